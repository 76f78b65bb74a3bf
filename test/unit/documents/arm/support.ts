import assert from 'node:assert/strict';
import { getNodeValue } from 'jsonc-parser';
import { expressionOf, isUnknown, writtenNode } from '../../../../server/src/documents/arm/resolved';
import type { ArmContent } from '../../../../server/src/documents/arm/content';
import { type ParsedDocument, parseArmDocument } from '../../../../server/src/documents/document';
import { property } from '../../../../server/src/documents/nodes';
import type { Node } from '../../../../server/src/documents/syntax-tree';

/** The schemas of templates and their parameter files. */
export const schemas = {
  subscription: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
  managementGroup: 'https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#',
  resourceGroup: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  tenant: 'https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#',
  parameters: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentParameters.json#',
} as const;

/** Parts of a template, or of a resource in it. */
export type Json = Readonly<Record<string, unknown>>;

/** A registration definition as a resource, with properties beside or instead of the usual ones. */
export function definition(said: Json = {}, beside: Json = {}): Json {
  return {
    type: 'Microsoft.ManagedServices/registrationDefinitions',
    apiVersion: '2022-10-01',
    name: 'd0e51f0a-5b1c-4a8e-9d63-0a1b2c3d4e5f',
    properties: { registrationDefinitionName: 'Offer', managedByTenantId: 'tenant', authorizations: [], ...said },
    ...beside,
  };
}

/** A registration assignment as a resource. */
export function assignment(beside: Json = {}): Json {
  return {
    type: 'Microsoft.ManagedServices/registrationAssignments',
    apiVersion: '2022-10-01',
    name: 'a5510f0a-5b1c-4a8e-9d63-0a1b2c3d4e5f',
    properties: { registrationDefinitionId: 'id' },
    ...beside,
  };
}

/** The text of a subscription template. */
export function template(parts: Json): string {
  return JSON.stringify({ $schema: schemas.subscription, contentVersion: '1.0.0.0', ...parts }, undefined, 2);
}

/** A read file of Azure's own. */
export interface Read {
  readonly text: string;
  readonly document: ParsedDocument;
  readonly arm: ArmContent;
  /** The text at a node's place. */
  at(node: Node | undefined): string | undefined;
}

/** Reads a text that must carry a delegation. */
export function read(text: string): Read {
  const document = parseArmDocument(text);
  assert(document?.arm, 'The text carries a delegation.');
  return { text, document, arm: document.arm, at: (node) => node && textAt(text, node) };
}

/** Reads a template of these parts. */
export function readTemplate(parts: Json): Read {
  return read(template(parts));
}

export function textAt(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

/** What an expression comes to: its value and the text it stands at, or what is known of it. */
export interface Result {
  readonly value?: unknown;
  readonly unknown?: string | true;
  readonly node: Node;
  readonly at: string;
}

/** Works out an expression, brackets included, in a template with these parameters (by their defaults) and variables. */
export function evaluate(expression: unknown, { parameters = {}, variables = {} }: Names = {}): Result {
  const declared = Object.entries(parameters).map(([name, defaultValue]) => [
    name,
    defaultValue === undefined ? { type: 'string' } : { type: 'string', defaultValue },
  ]);
  const { arm, at } = readTemplate({
    parameters: Object.fromEntries(declared) as Json,
    variables,
    resources: [definition({ description: expression })],
  });
  const said = property(arm.definitions[0]!.resource!.node, 'properties')!.value;
  const node = property(said, 'description')?.value;
  // What comes to null leaves no property behind.
  if (!node) return { value: null, node: said!, at: '' };
  const place = at(writtenNode(node))!;
  if (isUnknown(node)) return { unknown: expressionOf(node) ?? true, node, at: place };
  return { value: plain(node), node, at: place };
}

/** What an expression may ask for by name. */
export interface Names {
  readonly parameters?: Json;
  readonly variables?: Json;
}

/** A worked-out value as plain data; `'?'` for what cannot be known. */
export function plain(node: Node): unknown {
  if (isUnknown(node)) return '?';
  if (node.type === 'array') return node.children!.map(plain);
  if (node.type !== 'object') return getNodeValue(node) as unknown;
  return Object.fromEntries(
    node.children!.map(({ children }) => [children![0]!.value as string, plain(children![1]!)]),
  );
}
