import { canonicalDuration } from '../documents/duration';
import type { Definition } from '../documents/model';
import { judge, type RoleCatalogue } from '../roles';
import {
  approversOf,
  defaultPeople,
  type Eligible,
  permanentRoles,
  principalText,
  type ScenarioObject,
  type Taker,
  takerNames,
} from './default-cast';
import type { DefaultScenarioInput } from './default-scenario';
import { definitionRefusal } from './definition-refusal';
import { delegatedDecision } from './delegated-role';
import { activationMinutes } from './grants';
import { managedServices } from './service-errors';
import { readingAction, tellingAction } from './telling-action';

const times = { bought: '2026-01-05T08:00:00Z', delegated: '2026-01-05T08:10:00Z', activated: '2026-01-05T09:00:00Z' };
const { acting, approving } = defaultPeople;

/** The steps of a default story, with what comes of each. */
export function timelineOf(
  { offer, definition, catalogue }: DefaultScenarioInput,
  scope: string,
  eligible: Eligible | undefined,
  taker: Taker,
): readonly ScenarioObject[] {
  const by = takerNames[taker];
  const sold = taker !== 'adminAgent';
  const version = definition.version?.value;
  const bought = { offer, state: 'accepted', ...(version === undefined ? {} : { version }) };
  const accepting = {
    ...{ id: 'bought', at: times.bought, do: 'accept', offer, by },
    expect: [bought, { notice: 'nothing-delegated', seenBy: 'customer' }],
  };
  const delegating = { id: 'delegated', at: times.delegated, do: 'delegate', offer, scopes: [scope], by };
  const refusal = definitionRefusal({ definition, path: '', parameters: undefined }, catalogue);
  if (refusal) {
    const error = refusal.code === undefined ? {} : { error: refusal.code };
    return [...(sold ? [accepting] : []), { ...delegating, result: 'refused', ...error }];
  }
  const looks = accessLooks(definition, scope, catalogue);
  const delegated = [
    { offer, state: 'delegated', scopes: [scope] },
    { subscription: scope.split('/')[0], registered: managedServices },
    ...looks,
    ...(eligible ? eligibleLook(eligible, scope, 'eligible') : []),
  ];
  const ended = [
    { offer, state: sold ? 'accepted' : 'removed', scopes: [] },
    ...looks.slice(0, 1).map((look) => ({ ...look, access: 'denied' })),
  ];
  return [
    ...(sold ? [accepting] : []),
    { ...delegating, expect: delegated },
    ...(eligible ? activationSteps(eligible, scope) : []),
    { id: 'ended', do: 'remove', offer, scopes: [scope], by, expect: ended },
  ];
}

/** For each principal one operation, and what its permanent roles make of it. */
function accessLooks(definition: Definition, scope: string, catalogue: RoleCatalogue): readonly ScenarioObject[] {
  return [...permanentRoles(definition, catalogue)].map(([id, roles]) => {
    const action = tellingAction(roles) ?? readingAction;
    const decisions = roles.map((role) => delegatedDecision(role, action));
    const access = (['allowed', 'conditional'] as const).find((decision) => decisions.includes(decision)) ?? 'denied';
    return { principal: principalText(id, definition), action, scope, access };
  });
}

function eligibleLook({ role, beside }: Eligible, scope: string, access: string): readonly ScenarioObject[] {
  const action = tellingAction([role], beside);
  return action === undefined ? [] : [{ principal: acting, action, scope, access }];
}

function activationSteps(eligible: Eligible, scope: string): readonly ScenarioObject[] {
  const { authorization, role, beside } = eligible;
  const approved = approversOf(authorization).length > 0 ? { approvedBy: approving } : {};
  const asking = {
    ...{ id: 'activated', at: times.activated, do: 'activate', by: acting, role: role.name, scope, mfa: true },
    ...approved,
  };
  if (!beside.some((held) => judge(held).readerAccess)) return [{ ...asking, result: 'refused' }];
  const length = canonicalDuration(Math.ceil(activationMinutes(authorization)));
  return [
    { ...asking, expect: eligibleLook(eligible, scope, 'allowed') },
    { id: 'expired', do: 'wait', for: length, expect: eligibleLook(eligible, scope, 'eligible') },
  ];
}
