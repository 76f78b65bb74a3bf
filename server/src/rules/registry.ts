import type { Rule } from './rule';
import authorizationRequired from './definition/authorization-required';
import roleOwner from './roles/role-owner';

/** Every rule, by family; a test finds the rule file that is missing here. */
export const registry: readonly Rule[] = [roleOwner, authorizationRequired];
