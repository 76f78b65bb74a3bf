import * as l10n from '@vscode/l10n';
import type { DocumentKind } from '../documents/kinds';
import { registry } from './registry';
import type { Finding } from './rule';

const yieldsTo = new Map(registry.filter((rule) => rule.yieldsTo).map((rule) => [rule.code, rule.yieldsTo!]));
const oncePerFile = new Map(registry.map((rule) => [rule.code, rule.oncePerFile ?? []]));

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

/** Makes one finding of what a rule says in many places of a file, where once is enough; the others are related places. */
export function saidOnce(findings: readonly Finding[], kind: DocumentKind): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  const said: Finding[] = [];
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else if (oncePerFile.get(finding.code)?.includes(kind)) groups.set(finding.code, [finding]);
    else said.push(finding);
  }
  return [...said, ...[...groups.values()].map(joined)];
}

function joined(findings: readonly Finding[]): Finding {
  const [first, ...others] = [...findings].sort((a, b) => a.offset - b.offset);
  if (others.length === 0) return first!;
  const related = others.map(({ offset, length }) => ({ offset, length, message: l10n.t('Here too') }));
  return { ...first!, related: [...(first!.related ?? []), ...related] };
}

function place({ offset, length }: Finding): string {
  return `${offset}+${length}`;
}
