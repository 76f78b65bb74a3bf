import { findNodeAtOffset, type JSONPath } from 'jsonc-parser';
import { writtenNode } from '../../documents/arm/resolved';
import type { Deployment } from '../../documents/deployment';
import type { Approver, Authorization, Field } from '../../documents/model';
import { authorizationsOf } from '../../documents/model';
import { property } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import type { RoleUse } from '../../roles';
import { endsWith } from '../place';

/** What a delegation expects where a value stands. */
export type Expected =
  | { readonly what: 'role'; readonly use: RoleUse }
  | { readonly what: 'principal'; readonly use: 'active' | 'eligible' | 'approver' }
  | { readonly what: 'tenant' | 'duration' | 'multi-factor' };

/** The fields of a deployment whose values tell what is expected where they are written. */
export function* expectedFields({ definitions }: Deployment): Generator<readonly [Field, Expected]> {
  for (const definition of definitions) {
    if (definition.managedByTenantId) yield [definition.managedByTenantId, { what: 'tenant' }];
    for (const authorization of authorizationsOf(definition)) yield* fieldsOf(authorization);
  }
}

function* fieldsOf(authorization: Authorization): Generator<readonly [Field, Expected]> {
  const { access, roleDefinitionId, delegatedRoleDefinitionIds, justInTimeAccessPolicy: policy } = authorization;
  if (roleDefinitionId) yield [roleDefinitionId, { what: 'role', use: access }];
  for (const field of delegatedRoleDefinitionIds?.items ?? []) yield [field, { what: 'role', use: 'delegated' }];
  yield* principalOf(authorization, access);
  if (policy?.maximumActivationDuration) yield [policy.maximumActivationDuration, { what: 'duration' }];
  if (policy?.multiFactorAuthProvider) yield [policy.multiFactorAuthProvider, { what: 'multi-factor' }];
  for (const approver of policy?.managedByTenantApprovers?.items ?? []) yield* principalOf(approver, 'approver');
}

function* principalOf(
  { principalId }: Pick<Approver, 'principalId'>,
  use: 'active' | 'eligible' | 'approver',
): Generator<readonly [Field, Expected]> {
  if (principalId) yield [principalId, { what: 'principal', use }];
}

/**
 * What is expected at an offset of a file of Azure's own: by what the deployment does with the value there, and, since
 * half-typed text leads nowhere yet, by the names around it. Undefined where a delegation expects nothing.
 */
export function expectedAt(
  tree: SyntaxTree,
  offset: number,
  path: JSONPath,
  deployment: Deployment,
): Expected | undefined {
  const node = tree.root && findNodeAtOffset(tree.root, offset, true);
  if (node?.type === 'string') {
    for (const [field, expected] of expectedFields(deployment)) if (writtenNode(field.node) === node) return expected;
  }
  return isForeign(tree.root, path) ? undefined : expectedByNames(path);
}

function expectedByNames(path: JSONPath): Expected | undefined {
  if (endsWith(path, 'delegatedRoleDefinitionIds', '#')) return { what: 'role', use: 'delegated' };
  const holder = path.at(-2);
  switch (valueName(path)) {
    case 'roleDefinitionId':
      return isEntry(holder) ? { what: 'role', use: accessOf(path) } : undefined;
    case 'principalId':
      if (path.includes('managedByTenantApprovers')) return { what: 'principal', use: 'approver' };
      return isEntry(holder) ? { what: 'principal', use: accessOf(path) } : undefined;
    case 'managedByTenantId':
      return { what: 'tenant' };
    case 'maximumActivationDuration':
      return { what: 'duration' };
    case 'multiFactorAuthProvider':
      return { what: 'multi-factor' };
    default:
      return undefined;
  }
}

/** The name under which a value stands; that of the parameter for its value or default. */
export function valueName(path: JSONPath): string | number | undefined {
  const wrapped = path.at(-3) === 'parameters' && (path.at(-1) === 'value' || path.at(-1) === 'defaultValue');
  return wrapped ? path.at(-2) : path.at(-1);
}

/** Entries stand in lists, and in the input of a loop that makes one. */
function isEntry(holder: string | number | undefined): boolean {
  return typeof holder === 'number' || holder === 'input';
}

/** Whether names around a place say that the entries there are eligible ones. */
export function accessOf(path: JSONPath): Authorization['access'] {
  return path.some((segment) => typeof segment === 'string' && /eligible/i.test(segment)) ? 'eligible' : 'active';
}

/** Parts of a template that delegate nothing. */
const describing: readonly unknown[] = ['outputs', 'definitions', 'functions', 'metadata'];

/** Whether a place is in a part of a template that is about other things: outputs, types, assignments of roles. */
export function isForeign(root: Node | undefined, path: JSONPath): boolean {
  let node = root;
  for (const [index, segment] of path.entries()) {
    if (describing.includes(segment) && (index === 0 || path[index - 1] === 'template')) return true;
    if (typeof segment === 'string' && /roleAssignments/i.test(segment)) return true;
    const type: unknown = property(node, 'type')?.value?.value;
    if (typeof type === 'string' && /^Microsoft\.Authorization\/role/i.test(type)) return true;
    node = typeof segment === 'number' ? node?.children?.[segment] : property(node, segment)?.value;
  }
  return false;
}
