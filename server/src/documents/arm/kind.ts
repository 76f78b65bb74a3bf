import type { ArmKind } from '../kinds';
import type { DeploymentScope } from './content';
import { items, properties, property } from '../nodes';
import type { Node } from '../syntax-tree';

/** The types of resource that make a delegation, in any case. */
export const definitionType = /^Microsoft\.ManagedServices\/registrationDefinitions$/i;
export const assignmentType = /^Microsoft\.ManagedServices\/registrationAssignments$/i;

const ofProvider = /^Microsoft\.ManagedServices\//i;
const templateSchema = /\/(?:subscription|managementGroup|tenant)?deploymentTemplate\.json#?$/i;
const parameterSchema = /\/(?:subscription|managementGroup|tenant)?deploymentParameters\.json#?$/i;
const deploymentSchema = /\/(subscription|managementGroup|tenant)?deployment(?:Template|Parameters)\.json#?$/i;
const tenantName = /^managedByTenantId$/i;

/**
 * What a JSON text is to a delegation, by its content and never by its name; undefined where it carries none: other
 * templates, role assignments, user interface definitions, JSON schemas.
 */
export function armKindOf(root: Node): ArmKind | undefined {
  if (root.type === 'array') return carriesAnswer(root) ? 'deployed' : undefined;
  if (root.type !== 'object') return undefined;
  const schema = text(root, '$schema');
  if (isTemplate(root)) return carriesDelegation(root) ? 'template' : undefined;
  const rule = policyRuleOf(root);
  if (rule) return namesProvider(rule) ? 'policy' : undefined;
  if (isParameterFile(root)) return 'parameters';
  return schema === undefined && carriesAnswer(root) ? 'deployed' : undefined;
}

/** Where a template or parameter file is deployed, by its `$schema`; undefined where it has none that is known. */
export function schemaScope(root: Node): DeploymentScope | undefined {
  const found = deploymentSchema.exec(text(root, '$schema') ?? '');
  if (!found) return undefined;
  return scopes.find((scope) => scope.toLowerCase() === found[1]?.toLowerCase()) ?? 'resourceGroup';
}

const scopes = ['subscription', 'managementGroup', 'tenant'] as const;

/** The rule of a policy definition, with or without `properties` around it. */
export function policyRuleOf(root: Node): Node | undefined {
  return (property(root, 'policyRule') ?? property(property(root, 'properties')?.value, 'policyRule'))?.value;
}

/** Whether an object looks like an entry of a list of authorizations: it names a principal and a role. */
export function isAuthorization(node: Node): boolean {
  return property(node, 'principalId') !== undefined && property(node, 'roleDefinitionId') !== undefined;
}

function isTemplate(root: Node): boolean {
  const schema = text(root, '$schema');
  if (schema !== undefined) return templateSchema.test(schema);
  const resources = property(root, 'resources')?.value;
  return resources?.type === 'array' || (resources?.type === 'object' && property(root, 'value') === undefined);
}

/** Whether a resource of the template, nested ones included, delegates, or a policy in it speaks of delegations. */
function carriesDelegation(node: Node): boolean {
  for (const { name, value } of properties(node)) {
    if (!value) continue;
    if (name === 'type' && isTypeOfProvider(value)) return true;
    if (name === 'policyRule' && namesProvider(value)) return true;
    if (!describing.has(name) && carriesDelegation(value)) return true;
  }
  return items(node).some(carriesDelegation);
}

/** Parts of a template that describe it, and deploy nothing. */
const describing = new Set(['outputs', 'metadata', 'definitions']);

function isTypeOfProvider({ type, value }: Node): boolean {
  return type === 'string' && (definitionType.test(value as string) || assignmentType.test(value as string));
}

function namesProvider(node: Node): boolean {
  if (node.type === 'string') return ofProvider.test(node.value as string);
  return (node.children ?? []).some(namesProvider);
}

function isParameterFile(root: Node): boolean {
  const parameters = properties(property(root, 'parameters')?.value);
  const schema = text(root, '$schema');
  if (schema === undefined ? !parameters.some(({ value }) => isParameterValue(value)) : !parameterSchema.test(schema)) {
    return false;
  }
  return parameters.some(({ name, value }) => tenantName.test(name) || (value && carriesAuthorizations(value)));
}

function isParameterValue(node: Node | undefined): boolean {
  return property(node, 'value') !== undefined || property(node, 'reference') !== undefined;
}

function carriesAuthorizations(node: Node): boolean {
  return isAuthorization(node) || (node.children ?? []).some(carriesAuthorizations);
}

/** Whether an object or list holds a definition or assignment as Azure answers with one. */
function carriesAnswer(node: Node): boolean {
  return isAnswer(node) || (node.children ?? []).some(carriesAnswer);
}

function isAnswer(node: Node): boolean {
  return answerIn(node) !== undefined;
}

/**
 * What a definition or an assignment says as Azure answers with it: what is under `properties`, or the object itself
 * where a tool has put that beside the `id`. Undefined for any other object.
 */
export function answerIn(node: Node): Node | undefined {
  const under = property(node, 'properties')?.value;
  if (answerNames.some((name) => property(under, name))) return under;
  const isDefinition = ofDefinition.test(text(node, 'id') ?? '') && property(node, 'managedByTenantId') !== undefined;
  return isDefinition ? node : undefined;
}

const answerNames = ['managedByTenantId', 'registrationDefinitionId', 'registrationDefinition'];
const ofDefinition = /\/providers\/Microsoft\.ManagedServices\/(?:marketplaceR|r)egistrationDefinitions\//i;

function text(node: Node, name: string): string | undefined {
  const value = property(node, name)?.value;
  return value?.type === 'string' ? (value.value as string) : undefined;
}
