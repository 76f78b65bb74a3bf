import { isUnknown } from '../../documents/arm/resolved';
import { defaultActivation, minutesOf } from '../../documents/duration';
import type { Authorization } from '../../documents/model';

/** What it takes to activate a role; what cannot be known is undefined, and compares as if it were the same. */
export interface Activation {
  readonly multiFactor?: boolean;
  /** For how long at most. */
  readonly minutes?: number;
  /** The ids of those who may approve, in lower case and in order; none where nobody needs to. */
  readonly approvers?: readonly string[];
}

/** When a right is there: always, or on activation. */
export type Access = 'permanent' | Activation;

/** When the role of an authorization is there; what is left out counts as Azure fills it in (ARM-06). */
export function accessOf({ access, justInTimeAccessPolicy: policy }: Authorization): Access {
  if (access === 'active') return 'permanent';
  const { multiFactorAuthProvider: provider, maximumActivationDuration: duration } = policy ?? {};
  const approvers = policy?.managedByTenantApprovers;
  const multiFactor = provider && isUnknown(provider.node) ? undefined : provider?.value?.toLowerCase() === 'azure';
  const minutes = duration ? minutesOf(duration.value ?? '') : defaultActivation;
  const ids = (approvers?.items ?? []).flatMap(({ principalId }) => principalId?.value?.toLowerCase() ?? []);
  const known = !approvers || (!isUnknown(approvers.node) && approvers.known);
  return {
    ...(multiFactor !== undefined && { multiFactor }),
    ...(minutes !== undefined && { minutes }),
    ...(known && { approvers: [...new Set(ids)].sort() }),
  };
}

/** Whether whoever has a right in the first way can do all that the second way allows, as easily and for as long. */
export function coversAccess(wide: Access, narrow: Access): boolean {
  if (wide === 'permanent') return true;
  if (narrow === 'permanent') return false;
  if (wide.multiFactor === true && narrow.multiFactor === false) return false;
  if ((wide.minutes ?? Infinity) < (narrow.minutes ?? 0)) return false;
  return asEasilyApproved(wide.approvers, narrow.approvers);
}

/** One approval is enough: the more may give it, the easier it is had. */
function asEasilyApproved(wide: Activation['approvers'], narrow: Activation['approvers']): boolean {
  if (!wide || !narrow || wide.length === 0) return true;
  return narrow.length > 0 && narrow.every((id) => wide.includes(id));
}

/** Whether all that the ways of the second list allow is allowed by those of the first. */
export function coversAll(wide: readonly Access[], narrow: readonly Access[]): boolean {
  return narrow.flatMap(byApprover).every((one) => wide.some((other) => coversAccess(other, one)));
}

/** What any of several may approve comes to the same as an entry for each of them. */
function byApprover(access: Access): readonly Access[] {
  if (access === 'permanent' || !access.approvers || access.approvers.length < 2) return [access];
  return access.approvers.map((id) => ({ ...access, approvers: [id] }));
}

/** The ways that no other of the list covers; of those that come to the same, the first. */
export function widest(ways: readonly Access[]): readonly Access[] {
  return ways.filter((one, at) =>
    ways.every((other, index) => index === at || !coversAccess(other, one) || (coversAccess(one, other) && at < index)),
  );
}
