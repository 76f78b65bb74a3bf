import type { Delegation } from '../delegation';
import type { ExportOptions } from './options';
import type { MarketplacePlan } from './sources';

/** A parameter of an exported template, and the value its parameter file gives. */
export interface ExportParameter {
  readonly name: string;
  readonly type: 'string' | 'array';
  readonly description: string;
  readonly value: unknown;
}

/**
 * The parameters of a template for a subscription or for resource groups, named as in Microsoft's templates
 * (rules 1.7), so that their parameter files fit each other.
 */
export function templateParameters(
  delegation: Delegation,
  plan: MarketplacePlan | undefined,
  { scope, resourceGroups }: ExportOptions,
): readonly ExportParameter[] {
  return [
    text('mspOfferName', 'The name of the offer, as the customer reads it.', delegation.name),
    text('mspOfferDescription', 'What the provider does with this access.', delegation.description),
    text('managedByTenantId', 'The id of the managing tenant.', delegation.managedByTenantId),
    list('authorizations', 'Who gets which role permanently.', delegation.authorizations),
    ...(delegation.eligibleAuthorizations.length > 0
      ? [list('eligibleAuthorizations', 'Who may activate which role.', delegation.eligibleAuthorizations)]
      : []),
    ...(scope === 'resource-group'
      ? [text('rgName', 'The resource group to delegate; it must exist.', resourceGroups[0])]
      : []),
    ...(scope === 'resource-groups'
      ? [list('resourceGroups', 'The resource groups to delegate; they must exist.', groupEntries(resourceGroups))]
      : []),
    ...(plan ? marketplaceParameters(plan) : []),
  ];
}

/** The parameters of a policy for a management group, named as in Microsoft's (rules 1.7). */
export function policyParameters(delegation: Delegation): readonly ExportParameter[] {
  return [
    text('managedByName', 'The name of the offer, as the customer reads it.', delegation.name),
    text('managedByDescription', 'What the provider does with this access.', delegation.description),
    text('managedByTenantId', 'The id of the managing tenant.', delegation.managedByTenantId),
    list('managedByAuthorizations', 'Who gets which role permanently.', delegation.authorizations),
  ];
}

/** The text of a parameter file. */
export function parameterFile(parameters: readonly ExportParameter[]): object {
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, { value }])),
  };
}

/** The declarations of parameters in a template. */
export function declarations(parameters: readonly ExportParameter[]): object {
  return Object.fromEntries(
    parameters.map(({ name, type, description }) => [name, { type, metadata: { description } }]),
  );
}

function marketplaceParameters({ publisher, product, name, version }: MarketplacePlan): readonly ExportParameter[] {
  return [
    text('marketplacePublisherId', 'The id of the publisher.', publisher),
    text('marketplaceOfferId', 'The id of the offer.', product),
    text('marketplacePlanId', 'The id of the plan.', name),
    text('marketplacePlanVersion', 'The version of the plan, as it was published.', version),
  ];
}

function groupEntries(names: readonly string[]): readonly object[] {
  return names.map((rgName) => ({ rgName }));
}

function text(name: string, description: string, value = ''): ExportParameter {
  return { name, type: 'string', description, value };
}

function list(name: string, description: string, value: readonly unknown[]): ExportParameter {
  return { name, type: 'array', description, value };
}
