import { defaultActivation, minutesOf } from '../../documents/duration';
import type { AccessPolicy, Authorization } from '../../documents/model';
import { property } from '../../documents/nodes';

/** What activating an eligible role asks for, once what a policy leaves out is filled in (ARM-04, ARM-06). */
export interface Conditions {
  /** The provider in lower case; `none` where none is named. */
  readonly provider: string;
  readonly minutes: number;
  /** The ids of the approvers in lower case, in order: who may approve is a set. */
  readonly approvers: string;
}

/** The access policy of an eligible entry; on a permanent one it is out of place (ARM-23) and not judged. */
export function policyOf({ access, justInTimeAccessPolicy }: Authorization): AccessPolicy | undefined {
  return access === 'eligible' ? justInTimeAccessPolicy : undefined;
}

/** The conditions of an eligible entry; undefined where a part of them cannot be read. */
export function conditionsOf(entry: Authorization): Conditions | undefined {
  const policy = policyOf(entry);
  if (!policy && property(entry.node, 'justInTimeAccessPolicy')) return undefined;
  const { multiFactorAuthProvider: provider, maximumActivationDuration: duration } = policy ?? {};
  const minutes = duration ? duration.value && minutesOf(duration.value) : defaultActivation;
  const approvers = approversOf(policy);
  if ((provider && !provider.value) || minutes === undefined || minutes === '' || !approvers) return undefined;
  return { provider: provider?.value?.toLowerCase() ?? 'none', minutes, approvers: approvers.join() };
}

/** Whether two sets of conditions are the same; the service refuses one role under different ones (ELG-06). */
export function sameConditions(a: Conditions, b: Conditions): boolean {
  return a.provider === b.provider && a.minutes === b.minutes && a.approvers === b.approvers;
}

function approversOf(policy: AccessPolicy | undefined): readonly string[] | undefined {
  const list = policy?.managedByTenantApprovers;
  if (!list) return [];
  const ids = list.items.map(({ principalId }) => principalId?.value?.toLowerCase());
  if (!list.known || ids.includes(undefined)) return undefined;
  return [...new Set(ids as string[])].sort();
}
