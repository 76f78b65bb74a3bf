import { resourceTypes } from '../resource-types';
import type { KeptName } from './options';

/** What the names of a definition and its assignment are made of, in the syntax of a template or of Bicep. */
export interface NameSeeds {
  readonly managedByTenantId: string;
  readonly subscription: string;
  readonly offerName: string;
}

/** Expressions, without the brackets a template puts around them. */
export interface NameExpressions {
  readonly definition: string;
  readonly assignment: string;
}

/**
 * The names of definition and assignment. They differ for every managing tenant, subscription and offer (ARM-29) and
 * from each other (ARM-31), unless a deployed name is kept: the templates that made it use one name for both.
 */
export function nameExpressions(seeds: NameSeeds, kept: KeptName | undefined): NameExpressions {
  if (kept !== undefined) {
    const name = kept === 'offer-name' ? `guid(${seeds.offerName})` : `'${kept.guid}'`;
    return { definition: name, assignment: name };
  }
  const all = [seeds.managedByTenantId, seeds.subscription, seeds.offerName];
  return { definition: `guid(${all.join(', ')})`, assignment: `guid(${all.join(', ')}, 'assignment')` };
}

/** An expression of a template as the text of its value: a plain string needs no brackets. */
export function asTemplateValue(expression: string): string {
  return /^'[^']*'$/.test(expression) ? expression.slice(1, -1) : `[${expression}]`;
}

/** The id of a definition with the name that a variable holds. */
export const definitionId = `subscriptionResourceId('${resourceTypes.definition}', variables('registrationDefinitionName'))`;
