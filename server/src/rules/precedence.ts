import { registry } from './registry';
import type { Finding } from './rule';

const yieldsTo = new Map(registry.filter((rule) => rule.yieldsTo).map((rule) => [rule.code, rule.yieldsTo!]));

/** Leaves out each finding that another one on the same place says better: one fault, one message. */
export function withoutSilenced(findings: readonly Finding[]): readonly Finding[] {
  const codesAt = new Map<string, Set<string>>();
  for (const finding of findings) {
    const codes = codesAt.get(place(finding));
    if (codes) codes.add(finding.code);
    else codesAt.set(place(finding), new Set([finding.code]));
  }
  return findings.filter((finding) => {
    const codes = codesAt.get(place(finding))!;
    return !yieldsTo.get(finding.code)?.some((code) => codes.has(code));
  });
}

function place({ offset, length }: Finding): string {
  return `${offset}+${length}`;
}
