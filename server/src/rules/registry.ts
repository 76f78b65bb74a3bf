import { definitionRules } from './definition';
import { delegatedRoleRules } from './delegated-roles';
import { eligibleRules } from './eligible';
import { principalRules } from './principals';
import { roleRules } from './roles';
import type { Rule } from './rule';
import { syntaxRules } from './syntax';

/** Every rule, by family; a test finds the rule file that is missing here. */
export const registry: readonly Rule[] = [
  ...syntaxRules,
  ...definitionRules,
  ...principalRules,
  ...roleRules,
  ...delegatedRoleRules,
  ...eligibleRules,
];
