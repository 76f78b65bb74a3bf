import * as l10n from '@vscode/l10n';
import type { Power } from '../../../roles';
import { listInWords } from '../counts';
import { about, byPrincipal, type Held, type HighlightSources } from './highlight-subjects';
import { powerAdvice, powerHighlight, remainsInWords, weaknessInWords, whenInWords } from './highlight-words';
import { highlightsLikeRules } from './highlights-like-rules';
import type { GrantPreview, Highlight, HighlightSubject, PrincipalPreview } from '../report';

const gravities: readonly Highlight['gravity'][] = ['error', 'warning', 'note'];

/** What stands out in a definition, the gravest first; each kind once. Where rules judge the same, they say the same. */
export function highlightsOf(principals: readonly PrincipalPreview[], sources: HighlightSources): readonly Highlight[] {
  const all = principals.flatMap((principal) => principal.grants.map((grant) => ({ principal, grant })));
  const accepted = all.filter(({ grant }) => grant.verdict === 'accepted');
  const found = [
    ...ofVerdict(all),
    ...powersOf(accepted),
    ...highlightsLikeRules(all, sources),
    ...weakActivation(accepted, sources),
    ...remaining(accepted, sources),
  ];
  return gravities.flatMap((gravity) => found.filter((highlight) => highlight.gravity === gravity));
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
