import * as l10n from '@vscode/l10n';
import { type Finding, type Severity, severities } from '../rules/rule';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** How many there are of some findings. */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const counts = { ...noFindings };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The counts of several files together. */
export function sumOf(each: readonly FindingCounts[]): FindingCounts {
  const sum = { ...noFindings };
  for (const counts of each) for (const severity of severities) sum[severity] += counts[severity];
  return sum;
}

/** How many findings there are, the gravest first: "2 errors, 1 warning"; empty where there are none. */
export function findingsInWords(counts: FindingCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countInWords(severity, counts[severity]))
    .join(', ');
}

const noFindings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

function countInWords(severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return count === 1 ? l10n.t('1 error') : l10n.t('{0} errors', count);
    case 'warning':
      return count === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', count);
    case 'information':
      return l10n.t('{0} information', count);
    case 'hint':
      return count === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', count);
  }
}
