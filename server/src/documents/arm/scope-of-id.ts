import type { DeploymentScope } from './content';

/** How the id of a scope, or of a resource in it, shows what it is: the last of them that stands in it counts. */
const marks: readonly (readonly [DeploymentScope, RegExp])[] = [
  ['resourceGroup', /\/resourceGroups\/[^/]+|\bresourceGroup\(\)\.id|Microsoft\.Resources\/resourceGroups'/i],
  ['managementGroup', /\/managementGroups\/|Microsoft\.Management\/managementGroups'|\bmanagementGroup\(\)\.id/i],
  ['subscription', /^\[?'?\/?subscriptions\/[^/]+|\bsubscription\(\)\.id/i],
  ['tenant', /^\/$|^\[tenant\(\)/i],
];

/**
 * What the id of a scope, or of a resource in it, stands for: literal text, or an expression in brackets. Undefined
 * where nobody can tell.
 */
export function scopeOfId(id: string | undefined): DeploymentScope | undefined {
  return id === undefined ? undefined : marks.find(([, mark]) => mark.test(id))?.[0];
}
