import { definitionRules } from './definition';
import { delegatedRoleRules } from './delegated-roles';
import { eligibleRules } from './eligible';
import { linkRules } from './links';
import { offerRules } from './offer';
import { planRules } from './plan';
import { principalRules } from './principals';
import { roleRules } from './roles';
import type { Rule } from './rule';
import { scenarioRules } from './scenario';
import { syntaxRules } from './syntax';

/** Every rule, by family; a test finds the rule file that is missing here. */
export const registry: readonly Rule[] = [
  ...syntaxRules,
  ...linkRules,
  ...offerRules,
  ...planRules,
  ...definitionRules,
  ...principalRules,
  ...roleRules,
  ...delegatedRoleRules,
  ...eligibleRules,
  ...scenarioRules,
];
