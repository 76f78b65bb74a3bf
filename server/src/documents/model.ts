import { isUnknown } from './arm/resolved';
import { items, property } from './nodes';
import type { Node } from './syntax-tree';

/** A value as written. `value` is undefined where it is of another type, or cannot be known. */
export interface Field<T = string> {
  readonly key: Node | undefined;
  readonly node: Node;
  readonly value: T | undefined;
}

/** A list as written. `known` is false when there may be entries that cannot be seen. */
export interface List<T> {
  readonly key: Node | undefined;
  readonly node: Node;
  readonly items: readonly T[];
  readonly known: boolean;
}

/** One who may approve an activation. */
export interface Approver {
  readonly node: Node;
  readonly principalId: Field | undefined;
  readonly principalIdDisplayName: Field | undefined;
}

/** The conditions under which an eligible role becomes active (`justInTimeAccessPolicy`). */
export interface AccessPolicy {
  readonly key: Node | undefined;
  readonly node: Node;
  readonly multiFactorAuthProvider: Field | undefined;
  readonly maximumActivationDuration: Field | undefined;
  readonly managedByTenantApprovers: List<Approver> | undefined;
}

/** A policy to begin with: what the service assumes for the duration (ARM-06), and the safer of its two answers on MFA. */
export const usualAccessPolicy = { multiFactorAuthProvider: 'Azure', maximumActivationDuration: 'PT8H' } as const;

/** One principal and the role it gets, permanently (`active`) or on activation (`eligible`). */
export interface Authorization {
  readonly access: 'active' | 'eligible';
  readonly node: Node;
  readonly principalId: Field | undefined;
  readonly principalIdDisplayName: Field | undefined;
  readonly principalType: Field | undefined;
  readonly roleDefinitionId: Field | undefined;
  readonly delegatedRoleDefinitionIds: List<Field> | undefined;
  readonly justInTimeAccessPolicy: AccessPolicy | undefined;
  readonly justification: Field | undefined;
}

/** What a managing tenant asks for: a registration definition, wherever it is written. */
export interface Definition {
  readonly node: Node;
  readonly version: Field | undefined;
  readonly registrationDefinitionName: Field | undefined;
  readonly description: Field | undefined;
  readonly managedByTenantId: Field | undefined;
  readonly cloud: Field | undefined;
  readonly authorizations: List<Authorization> | undefined;
  readonly eligibleAuthorizations: List<Authorization> | undefined;
}

/** Every authorization of a definition, the active ones first. */
export function authorizationsOf(definition: Definition): readonly Authorization[] {
  return [...(definition.authorizations?.items ?? []), ...(definition.eligibleAuthorizations?.items ?? [])];
}

/** The string property of that name, with its key. */
export function textField(object: Node | undefined, name: string): Field | undefined {
  const found = property(object, name);
  return found?.value && readField(found.key, found.value);
}

/** The list property of that name, each item read by `read`; an item that is no object is passed over. */
export function listField<T>(object: Node | undefined, name: string, read: (item: Node) => T): List<T> | undefined {
  const found = property(object, name);
  return found?.value && readList(found.key, found.value, read);
}

/** A list, each item read by `read`; an item that cannot be known stands for any number of them, and is passed over. */
export function readList<T>(key: Node | undefined, node: Node, read: (item: Node) => T): List<T> {
  const all = items(node);
  const seen = all.some(isUnknown) ? all.filter((item) => !isUnknown(item)) : all;
  return { key, node, items: seen.map(read), known: node.type === 'array' && seen === all };
}

/** A value with its key; without value where it is no text, or cannot be known. */
export function readField(key: Node | undefined, node: Node): Field {
  return { key, node, value: textOf(node) };
}

/** An item of a list of strings. */
export function textItem(node: Node): Field {
  return { key: undefined, node, value: textOf(node) };
}

function textOf(node: Node): string | undefined {
  return node.type === 'string' ? (node.value as string) : undefined;
}
