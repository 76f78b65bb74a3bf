import type { Moment } from '../steps/parts';
import type { LogEntry } from '../turn';

/** The operations that Partner Center records in the activity log of a reseller. */
export const partnerCenterOperations = {
  placeOrder: 'create_order',
  changeSubscription: 'update_subscription',
} as const;

/** What Partner Center records for the reseller; no log of Azure has anything of it. */
export function recordOf(operation: string, { setting }: Moment): LogEntry {
  return { log: 'provider', operation, scope: setting.customer?.name?.value ?? '' };
}
