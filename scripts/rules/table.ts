import { armKinds, type DocumentKind, documentKinds, isArmKind } from '../../server/src/documents/kinds';
import { type AdvicePlace, catalogueNotes } from '../../server/src/rules/advice';
import { families, registry } from '../../server/src/rules/registry';
import { type Rule, severities } from '../../server/src/rules/rule';
import type { GeneratedFile } from '../generated-file';
import { catalogue } from './catalogue';
import { pageOf } from './page';
import { sources } from './sources';

/** The parts of the catalogue in the order of the page. */
const parts: Readonly<Record<string, string>> = {
  TEN: 'Tenants',
  PRI: 'Principals',
  ROL: 'Roles',
  DEL: 'Assignable roles',
  ELG: 'Eligible authorizations',
  DLG: 'Delegations',
  PLN: 'Plans',
  AUD: 'Audiences',
  MAN: 'Manifests',
  PUB: 'Publishing',
  SEC: 'Security',
  ARM: 'Files of Azure Resource Manager',
  OFR: 'Offers',
  LST: 'Listings',
};

const places: Record<AdvicePlace, string> = {
  hover: 'the hover card',
  completion: 'completion',
  preview: '**Preview Authorizations**',
  simulation: '**Simulate Delegation**',
  readiness: '**Check Readiness to Publish**',
};

/** What is deployed is the answer of Azure, the others are drafts of it. */
const templateKinds = armKinds.filter((kind) => kind !== 'deployed');

const checkColumns = ['Severity', "In Azure's files", 'Files', 'Fix'] as const;

/** The page that lists every entry of the rule catalogue: as a rule, as advice, or as another name of a rule. */
export function rulesTable(): GeneratedFile {
  const sections = Object.entries(parts).map(([part, title]) => {
    const entries = Object.keys(catalogue).filter((id) => id.startsWith(`${part}-`));
    return `## ${title}\n\n${table(['Entry', 'What', ...checkColumns, 'Source', 'Newest'], entries.map(entryRow))}`;
  });
  const own = registry.filter(({ source }) => source.length === 0);
  const text = [
    '# Rules',
    introduction,
    ...sections,
    `## Rules of our own\n\n${table(
      ['Rule', ...checkColumns],
      own.map((rule) => [linkTo(rule), ...checkCells([rule])]),
    )}`,
    `## Families\n\n${table(['Family', 'Rules'], Object.entries(families).map(familyRow))}`,
    `## Sources\n\n${table(
      ['Source', 'Of', 'Date'],
      Object.entries(sources).map(([name, { of, date = '' }]) => [name, of, date]),
    )}`,
  ].join('\n\n');
  return { path: 'docs/rules/README.md', text: `${text}\n` };
}

const introduction = [
  'Every entry of the catalogue this extension goes by, and what became of it. A check has a code, which leads to its page, and a severity, which [settings](../formats.md#configuration) change. What is true of a correct file is advice: it is told where it helps, and never as a finding. `npm run generate` writes this page from the rules.',
  `Files are of the six kinds ${documentKinds.join(', ')}, or Azure's own: ${templateKinds.join(', ')}, together called templates, deployed, the answers of Azure, and audience, a CSV file that a plan or offer names. A fix is offered on the finding; what fix-all does cannot change what is granted. The newest date is that of the newest page among the sources; what has no source follows from the others.`,
].join('\n\n');

/** The rules that name an entry, those first whose own entry it is. */
function rulesNaming(id: string): readonly Rule[] {
  const naming = registry.filter(({ source }) => source.includes(id));
  return [...naming.filter(({ source }) => source[0] === id), ...naming.filter(({ source }) => source[0] !== id)];
}

function entryRow(id: string): readonly string[] {
  const [name, ...pages] = catalogue[id]!;
  const dates = pages.flatMap((page) => sources[page]!.date ?? []).sort();
  return [id, ...whatBecame(id, name), pages.join(', '), dates.at(-1) ?? ''];
}

/** What an entry is, with the cells of a check. */
function whatBecame(id: string, name: string): readonly string[] {
  const own = rulesNaming(id).filter(({ source }) => source[0] === id);
  if (own.length > 0) return [own.map(linkTo).join('<br>'), ...checkCells(own)];
  const silent = checkColumns.map(() => '');
  const [other] = rulesNaming(id);
  if (other) return [`${name}: another name of ${linkTo(other)}`, ...silent];
  const note = catalogueNotes.find((each) => each.id === id);
  switch (note?.as) {
    case 'advice':
      return [`${name}: advice in ${places[note.where]}. ${note.says}`, ...silent];
    case 'alias':
      return [`${name}: another name of ${linkTo({ code: note.of })}`, ...silent];
    case 'not-built':
      return [`${name}: not checked. ${note.why}`, ...silent];
    case undefined:
      return [`${name}: open`, ...silent];
  }
}

function checkCells(rules: readonly Rule[]): readonly string[] {
  const cells = rules.map((rule) => [
    rule.kinds.every(isArmKind) ? '' : rule.severity,
    rule.kinds.some(isArmKind) ? severityInTemplates(rule) : '',
    kindsInWords(rule.kinds),
    fixInWords(rule),
  ]);
  return checkColumns.map((_column, i) => [...new Set(cells.map((row) => row[i]!))].join('<br>'));
}

function severityInTemplates({ severity, armSeverity = 'error' }: Rule): string {
  return severities[Math.max(severities.indexOf(severity), severities.indexOf(armSeverity))]!;
}

function kindsInWords(kinds: readonly DocumentKind[]): string {
  const own = documentKinds.every((kind) => kinds.includes(kind));
  const azures = templateKinds.every((kind) => kinds.includes(kind));
  return [
    ...(own ? ['all six'] : documentKinds.filter((kind) => kinds.includes(kind))),
    ...(azures ? ['templates'] : templateKinds.filter((kind) => kinds.includes(kind))),
    ...kinds.filter((kind) => kind === 'deployed' || kind === 'audience'),
  ].join(', ');
}

function fixInWords(rule: Rule): string {
  const { fix } = pageOf(rule);
  return fix === 'none' ? '' : fix;
}

function familyRow([family, rules]: readonly [string, readonly Rule[]]): readonly string[] {
  return [`\`${family}/*\``, rules.map(linkTo).join(', ')];
}

function linkTo({ code }: Pick<Rule, 'code'>): string {
  return `[${code}](${code}.md)`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
