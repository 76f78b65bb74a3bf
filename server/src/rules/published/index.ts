import type { Rule } from '../rule';
import manifestVersionBump from './manifest-version-bump';
import offerAlias from './offer-alias';
import offerIdImmutable from './offer-id-immutable';
import planIdImmutable from './plan-id-immutable';
import planVisibilityFlip from './plan-visibility-flip';
import renameKeepsPrincipals from './rename-keeps-principals';
import syncPrivateAudience from './sync-private-audience';
import tenantChangeNeedsNewName from './tenant-change-needs-new-name';

/** Rules on what changed since it was published; silent without a record of that (OFR, PLN, MAN, TEN, DLG, AUD on diff). */
export const publishedRules: readonly Rule[] = [
  offerIdImmutable,
  offerAlias,
  planIdImmutable,
  planVisibilityFlip,
  tenantChangeNeedsNewName,
  manifestVersionBump,
  renameKeepsPrincipals,
  syncPrivateAudience,
];
