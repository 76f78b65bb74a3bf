import type { Rule } from '../rule';
import displayNameMissing from './display-name-missing';
import duplicateAuthorization from './duplicate-authorization';
import preferGroup from './prefer-group';
import principalEqualsOtherId from './principal-equals-other-id';
import principalGuid from './principal-guid';
import principalKind from './principal-kind';

/** Rules on who is authorized. */
export const principalRules: readonly Rule[] = [
  principalGuid,
  principalKind,
  preferGroup,
  displayNameMissing,
  duplicateAuthorization,
  principalEqualsOtherId,
];
