import type { Rule } from '../rule';
import displayNameInconsistent from './display-name-inconsistent';
import displayNameMissing from './display-name-missing';
import duplicateAuthorization from './duplicate-authorization';
import groupSecurity from './group-security';
import preferGroup from './prefer-group';
import principalEqualsOtherId from './principal-equals-other-id';
import principalGuid from './principal-guid';
import principalKind from './principal-kind';
import principalObjectNotApp from './principal-object-not-app';
import unknownPrincipal from './unknown-principal';

/** Rules on who is authorized. */
export const principalRules: readonly Rule[] = [
  principalGuid,
  principalKind,
  preferGroup,
  displayNameMissing,
  duplicateAuthorization,
  principalEqualsOtherId,
  principalObjectNotApp,
  groupSecurity,
  unknownPrincipal,
  displayNameInconsistent,
];
