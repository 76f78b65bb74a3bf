/** What a definition can be exported as. */
export const exportFormats = ['arm', 'bicep', 'policy'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an exported template delegates. */
export const exportScopes = ['subscription', 'resource-group', 'resource-groups'] as const;
export type ExportScope = (typeof exportScopes)[number];

/**
 * A name that is already deployed and must stay: the GUID itself, or `offer-name` for the GUID that Microsoft's sample
 * templates make of the offer's name alone (ARM-29).
 */
export type KeptName = { readonly guid: string } | 'offer-name';

/** How a definition is exported. */
export interface ExportOptions {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  /** The resource groups to delegate: one for the scope `resource-group`, at least one for `resource-groups`. */
  readonly resourceGroups: readonly string[];
  /** Whether the definition names the plan of the marketplace that it belongs to. */
  readonly marketplace: boolean;
  readonly keepName: KeptName | undefined;
}

const groupName = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;

/** Whether a resource group may have that name: letters, digits, `_().-`, at most 90, no period at the end. */
export function isResourceGroupName(name: string): boolean {
  return groupName.test(name);
}

/** The scope that resource groups make: without any, the subscription is delegated as a whole. */
export function scopeFor(resourceGroups: readonly string[]): ExportScope {
  if (resourceGroups.length === 0) return 'subscription';
  return resourceGroups.length === 1 ? 'resource-group' : 'resource-groups';
}
