import { readManifest, unknownDefinition } from '../manifest';
import { textField } from '../model';
import { items, properties, property } from '../nodes';
import type { Node } from '../syntax-tree';
import type { ArmAssignment, ArmDefinition, ArmResource, DeploymentScope } from './content';
import { Evaluator } from './expressions/evaluator';
import { inLoop, type Scope, scopeOf, type Value } from './expressions/scope';
import { assignmentType, definitionType, schemaScope } from './kind';
import { isUnknown, resolvedNode, shownText } from './resolved';
import { scopeOfId } from './scope-of-id';

/** A file has at most this many resources that are read, the passes of loops counted. */
const maximumResources = 5_000;

const deploymentType = /^Microsoft\.Resources\/deployments$/i;
const policyType = /^Microsoft\.Authorization\/policyDefinitions$/i;

/** Values given for parameters, by name in lower case; undefined for one whose value cannot be known. */
export type GivenValues = ReadonlyMap<string, Value | undefined>;

/** Where resources are deployed. */
interface Target {
  readonly scope: DeploymentScope | undefined;
  /** The deployments around them, the outermost first. */
  readonly deployments: readonly ArmResource[];
}

/** Reads the resources of a template or policy, of what they deploy too, in the order of the text. */
export class ResourceReader {
  readonly definitions: ArmDefinition[] = [];
  readonly assignments: ArmAssignment[] = [];
  readonly otherResources: ArmResource[] = [];
  /** The rule of the first policy, without what it deploys. */
  policyRule: Node | undefined;

  private readonly evaluator = new Evaluator();
  private left = maximumResources;

  /** Reads a template with the values given for its parameters; the defaults count for the others. */
  template(root: Node, given: GivenValues): void {
    this.resources(root, this.scopeOf(root, given), { scope: schemaScope(root), deployments: [] });
  }

  /** Reads a policy: the object that holds `policyRule`. In a template, `around` is the scope of that. */
  policy(node: Node, around?: Scope, policies: readonly ArmResource[] = []): void {
    const scope = scopeOf(new Map(), undefined, 'policy', around);
    const declared = declaredParameters(node, scope, new Map());
    const rule = property(node, 'policyRule')?.value;
    const details = property(property(rule, 'then')?.value, 'details')?.value;
    const deployment = property(property(details, 'deployment')?.value, 'properties')?.value;
    this.policyRule ??= rule && withoutDeployment(rule);
    const template = property(deployment, 'template')?.value;
    if (!deployment || !template) return;
    const inner = { ...scope, parameters: declared };
    this.resources(template, this.scopeOf(template, this.passedOn(deployment, template, inner), inner), {
      scope: targetOfPolicy(details, template),
      deployments: policies,
    });
  }

  private resources(template: Node, scope: Scope, target: Target): void {
    const list = property(template, 'resources')?.value;
    if (list?.type === 'object') {
      for (const { name, value } of properties(list))
        if (value) this.resource(value, scope, target, { symbolicName: name });
    } else for (const item of items(list)) this.resource(item, scope, target, {});
  }

  /** Reads a resource as often as its loop runs; once, with an unknown pass, where nobody knows how often that is. */
  private resource(node: Node, scope: Scope, target: Target, named: Named): void {
    if (node.type !== 'object' || property(node, 'existing')?.value?.value === true) return;
    const loop = property(node, 'copy')?.value;
    const count = property(loop, 'count')?.value;
    if (!loop || !count) return this.pass(node, scope, target, named);
    const name = textField(loop, 'name')?.value ?? '';
    const passes = this.evaluator.count({ count }, scope);
    if (passes === undefined) {
      return this.pass(node, inLoop(scope, ['', name], undefined), target, named);
    }
    for (let pass = 0; pass < passes; pass++) this.pass(node, inLoop(scope, ['', name], pass), target, named);
  }

  private pass(node: Node, scope: Scope, target: Target, named: Named): void {
    if (--this.left < 0) return;
    const value = { node, scope };
    const condition = this.evaluator.property(value, 'condition');
    if (condition && this.evaluator.resolve(condition).value === false) return;
    const resource = this.read(value, target, named);
    const type = resource.type?.value ?? '';
    if (definitionType.test(type)) this.definitions.push(definitionOf(resource));
    else if (assignmentType.test(type)) this.assignments.push(assignmentOf(resource));
    else {
      this.otherResources.push(resource);
      if (deploymentType.test(type)) this.deployment(node, scope, resource, target);
      if (policyType.test(type)) this.policyIn(node, scope, resource, target);
      for (const child of items(property(node, 'resources')?.value)) {
        this.resource(child, scope, target, { parentType: type });
      }
    }
  }

  private read({ node, scope }: Value, { scope: around, deployments }: Target, named: Named): ArmResource {
    const resolved = resolvedNode(node, {
      children: node.children!.map((child) => {
        const [key, value] = child.children!;
        // What it deploys has expressions of its own.
        if (!value || key!.value === 'resources' || (key!.value === 'properties' && holdsTemplate(value))) return child;
        const result = this.evaluator.resolve({ node: value, scope });
        return result === value ? child : resolvedNode(child, { children: [key!, result] });
      }),
    });
    const type = textField(resolved, 'type');
    const name = textField(resolved, 'name');
    const ownScope = property(resolved, 'scope')?.value;
    return {
      node: resolved,
      type: type && named.parentType ? { ...type, value: `${named.parentType}/${type.value ?? ''}` } : type,
      name,
      nameText: name && shownText(name.node),
      apiVersion: textField(resolved, 'apiVersion'),
      scope: ownScope ? scopeOfId(shownText(ownScope)) : around,
      deployments,
      dependsOn: dependenciesOf(resolved),
      symbolicName: named.symbolicName,
    };
  }

  private deployment(node: Node, scope: Scope, resource: ArmResource, { deployments, scope: around }: Target): void {
    const deployment = property(node, 'properties')?.value;
    const template = property(deployment, 'template')?.value;
    if (!deployment || template?.type !== 'object') return;
    const option = property(deployment, 'expressionEvaluationOptions')?.value;
    const inner = textField(option, 'scope')?.value?.toLowerCase() === 'inner';
    this.resources(
      template,
      // Unless told otherwise, a nested template takes its names from the one around it.
      inner ? this.scopeOf(template, this.passedOn(deployment, template, scope), scope) : scope,
      { scope: targetOfDeployment(resource, around), deployments: [...deployments, resource] },
    );
  }

  private policyIn(node: Node, scope: Scope, resource: ArmResource, { deployments }: Target): void {
    const policy = property(node, 'properties')?.value;
    if (policy?.type === 'object') this.policy(policy, scope, [...deployments, resource]);
  }

  /** The values that a deployment passes on to the parameters of its template. */
  private passedOn(deployment: Node, template: Node, scope: Scope): GivenValues {
    const given = new Map<string, Value | undefined>();
    const passed = this.evaluator.property({ node: deployment, scope }, 'parameters');
    for (const { name } of properties(property(template, 'parameters')?.value)) {
      if (!passed) continue;
      const entry = this.evaluator.property(passed, name);
      if (entry || isUnknown(passed.node)) {
        given.set(name.toLowerCase(), entry && this.evaluator.property(entry, 'value'));
      }
    }
    return given;
  }

  private scopeOf(template: Node, given: GivenValues, like?: Scope): Scope {
    const parameters = new Map<string, Value | undefined>();
    const variables = property(template, 'variables')?.value;
    const scope = scopeOf(parameters, variables, like?.style, like?.around);
    for (const [name, value] of declaredParameters(template, scope, given)) parameters.set(name, value);
    return scope;
  }
}

/** What is known of a resource by where it stands. */
interface Named {
  readonly symbolicName?: string;
  /** The type of the resource that holds it. */
  readonly parentType?: string;
}

/** What declared parameters stand for: the value given, or else the default. */
function declaredParameters(owner: Node, scope: Scope, given: GivenValues): Map<string, Value | undefined> {
  const declared = new Map<string, Value | undefined>();
  for (const { name, value: node } of properties(property(owner, 'parameters')?.value)) {
    const byDefault = property(node, 'defaultValue')?.value;
    const key = name.toLowerCase();
    declared.set(key, given.has(key) ? given.get(key) : byDefault && { node: byDefault, scope });
  }
  return declared;
}

function definitionOf(resource: ArmResource): ArmDefinition {
  const said = property(resource.node, 'properties')?.value;
  const plan = property(resource.node, 'plan')?.value;
  const definition =
    said && isUnknown(said)
      ? unknownDefinition(said)
      : readManifest(said?.type === 'object' ? said : resolvedNode(resource.node, { children: [] }));
  return { ...definition, resource, plan: plan && (plan.type !== 'null' || isUnknown(plan)) ? plan : undefined };
}

function assignmentOf(resource: ArmResource): ArmAssignment {
  const registrationDefinitionId = textField(property(resource.node, 'properties')?.value, 'registrationDefinitionId');
  return {
    resource,
    registrationDefinitionId,
    registrationDefinitionIdText: registrationDefinitionId && shownText(registrationDefinitionId.node),
  };
}

function dependenciesOf(resource: Node): readonly string[] | undefined {
  const list = property(resource, 'dependsOn')?.value;
  if (!list) return [];
  const texts = items(list).map(shownText);
  return list.type !== 'array' || texts.includes(undefined) ? undefined : (texts as string[]);
}

function holdsTemplate(properties: Node): boolean {
  return property(properties, 'template') !== undefined || property(properties, 'policyRule') !== undefined;
}

/** Where a nested deployment goes: what it names itself, or else where the template around it goes. */
function targetOfDeployment(
  { node, scope }: ArmResource,
  around: DeploymentScope | undefined,
): DeploymentScope | undefined {
  if (property(node, 'scope')) return scope;
  const group = property(node, 'resourceGroup')?.value;
  const text = group && shownText(group);
  if (group && text !== '' && group.type !== 'null') return 'resourceGroup';
  if (group && isUnknown(group)) return text?.startsWith('[if(') ? undefined : 'resourceGroup';
  return property(node, 'subscriptionId') ? 'subscription' : around;
}

/** Where a policy deploys: what it says, or what its template is made for. */
function targetOfPolicy(details: Node | undefined, template: Node): DeploymentScope | undefined {
  const said = textField(details, 'deploymentScope')?.value?.toLowerCase();
  if (said === 'subscription') return 'subscription';
  if (said === 'resourcegroup') return 'resourceGroup';
  return schemaScope(template);
}

/** The rule of a policy, without the deployment in it, which has rules of its own. */
function withoutDeployment(rule: Node): Node {
  const without = (node: Node, name: string, change: (value: Node) => Node | undefined): Node => {
    if (node.type !== 'object') return node;
    return resolvedNode(node, {
      children: (node.children ?? []).flatMap((child) => {
        const [key, value] = child.children ?? [];
        if (key?.value !== name || !value) return child;
        const changed = change(value);
        return changed ? resolvedNode(child, { children: [key, changed] }) : [];
      }),
    });
  };
  return without(rule, 'then', (then) =>
    without(then, 'details', (details) => without(details, 'deployment', () => undefined)),
  );
}
