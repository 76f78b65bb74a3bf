import { armRules } from './arm';
import { definitionRules } from './definition';
import { delegatedRoleRules } from './delegated-roles';
import { eligibleRules } from './eligible';
import { linkRules } from './links';
import { listingRules } from './listing';
import { offerRules } from './offer';
import { planRules } from './plan';
import { principalRules } from './principals';
import { publishedRules } from './published';
import { roleRules } from './roles';
import type { Rule } from './rule';
import { scenarioRules } from './scenario';
import { securityRules } from './security';
import { suppressionRules } from './suppression';
import { syntaxRules } from './syntax';

/** Every rule by its family, which has the name of its folder; a test finds the rule file that is missing here. */
export const families: Readonly<Record<string, readonly Rule[]>> = {
  syntax: syntaxRules,
  links: linkRules,
  offer: offerRules,
  listing: listingRules,
  plan: planRules,
  definition: definitionRules,
  principals: principalRules,
  roles: roleRules,
  'delegated-roles': delegatedRoleRules,
  eligible: eligibleRules,
  arm: armRules,
  published: publishedRules,
  scenario: scenarioRules,
  security: securityRules,
  suppression: suppressionRules,
};

/** Every rule. */
export const registry: readonly Rule[] = Object.values(families).flat();

/** The family of each rule, by its code. */
export const familyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([family, rules]) => rules.map(({ code }) => [code, family])),
);
