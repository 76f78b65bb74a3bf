import * as l10n from '@vscode/l10n';
import type { Authorization, Definition } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';
import type { Power } from '../../roles';
import type { DefinitionContext } from '../../rules/context';
import { isBroad } from '../../rules/facts/broad-role';
import { leavesOnActivation, nobodyLeaves } from '../../rules/facts/delete-role';
import { cannotActivate, cannotSee } from '../../rules/facts/without-reader';
import { listPlace } from '../../rules/wording/list-place';
import { listInWords } from './counts';
import { powerAdvice, powerHighlight, remainsInWords, weaknessInWords, whenInWords } from './highlight-words';
import type { GrantPreview, Highlight, HighlightSubject, Place, PrincipalPreview, RolePreview } from './report';

/** What highlights are found in beside what the preview shows already. */
export interface HighlightSources {
  readonly definition: Definition;
  readonly context: DefinitionContext;
  /** Whether a public plan sells the definition: then it holds at every customer. */
  readonly isPublic: boolean;
  uriOf(node: Node): string;
  /** The role of a grant, where it is known. */
  roleOf(grant: GrantPreview): RolePreview | undefined;
}

/** One grant of one principal. */
interface Held {
  readonly principal: PrincipalPreview;
  readonly grant: GrantPreview;
}

const gravities: readonly Highlight['gravity'][] = ['error', 'warning', 'note'];

/** What stands out in a definition, the gravest first; each kind once. Where rules judge the same, they say the same. */
export function highlightsOf(principals: readonly PrincipalPreview[], sources: HighlightSources): readonly Highlight[] {
  const all = principals.flatMap((principal) => principal.grants.map((grant) => ({ principal, grant })));
  const accepted = all.filter(({ grant }) => grant.verdict === 'accepted');
  const found = [
    ...ofVerdict(all),
    ...powersOf(accepted),
    ...broadStanding(all, sources),
    ...weakActivation(accepted, sources),
    ...leaving(all, sources),
    ...withoutReader(all, sources),
    ...remaining(accepted, sources),
  ];
  return gravities.flatMap((gravity) => found.filter((highlight) => highlight.gravity === gravity));
}

/** A highlight of some subjects, which stands where the first of them does; none without subjects. */
function about(
  subjects: readonly HighlightSubject[],
  highlight: Omit<Highlight, 'subjects' | 'place'>,
): readonly Highlight[] {
  const [first] = subjects;
  return first ? [{ ...highlight, subjects, place: first.place }] : [];
}

function ofVerdict(all: readonly Held[]): readonly Highlight[] {
  const subjects = (verdict: GrantPreview['verdict']): readonly HighlightSubject[] =>
    all
      .filter(({ grant }) => grant.verdict === verdict)
      .map(({ principal: { name }, grant: { role, reasons, place } }) => ({
        name,
        detail: l10n.t('{0}: {1}', role.name || '?', reasons.join('; ')),
        place,
      }));
  return [
    ...about(subjects('refused'), {
      kind: 'refused',
      gravity: 'error',
      message: l10n.t('Azure refuses the definition as long as it gives roles that cannot be delegated'),
      advice: l10n.t('Choose other roles: the findings in the file offer the nearest ones.'),
    }),
    ...about(subjects('unknown'), {
      kind: 'unknown',
      gravity: 'note',
      message: l10n.t('Roles of which nobody can tell here what they allow'),
      advice: l10n.t('Check their ids; what is known only when it is deployed has to be looked at there.'),
    }),
  ];
}

const tellingPowers = ['secrets', 'runCode', 'handOutAccess', 'blind', 'recovery', 'spend'] as const satisfies Power[];

function powersOf(accepted: readonly Held[]): readonly Highlight[] {
  return tellingPowers.flatMap((power) => {
    const held = accepted.filter(({ grant }) => grant.powers.includes(power));
    const standing = held.some(({ grant }) => grant.access === 'active');
    return about(byPrincipal(held, throughRoles), {
      kind: power,
      gravity: standing && power !== 'spend' ? 'warning' : 'note',
      message: powerHighlight(power),
      advice: powerAdvice(power, standing),
    });
  });
}

/** Grants of one principal in a line: "Contributor, at any time; Tag Contributor, after approval". */
function throughRoles(grants: readonly GrantPreview[]): string {
  return [...new Set(grants.map(whenInWords))].join('; ');
}

/** One subject for each principal, at the first of these grants. */
function byPrincipal(
  held: readonly Held[],
  detailOf: (grants: readonly GrantPreview[]) => string,
): readonly HighlightSubject[] {
  const groups = new Map<PrincipalPreview, GrantPreview[]>();
  for (const { principal, grant } of held) {
    const group = groups.get(principal);
    if (group) group.push(grant);
    else groups.set(principal, [grant]);
  }
  return [...groups].map(([{ name }, grants]) => ({ name, detail: detailOf(grants), place: grants[0]!.place }));
}

/** The grants that some entries of the definition are shown as. */
function heldBy(all: readonly Held[], entries: readonly Authorization[], { uriOf }: HighlightSources): readonly Held[] {
  const places = new Set(entries.map(({ node }) => keyOf({ uri: uriOf(node), ...node })));
  return all.filter(({ grant }) => places.has(keyOf(grant.place)));
}

function keyOf({ uri, offset }: Place): string {
  return `${offset} ${uri}`;
}

function broadStanding(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const { definition, context, isPublic } = sources;
  const entries = definition.authorizations?.items.filter((entry) => isBroad(entry, context)) ?? [];
  return about(
    byPrincipal(heldBy(all, entries, sources), (grants) => listInWords(grants.map(({ role }) => role.name))),
    {
      kind: 'broadStanding',
      gravity: isPublic ? 'warning' : 'note',
      message: isPublic
        ? l10n.t('Nearly everything can be changed at any time, at every customer of this public plan')
        : l10n.t('Nearly everything can be changed at any time'),
      advice: l10n.t('Make the role eligible, or choose the roles that the work needs.'),
    },
  );
}

function weakActivation(accepted: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const weak = accepted.filter(({ grant }) => isWeak(grant, sources));
  const withoutMfa = weak.some(({ grant }) => !grant.activation!.multiFactor);
  return about(
    byPrincipal(weak, (grants) => grants.map(weaknessInWords).join('; ')),
    {
      kind: 'weakActivation',
      gravity: withoutMfa ? 'warning' : 'note',
      message: withoutMfa
        ? l10n.t('Roles are activated without multifactor authentication or without approval')
        : l10n.t('Roles that change something are activated without approval'),
      advice: withoutMfa
        ? l10n.t('Ask for multifactor authentication ("Azure"), and name approvers.')
        : l10n.t('Name approvers: two people then know of each activation.'),
    },
  );
}

/** An activation asks for too little without multifactor authentication, and without approval where the role does more than read. */
function isWeak(grant: GrantPreview, { roleOf }: HighlightSources): boolean {
  const { activation } = grant;
  if (!activation || activation.incomplete) return false;
  if (!activation.multiFactor) return true;
  return activation.approvers.length === 0 && !!roleOf(grant)?.areas.some(({ level }) => level !== 'read');
}

function leaving(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const { definition, context, uriOf } = sources;
  if (nobodyLeaves(definition, context)) {
    const node = listPlace(definition.authorizations!);
    return [
      {
        kind: 'nobodyLeaves',
        gravity: 'warning',
        message: l10n.t('Only the customer can end the delegation: nobody holds the Delete Role'),
        subjects: [],
        advice: l10n.t('Give the Managed Services Registration assignment Delete Role to a small group.'),
        place: { uri: uriOf(node), offset: node.offset, length: node.length },
      },
    ];
  }
  const entry = leavesOnActivation(definition, context);
  return about(byPrincipal(heldBy(all, entry ? [entry] : [], sources), throughRoles), {
    kind: 'nobodyLeaves',
    gravity: 'note',
    message: l10n.t('The provider can end the delegation only after an activation'),
    advice: l10n.t('Give the Delete Role permanently to a small group.'),
  });
}

function withoutReader(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const { definition, context } = sources;
  const blind = heldBy(all, entriesOf(cannotSee(definition, context)), sources);
  const stuck = heldBy(all, entriesOf(cannotActivate(definition, context)), sources);
  const subjects = [
    ...byPrincipal(blind, () => l10n.t('does not see the customer in My customers')),
    ...byPrincipal(stuck, ([grant]) => l10n.t('cannot activate {0} in the portal', grant!.role.name)),
  ];
  return about(subjects, {
    kind: 'cannotSee',
    gravity: 'warning',
    message: l10n.t('Principals without Reader access'),
    advice: l10n.t('Give Reader, or another role that reads everything, permanently as well.'),
  });
}

function entriesOf(found: readonly { readonly entry: Authorization }[]): readonly Authorization[] {
  return found.map(({ entry }) => entry);
}

/** How many principals a line names where there are more. */
const namedPrincipals = 5;

function someInWords(names: readonly string[]): string {
  const more = names.length - namedPrincipals;
  if (more <= 1) return listInWords(names);
  return l10n.t('{0} and {1} more', names.slice(0, namedPrincipals).join(', '), more);
}

/** Providers whose writes leave no resource behind: support requests, and role assignments, which are told apart. */
const keepsNothing: ReadonlySet<string> = new Set(['Microsoft.Support', 'Microsoft.Authorization']);

/** What nobody takes back when the delegation is removed (LIF-15): assignments made, keys copied, resources deployed. */
function remaining(accepted: readonly Held[], { context }: HighlightSources): readonly Highlight[] {
  const assigning = accepted.filter(({ grant }) => grant.assignable.length > 0);
  const copying = accepted.filter(({ grant }) => grant.powers.includes('secrets'));
  const deploying = accepted.filter(({ grant: { role } }) =>
    context.catalogue.get(role.id)?.effects.some(({ provider, write }) => write > 0 && !keepsNothing.has(provider)),
  );
  const kinds = [
    ['assignments', assigning],
    ['keys', copying],
    ['resources', deploying],
  ] as const;
  const subjects = kinds.flatMap(([what, held]) => {
    const [first] = held;
    if (!first) return [];
    const names = [...new Set(held.map(({ principal }) => principal.name))];
    const detail = l10n.t('by {0}', someInWords(names));
    return [{ name: remainsInWords(what), detail, place: first.grant.place }];
  });
  return about(subjects, {
    kind: 'remains',
    gravity: 'note',
    message: l10n.t('What remains when the delegation is removed'),
    advice: l10n.t('When it ends, remove these assignments, change the keys, and look through what was deployed.'),
  });
}
