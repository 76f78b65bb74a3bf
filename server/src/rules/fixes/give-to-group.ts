import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { canonicalText } from '../../documents/canonical';
import type { Authorization, Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { knownKind } from '../facts/known-kind';
import { principalName } from '../wording/principal-names';
import type { Edit, Fix } from '../rule';
import { removeAll, replaceValue } from './edits';

const shownNames = 3;

/** What stands for a group that does not exist yet. */
const placeholder = '<object ID of the group>';

/** The properties of an entry that say who gets the role and why. */
const aboutPrincipal: ReadonlySet<string> = new Set([
  'principalId',
  'principalIdDisplayName',
  'principalType',
  'justification',
]);

/** The group that takes the place of people. */
interface Group {
  readonly id: string;
  readonly name: string;
}

/** People who get exactly the same, each with the entries that give it. */
type People = readonly (readonly Authorization[])[];

/** Found once for a check: each of many people would search for the others. */
const peopleIn = new WeakMap<RuleContext, WeakMap<Definition, ReadonlyMap<string, People>>>();
const fixesFor = new WeakMap<People, readonly Fix[]>();

/**
 * Fixes that put a group in place of a person, and of all other people who get exactly the same (QF-GROUP): a group
 * in which a directory shows them all, else one whose id has to be filled in (QF-GROUPTODO).
 */
export function giveToGroup(id: string, definition: Definition, context: RuleContext): readonly Fix[] {
  const people = sameGrants(id, definition, context);
  let fixes = fixesFor.get(people);
  if (!fixes) fixesFor.set(people, (fixes = findFixes(people, context)));
  return fixes;
}

function findFixes(people: People, context: RuleContext): readonly Fix[] {
  const names = listed(people, context);
  const put = (title: string, group: Group): Fix => ({ title, edits: () => replaceBy(group, people, context) });
  return [
    ...commonGroups(people, context).map((group) =>
      put(l10n.t('Put the group {0} in place of {1}', group.name, names), group),
    ),
    put(l10n.t('Put a group in place of {0}, and fill in its object ID', names), {
      id: placeholder,
      name: l10n.t('Group of {0}', names),
    }),
  ];
}

/** The first names of people, and how many more there are. */
function listed(people: People, context: RuleContext): string {
  const more = people.length - shownNames;
  const names = people.slice(0, shownNames).map(([first]) => principalName(first!, context));
  return more > 0 ? l10n.t('{0} and {1} more', names.join(', '), more) : names.join(', ');
}

/** The people who get exactly what one does, that one included, in the order of the file. */
export function sameGrants(id: string, definition: Definition, context: RuleContext): People {
  let byDefinition = peopleIn.get(context);
  if (!byDefinition) peopleIn.set(context, (byDefinition = new WeakMap()));
  let byPerson = byDefinition.get(definition);
  if (!byPerson) byDefinition.set(definition, (byPerson = groupPeople(definition, context)));
  return byPerson.get(id.toLowerCase()) ?? [];
}

function groupPeople(definition: Definition, context: RuleContext): ReadonlyMap<string, People> {
  const byGrants = new Map<string, (readonly Authorization[])[]>();
  const byPerson = new Map<string, People>();
  for (const [id, entries] of context.byPrincipal(definition)) {
    if (knownKind(id, definition, context) !== 'User') continue;
    const grants = grantsOf(entries);
    const people = byGrants.get(grants);
    if (people) people.push(entries);
    else byGrants.set(grants, [entries]);
    byPerson.set(id, byGrants.get(grants)!);
  }
  return byPerson;
}

/** What entries give, whoever gets it and for whatever reason, as text that is the same for equal grants. */
function grantsOf(entries: readonly Authorization[]): string {
  const grants = entries.map(({ access, node }) => {
    const written = Object.entries(getNodeValue(node) as Record<string, unknown>);
    return `${access} ${canonicalText(Object.fromEntries(written.filter(([name]) => !aboutPrincipal.has(name))))}`;
  });
  return grants.sort().join('\n');
}

/** The groups in which directories show every one of these people. */
function commonGroups(people: People, { principals }: RuleContext): readonly Group[] {
  const groups = people.map(([first]) => principals.groupsOf(first!.principalId!.value!));
  return [...groups[0]!]
    .filter((group) => groups.every((held) => held.has(group)))
    .map((group) => ({ id: group, name: principals.find(group)?.displayName ?? group }));
}

function replaceBy(group: Group, people: People, context: RuleContext): readonly Edit[] {
  const [kept = [], ...others] = people;
  const { tree } = context.document;
  const merged = others.flat();
  return [
    ...kept.flatMap((entry) => renamed(entry, group)),
    ...(['active', 'eligible'] as const).flatMap((list) =>
      removeAll(
        tree,
        merged.filter(({ access }) => access === list).map(({ node }) => node),
      ),
    ),
  ];
}

function renamed({ principalId, principalIdDisplayName: name, principalType: type }: Authorization, group: Group) {
  return [
    replaceValue(principalId!.node, group.id),
    ...(name ? [replaceValue(name.node, group.name)] : []),
    ...(type ? [replaceValue(type.node, 'Group')] : []),
  ];
}
