import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { matches, type Role, type RoleCatalogue } from '../../roles';
import { type Access, delegatedDecision, permissionInWords, withheldWords } from '../../simulation';
import { grantConditionsInWords, incompleteInWords } from '../preview/preview-words';
import { whoInWords } from '../preview/principal-lines';
import type { GrantPreview, PlanPreview, PrincipalPreview } from '../preview/report';
import { type AskablePrincipal } from './asked-principals';
import type { AnswerReason, PrincipalAnswer } from './report';

/** A grant, and who of the plan holds it. */
interface HeldGrant {
  readonly grant: GrantPreview;
  readonly holder: PrincipalPreview;
}

/** A grant that gives the operation. */
interface GivingGrant extends HeldGrant {
  readonly role: Role;
  readonly access: 'allowed' | 'conditional' | 'eligible';
}

/** From the answer that gives most to the one that gives nothing. */
export const accessOrder: readonly Access[] = ['allowed', 'conditional', 'eligible', 'undecided', 'denied'];

/**
 * Decides whether somebody may do a control-plane operation under a plan, by the same decision as a simulation takes:
 * the documentation before permission arithmetic (`roles/withheld.ts`). Roles that Azure refuses give nothing.
 *
 * @param identities The principals of the plan whose rights they have.
 */
export function decide(
  subject: AskablePrincipal,
  identities: readonly PrincipalPreview[],
  operation: string,
  { incomplete }: PlanPreview,
  catalogue: RoleCatalogue,
): PrincipalAnswer {
  const { id, name } = subject;
  const held = identities.flatMap((holder) => holder.grants.map((grant): HeldGrant => ({ grant, holder })));
  const giving = held.flatMap((one) => givingGrant(one, subject, operation, catalogue)).sort(leastDemanding);
  const [best] = giving;
  const unknown = held.filter(({ grant }) => grant.verdict === 'unknown');
  const doubt = unknown.length > 0 || incomplete;
  if (best && (best.access === 'allowed' || !doubt)) {
    const activation = best.access === 'eligible' ? best.grant.activation : undefined;
    const reasons = chainOf(best, giving.slice(1), subject, operation);
    return { id, name, access: best.access, ...(activation && { activation }), reasons };
  }
  const reasons: readonly AnswerReason[] = [
    ...(best ? chainOf(best, giving.slice(1), subject, operation) : []),
    ...(best ? unknown : held).map((one) => failure(one, subject, operation, catalogue)),
    ...(held.length === 0 ? [{ text: l10n.t('No authorization names {0} or a group of theirs.', name) }] : []),
    ...(incomplete ? [{ text: incompleteInWords() }] : []),
  ];
  return { id, name, access: doubt ? 'undecided' : 'denied', reasons };
}

function givingGrant(
  held: HeldGrant,
  subject: AskablePrincipal,
  operation: string,
  catalogue: RoleCatalogue,
): readonly GivingGrant[] {
  const { grant } = held;
  const role = catalogue.get(grant.role.id);
  if (!role || grant.verdict !== 'accepted' || neverActivates(grant, subject)) return [];
  const decision = delegatedDecision(role, operation);
  if (decision === 'denied') return [];
  return [{ ...held, role, access: grant.access === 'active' ? decision : 'eligible' }];
}

/** What is there at any time first, then what asks least of who activates it. */
function leastDemanding(a: GivingGrant, b: GivingGrant): number {
  const demands = ({ access, grant: { activation } }: GivingGrant): number =>
    accessOrder.indexOf(access) * 4 + (activation?.approvers.length ? 2 : 0) + (activation?.multiFactor ? 1 : 0);
  return demands(a) - demands(b);
}

/** An application's identity never activates a role (ELG-01). */
function neverActivates({ access }: GrantPreview, { type }: AskablePrincipal): boolean {
  return access === 'eligible' && type === 'ServicePrincipal';
}

/** Everything that leads to a right: who, through which group, by which authorization, role and pattern. */
function chainOf(
  { grant, holder, role }: GivingGrant,
  others: readonly GivingGrant[],
  subject: AskablePrincipal,
  operation: string,
): readonly AnswerReason[] {
  const isMember = !sameId(holder.id, subject.id);
  return [
    ...(isMember ? [{ text: l10n.t('{0} is a member of "{1}".', subject.name, holder.name) }] : []),
    { text: `${holder.name}: ${whoInWords(holder).join('. ')}` },
    { text: `${role.name}, ${grantConditionsInWords(grant)}.`, place: grant.place },
    { text: permissionInWords(role, operation) },
    ...exclusions(role, operation),
    ...others.map((other) => ({
      text: l10n.t('So does {0}, {1}.', other.role.name, grantConditionsInWords(other.grant)),
      place: other.grant.place,
    })),
    { text: l10n.t('At every scope that is delegated, and nowhere else.') },
  ];
}

/** What the block that allows an operation takes away, which is not this one. */
function exclusions({ permissions }: Role, operation: string): readonly AnswerReason[] {
  const block = permissions.find(({ actions }) => actions.some((pattern) => matches(pattern, operation)));
  if (!block || block.notActions.length === 0) return [];
  return [{ text: l10n.t('Its notActions leave it: {0}.', listOf(block.notActions)) }];
}

/** Why a grant does not give an operation. */
function failure(
  { grant, holder }: HeldGrant,
  subject: AskablePrincipal,
  operation: string,
  catalogue: RoleCatalogue,
): AnswerReason {
  const { place, verdict, reasons } = grant;
  const role = catalogue.get(grant.role.id);
  const name = grant.role.name || '?';
  const isMember = !sameId(holder.id, subject.id);
  const words = ((): string => {
    if (verdict === 'unknown') return l10n.t('What {0} allows cannot be told: {1}.', name, reasons.join('; '));
    if (verdict === 'refused') return l10n.t('Azure refuses {0}: {1}.', name, reasons.join('; '));
    if (!role) return l10n.t('The role data know no {0}.', name);
    if (neverActivates(grant, subject))
      return l10n.t('A service principal never activates a role, and so not {0}.', name);
    return withheldWords([{ role }], operation) ?? notAllowed(role, operation);
  })();
  return { text: isMember ? l10n.t('As a member of "{0}": {1}', holder.name, words) : words, place };
}

function notAllowed(role: Role, operation: string): string {
  for (const { actions, notActions } of role.permissions) {
    const pattern = actions.find((candidate) => matches(candidate, operation));
    if (pattern === undefined) continue;
    const taking = notActions.filter((candidate) => matches(candidate, operation));
    return l10n.t('{0} covers it by "{1}", and its notActions take it away: {2}.', role.name, pattern, listOf(taking));
  }
  return l10n.t('None of the actions of {0} covers it.', role.name);
}

/** At most three patterns, and how many more there are. */
function listOf(patterns: readonly string[]): string {
  const shown = patterns.slice(0, 3).map((pattern) => `"${pattern}"`);
  const more = patterns.length - shown.length;
  return more > 0 ? l10n.t('{0} and {1} more', shown.join(', '), more) : shown.join(', ');
}
