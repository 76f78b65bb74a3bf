import * as l10n from '@vscode/l10n';
import { groupByProvider } from '../operation-groups';
import { indented, plainText } from '../plain-text';
import {
  changeLines,
  type ChangeLine,
  judgedByInWords,
  planNotes,
  presenceInShort,
  verdictInShort,
  verdictInWords,
  versionInWords,
} from './change-lines';
import type { ChangeReport, PlanChange } from './plan-changes';

/** How many providers are named of a list of operations. */
const shownProviders = 6;

/** How two files differ in what they allow, for a terminal. The same data give the same text. */
export function changesText(report: ChangeReport): string {
  const { before, after, verdict, plans } = report;
  const several = plans.length > 1;
  const lines = [
    l10n.t('{0} compared with {1}', plainText(after), plainText(before)),
    verdictInWords(verdict),
    ...plans.flatMap((plan) => planLines(plan, report, several)),
    '',
    judgedByInWords(report),
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: PlanChange, { names }: ChangeReport, several: boolean): readonly string[] {
  const { before, after, principals, verdict } = plan;
  const title = plainText(versionInWords(after ?? before ?? {}));
  const versions = before && after ? l10n.t('{0}, before: {1}', title, plainText(versionInWords(before))) : title;
  const lines = [
    ...planNotes(plan).map(plainText),
    ...principals.flatMap((principal) => {
      const facts = [presenceInShort(principal), verdictInShort(principal.verdict)].filter(Boolean);
      return [
        '',
        `${plainText(principal.name)}: ${facts.join(', ')}`,
        ...indented(changeLines(principal, names).flatMap(lineText)),
      ];
    }),
  ];
  if (!several) return [versions, ...lines];
  return ['', `${versions}: ${verdictInShort(verdict)}`, ...indented(lines)];
}

function lineText({ sign, words, operations = [] }: ChangeLine): readonly string[] {
  const groups = groupByProvider(operations);
  const named = groups.slice(0, shownProviders).map(({ provider, operations: own }) => `${provider} ${own.length}`);
  const rest = groups.length - named.length;
  const providers = [...named, ...(rest > 0 ? [l10n.t('{0} more providers', rest)] : [])].join(', ');
  return [plainText(`${sign} ${words}`), ...(providers ? [`    ${plainText(providers)}`] : [])];
}
