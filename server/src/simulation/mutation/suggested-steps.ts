import { canonicalDuration } from '../../documents/duration';
import { approversOf, type ScenarioObject } from '../default-cast';
import { activationMinutes } from '../grants';
import { writeScope } from '../scope';
import { serviceErrors } from '../service-errors';
import { tellingAction } from '../telling-action';
import type { Mutant } from './mutants';
import { personIn, type Place } from './place';
import type { Idea } from './suggestion';

/** Steps that try what a policy forbids: an activation without approval or second factor, or one that should be over. */
export function suggestedSteps({ change, authorization }: Mutant, { step, offer }: Place): Idea | undefined {
  const { cast, catalogue } = step.moment.setting;
  const role = catalogue.get(authorization.roleDefinitionId?.value ?? '');
  const by = personIn(authorization.principalId?.value, cast);
  if (!role || by === undefined || change.kind !== 'loosened') return undefined;
  const approvers = approversOf(authorization);
  const approvedBy = approvers.map(({ principalId }) => personIn(principalId?.value, cast, by)).find(Boolean);
  const scope = writeScope(offer.scopes[0]!);
  const activate: ScenarioObject = { do: 'activate', by, role: role.name, scope };
  const approved = approvers.length === 0 ? {} : { approvedBy };
  if (change.part === 'approvers') return { steps: [{ ...activate, mfa: true, result: 'refused' }] };
  // Without an approval a refusal would not tell what it is for.
  if (approvers.length > 0 && approvedBy === undefined) return undefined;
  if (change.part === 'secondFactor') {
    const error = serviceErrors.activationPolicy;
    return { steps: [{ ...activate, mfa: false, ...approved, result: 'refused', error }] };
  }
  const action = tellingAction([role]);
  const length = canonicalDuration(Math.ceil(activationMinutes(authorization)));
  const expect = action === undefined ? [] : [{ principal: by, action, scope, access: 'eligible' }];
  return {
    steps: [
      { ...activate, mfa: true, ...approved },
      { do: 'wait', for: length, expect },
    ],
  };
}
