import { definitionRules } from './definition';
import { principalRules } from './principals';
import roleOwner from './roles/role-owner';
import type { Rule } from './rule';
import { syntaxRules } from './syntax';

/** Every rule, by family; a test finds the rule file that is missing here. */
export const registry: readonly Rule[] = [...syntaxRules, ...definitionRules, ...principalRules, roleOwner];
