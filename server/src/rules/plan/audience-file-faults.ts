import * as l10n from '@vscode/l10n';
import {
  type AudienceFile,
  audienceColumns,
  audienceFileText,
  listedSubscriptions,
  type AudienceRow,
} from '../../documents/audience/audience-file';
import { deploymentOf } from '../../documents/deployment';
import type { ParsedDocument } from '../../documents/document';
import { settingOf } from '../../workspace/configuration';
import type { RuleContext } from '../context';
import placeholderValue from '../definition/placeholder-value';
import { type Finding, type Fix, type Report, type Rule, rule, severities } from '../rule';
import { excerpt } from '../wording/excerpt';
import { relatedIn } from '../wording/related';
import { audienceFileOf } from './audience';
import audienceCsvColumns from './audience-csv-columns';
import audienceCsvMax from './audience-csv-max';
import audienceDuplicate from './audience-duplicate';
import audienceSubscriptionGuid from './audience-subscription-guid';

/** The rules that judge the file itself, by the family under which they are set; each yields to those before it. */
const judges: readonly (readonly [family: string, judge: Rule])[] = [
  ['plan', audienceCsvColumns],
  ['plan', audienceCsvMax],
  ['definition', placeholderValue],
  ['plan', audienceSubscriptionGuid],
  ['plan', audienceDuplicate],
];

/** What a column `Type` may hold that only means the constant. */
const likeTheConstant = /^(?:subscriptions?[ _-]?(?:ids?)?)?$/i;

export default rule({
  code: 'audience-file-faults',
  source: [],
  severity: 'error',
  kinds: ['offer', 'plan'],
  document(context, report) {
    const path = audienceFileOf(context.document);
    const destination = path?.value ? context.links.follow(path.value) : undefined;
    if (destination?.state !== 'found') return;
    const { uri } = destination;
    const file = context.links.document(uri);
    if (!file?.audience) return;
    const faults = faultsOf(file, uri, context);
    const [first] = faults;
    if (!first) return;
    const name = excerpt(path!.value!);
    report(
      path!.node,
      faults.length === 1
        ? l10n.t('The audience in "{0}" has a fault. {1}', name, first.message)
        : l10n.t('The audience in "{0}" has {1} faults. The first one: {2}', name, faults.length, first.message),
      {
        severity: severities.find((severity) => faults.some((fault) => fault.severity === severity))!,
        related: [relatedIn(uri, first, first.message)],
        fixes: writeAnew(file.audience, file.tree.text, uri, name),
      },
    );
  },
});

/** What the rules find in the file, in the order of its lines: one fault at each place, as they report it there. */
function faultsOf(document: ParsedDocument, uri: string, around: RuleContext): readonly Finding[] {
  const context = { ...around, document, deployment: deploymentOf(document), links: around.links.of(uri) };
  const faults = new Map<string, Finding>();
  for (const [family, judge] of judges) {
    const setting = settingOf(around.configuration, judge.code, family);
    if (setting === 'off') continue;
    const take: Report = ({ offset, length }, message, { severity = judge.severity } = {}) => {
      const place = `${offset}+${length}`;
      if (faults.has(place)) return;
      faults.set(place, { code: judge.code, severity: setting ?? severity, message, offset, length });
    };
    judge.document!(context, take);
  }
  return [...faults.values()].sort((a, b) => a.offset - b.offset || b.length - a.length);
}

/** The fix that writes the file anew (QF-CSV), where all of it can be read and only its form is at fault. */
function writeAnew({ isText, complete, rows }: AudienceFile, text: string, uri: string, name: string): readonly Fix[] {
  const anew = (): string => audienceFileText(listedSubscriptions(rows.map(({ entry }) => entry)));
  if (!isText || !complete || rows.length === 0 || !rows.every(isWhole) || sameLines(text, anew())) return [];
  return [
    {
      title: l10n.t('Write "{0}" anew with the columns Id, Description and Type', name),
      edits: () => [{ uri, offset: 0, length: text.length, text: anew() }],
    },
  ];
}

function isWhole({ isBroken, cells, entry, type }: AudienceRow): boolean {
  const surplus = cells.slice(audienceColumns.length).some(({ value }) => value!.trim());
  return !isBroken && !surplus && !!entry.subscriptionId?.value?.trim() && likeTheConstant.test(type?.value ?? '');
}

function sameLines(before: string, after: string): boolean {
  return (
    before
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .trim() === after.trim()
  );
}
