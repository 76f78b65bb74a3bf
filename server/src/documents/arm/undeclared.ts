import { textField } from '../model';
import { items, properties, property } from '../nodes';
import type { Node } from '../syntax-tree';
import type { ArmContent } from './content';
import { bracketed, type Expression, parseExpression } from './expressions/syntax';

type Use = ArmContent['undeclared'][number];

/** Whose parameters the expressions of a part of the file ask for. */
interface Owner {
  /** Names in lower case. */
  readonly declared: ReadonlySet<string>;
  /** Whether it is a policy, or what one deploys: its expressions have a second bracket where a template is around it. */
  readonly inPolicy: boolean;
  readonly around: Owner | undefined;
}

/** Parts that say what values are like, or have parameters of their own. */
const others = new Set(['definitions', 'functions', 'metadata']);

/**
 * The uses of parameters that nobody declares where they are used: ARM-25, nested templates and policies considered.
 * `owner` is a template, or the object that holds the rule of a policy.
 */
export function undeclaredParameters(owner: Node): readonly Use[] {
  return [...inTemplate(owner, property(owner, 'policyRule') !== undefined, undefined)];
}

function* inTemplate(template: Node, inPolicy: boolean, around: Owner | undefined): Generator<Use> {
  const owner = { declared: declaredIn(template), inPolicy, around };
  for (const { name, value } of properties(template)) if (value && !others.has(name)) yield* usesIn(value, owner);
}

function* usesIn(node: Node, owner: Owner): Generator<Use> {
  if (node.type === 'string') yield* usesInText(node, owner);
  for (const item of items(node)) yield* usesIn(item, owner);
  const inner = property(node, 'policyRule') ? policyOwner(node, owner) : owner;
  const template = property(node, 'template')?.value;
  for (const { name, value } of properties(node)) {
    if (!value) continue;
    if (value === template && isTemplate(value) && hasOwnNames(node, owner)) {
      yield* inTemplate(value, owner.inPolicy, owner.around);
    } else yield* usesIn(value, name === 'policyRule' || name === 'parameters' ? inner : owner);
  }
}

function* usesInText(node: Node, { declared, inPolicy, around }: Owner): Generator<Use> {
  const held = bracketed(node.value as string);
  if (!held || (held.escaped && !inPolicy)) return;
  const names = held.escaped || !around ? declared : around.declared;
  const expression = parseExpression(held.expression);
  if (!expression) return;
  for (const name of askedIn(expression)) if (!names.has(name.toLowerCase())) yield { name, node };
}

function* askedIn(expression: Expression): Generator<string> {
  if (expression.kind === 'member') {
    yield* askedIn(expression.target);
    yield* askedIn(expression.key);
  }
  if (expression.kind !== 'call') return;
  const [first] = expression.args;
  if (expression.name.toLowerCase() === 'parameters' && first?.kind === 'literal') yield String(first.value);
  for (const argument of expression.args) yield* askedIn(argument);
}

function policyOwner(policy: Node, owner: Owner): Owner {
  return { declared: declaredIn(policy), inPolicy: true, around: owner };
}

/** Whether the template of a deployment takes its names from itself, rather than from what is around it. */
function hasOwnNames(deployment: Node, { inPolicy }: Owner): boolean {
  if (inPolicy) return true;
  const option = property(deployment, 'expressionEvaluationOptions')?.value;
  return textField(option, 'scope')?.value?.toLowerCase() === 'inner';
}

function isTemplate(node: Node): boolean {
  return property(node, 'resources') !== undefined;
}

function declaredIn(owner: Node): ReadonlySet<string> {
  return new Set(properties(property(owner, 'parameters')?.value).map(({ name }) => name.toLowerCase()));
}
