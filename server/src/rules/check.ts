import type { ParsedDocument } from '../documents/document';
import { writtenNode } from '../documents/arm/resolved';
import { isArmKind } from '../documents/kinds';
import type { Node } from '../documents/syntax-tree';
import { checkArmShape } from '../documents/shape/arm-shape';
import { checkShape } from '../documents/shape/shape';
import { settingOf } from '../workspace/configuration';
import { type Authorization, authorizationsOf } from '../documents/model';
import { Collector } from './collector';
import { type CheckSurroundings, createContext, type RuleContext } from './context';
import { saidOnce, withoutSilenced } from './precedence';
import { familyOf } from './registry';
import type { Finding, Rule } from './rule';
import { joinShapeFaults } from './shape-faults';
import { rulesFor } from './rules-for';
import { withoutSuppressed } from './suppress';
import { tooManyFindings } from './too-many-findings';

/** A file shows at most this many findings, and one that says there are more. */
export const maximumFindings = 1000;

/** How many raw findings are collected before the rest of a hopeless file is left unread. */
const collectAtMost = 5 * maximumFindings;

/** Authorizations checked between two chances for other work. */
const sliceSize = 500;

/**
 * Checks a document by every rule of its kind. A generator, so that its driver may do other work or give up
 * between slices; its return value is the findings in the order of the text.
 */
export function* checkInSlices(
  document: ParsedDocument,
  surroundings: CheckSurroundings,
): Generator<void, Finding[], void> {
  const context = createContext(document, surroundings);
  const collector = new Collector(context, collectAtMost);
  const rules = rulesFor(document.kind, surroundings.withoutEditor === true);
  // What an object lacks whose end is missing may still be typed.
  const isUnfinished = (node: Node): boolean => document.tree.unfinished.has(writtenNode(node));

  for (const rule of rules.document) rule.document!(context, collector.reportOf(rule));
  yield* checkShapes(rules.shape, context, collector);
  for (const definition of context.deployment.definitions) {
    for (const slice of slices(authorizationsOf(definition))) {
      for (const authorization of slice) {
        if (isUnfinished(authorization.node)) continue;
        for (const rule of rules.authorization) {
          rule.authorization!(authorization, definition, context, collector.reportOf(rule));
        }
      }
      if (collector.full) break;
      yield;
    }
    const { node, authorizations, eligibleAuthorizations } = definition;
    // A template keeps the lists elsewhere, as values of parameters.
    if ([node, authorizations?.node, eligibleAuthorizations?.node].some((part) => part && isUnfinished(part))) continue;
    for (const rule of rules.definition) rule.definition!(definition, context, collector.reportOf(rule));
    yield;
  }
  return finish(collector, document, context);
}

/** Checks a document in one go. */
export function check(document: ParsedDocument, surroundings: CheckSurroundings): Finding[] {
  const slicesOfWork = checkInSlices(document, surroundings);
  for (;;) {
    const step = slicesOfWork.next();
    if (step.done) return step.value;
  }
}

function* checkShapes(rules: readonly Rule[], context: RuleContext, collector: Collector): Generator<void> {
  const { kind, tree } = context.document;
  if (!tree.root) return;
  const faults = isArmKind(kind)
    ? checkArmShape(context.deployment, maximumFindings)
    : checkShape(kind, tree.root, maximumFindings);
  for (const fault of joinShapeFaults(faults)) {
    if (fault.fault === 'missing' && tree.unfinished.has(writtenNode(fault.object))) continue;
    const missing = fault.fault === 'missing' ? fault.property : undefined;
    for (const rule of rules) rule.shape!(fault, context, collector.reportOf(rule, missing));
  }
  yield;
}

function finish({ found, full }: Collector, document: ParsedDocument, { configuration }: RuleContext): Finding[] {
  const terms = { allowed: configuration.allowSuppressions, complete: !full };
  const kept = withoutSuppressed(withoutSilenced(withoutRepeats(found)), document, terms);
  const findings = saidOnce(kept, document.kind)
    .flatMap((finding) => {
      const setting = settingOf(configuration, finding.code, familyOf.get(finding.code));
      if (setting === 'off') return [];
      return [setting ? { ...finding, severity: setting } : finding];
    })
    .sort((a, b) => a.offset - b.offset || b.length - a.length || compare(a.code, b.code));
  if (findings.length <= maximumFindings) return findings;
  return [tooManyFindings(document, maximumFindings), ...findings.slice(0, maximumFindings)];
}

/** A loop of a template makes many entries from one text: what is wrong with that text is said once. */
function withoutRepeats(found: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return found.filter(({ code, offset, length, message }) => {
    const key = `${code} ${offset} ${length} ${message}`;
    return !said.has(key) && said.add(key);
  });
}

function* slices(all: readonly Authorization[]): Generator<readonly Authorization[]> {
  for (let start = 0; start < all.length; start += sliceSize) yield all.slice(start, start + sliceSize);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
