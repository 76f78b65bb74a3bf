import {
  type AccessPolicy,
  type Approver,
  type Authorization,
  type Definition,
  listField,
  readField,
  readList,
  textField,
  textItem,
} from './model';
import { isUnknown } from './arm/resolved';
import { property } from './nodes';
import type { Node } from './syntax-tree';

/** Reads a manifest, or the manifest written inside a plan; a value of the wrong type is a field without value. */
export function readManifest(node: Node): Definition {
  return {
    node,
    version: textField(node, 'version'),
    registrationDefinitionName: textField(node, 'registrationDefinitionName'),
    description: textField(node, 'description'),
    managedByTenantId: textField(node, 'managedByTenantId'),
    cloud: textField(node, 'cloud'),
    authorizations: listField(node, 'authorizations', (item) => readAuthorization(item, 'active')),
    eligibleAuthorizations: listField(node, 'eligibleAuthorizations', (item) => readAuthorization(item, 'eligible')),
  };
}

/** Reads one entry of `authorizations` (`active`) or `eligibleAuthorizations` (`eligible`). */
export function readAuthorization(node: Node, access: Authorization['access']): Authorization {
  return {
    access,
    node,
    principalId: textField(node, 'principalId'),
    principalIdDisplayName: textField(node, 'principalIdDisplayName'),
    principalType: textField(node, 'principalType'),
    roleDefinitionId: textField(node, 'roleDefinitionId'),
    delegatedRoleDefinitionIds: listField(node, 'delegatedRoleDefinitionIds', textItem),
    justInTimeAccessPolicy: readAccessPolicy(node),
    justification: textField(node, 'justification'),
  };
}

function readAccessPolicy(entry: Node): AccessPolicy | undefined {
  const found = property(entry, 'justInTimeAccessPolicy');
  if (!found?.value) return undefined;
  const { key, value: node } = found;
  if (isUnknown(node)) return unknownAccessPolicy(key, node);
  if (node.type !== 'object') return undefined;
  return {
    key,
    node,
    multiFactorAuthProvider: textField(node, 'multiFactorAuthProvider'),
    maximumActivationDuration: textField(node, 'maximumActivationDuration'),
    managedByTenantApprovers: listField(node, 'managedByTenantApprovers', readApprover),
  };
}

/** A policy that an expression makes has all its parts; nobody knows which. */
function unknownAccessPolicy(key: Node, node: Node): AccessPolicy {
  return {
    key,
    node,
    multiFactorAuthProvider: readField(undefined, node),
    maximumActivationDuration: readField(undefined, node),
    managedByTenantApprovers: readList(undefined, node, readApprover),
  };
}

/** A definition that an expression makes has all it needs; nobody knows what. */
export function unknownDefinition(node: Node): Definition {
  return {
    node,
    version: undefined,
    registrationDefinitionName: readField(undefined, node),
    description: readField(undefined, node),
    managedByTenantId: readField(undefined, node),
    cloud: undefined,
    authorizations: readList(undefined, node, (item) => readAuthorization(item, 'active')),
    eligibleAuthorizations: undefined,
  };
}

function readApprover(node: Node): Approver {
  return {
    node,
    principalId: textField(node, 'principalId'),
    principalIdDisplayName: textField(node, 'principalIdDisplayName'),
  };
}
