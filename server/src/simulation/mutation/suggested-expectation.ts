import { sameId } from '../../documents/guid';
import { type Authorization, authorizationsOf } from '../../documents/model';
import { addsBeside, type Role } from '../../roles';
import { decideAccess } from '../access';
import { writeScope } from '../scope';
import { tellingAction } from '../telling-action';
import type { Mutant } from './mutants';
import { type Place, spokenOf } from './place';
import type { Catalogues } from './played';
import type { Idea } from './suggestion';

/** How many operations are tried where the first ones do not tell. */
const tries = 20;

/** What the principal may do at a place that it may not under the mutant, or the other way; undefined where all stays the same, as far as that can be told. */
export function suggestedExpectation(
  { change, authorization }: Mutant,
  { step, under, offer, definition }: Place,
  { catalogue, operations }: Catalogues,
): Idea | 'undecided' | undefined {
  const now = catalogue.get(authorization.roleDefinitionId?.value ?? '');
  const principal = spokenOf(authorization, definition, step.moment.setting.cast);
  if (!now || !principal || change.kind === 'loosened') return undefined;
  const others = besideOf(authorization, authorizationsOf(definition)).flatMap(
    ({ roleDefinitionId }) => catalogue.get(roleDefinitionId?.value ?? '') ?? [],
  );
  const [gives, beside]: readonly [Role, readonly Role[]] =
    change.kind === 'widened' ? [change.to, [now, ...others]] : [now, others];
  const scope = offer.scopes[0]!;
  const telling = tellingAction([gives], beside);
  const candidates = [
    ...(telling === undefined ? [] : [telling]),
    ...addsBeside(gives, beside, operations).slice(0, tries),
  ];
  let undecided = false;
  for (const action of candidates) {
    const { access } = decideAccess({ actor: principal.actor, action, scope }, step.moment);
    undecided ||= access === 'undecided';
    if (access === 'undecided') continue;
    const then = under.moment.setting.cast.find(principal.text);
    if (then && decideAccess({ actor: then, action, scope }, under.moment).access === access) continue;
    return { expectation: { principal: principal.text, action, scope: writeScope(scope), access } };
  }
  return undecided ? 'undecided' : undefined;
}

/** What else the same principal gets that would hide the change: all permanent roles, and for an eligible one also those. */
function besideOf(authorization: Authorization, all: readonly Authorization[]): readonly Authorization[] {
  return all.filter(
    (other) =>
      other !== authorization &&
      sameId(other.principalId?.value, authorization.principalId?.value) &&
      (other.access === 'active' || authorization.access === 'eligible'),
  );
}
