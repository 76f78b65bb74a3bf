import type { ParsedDocument } from '../documents/document';
import { checkShape } from '../documents/shape/shape';
import { type Authorization, authorizationsOf } from '../documents/model';
import { type CheckSurroundings, createContext, type RuleContext } from './context';
import { withoutSilenced } from './precedence';
import { registry } from './registry';
import type { Finding, Report, Rule } from './rule';
import { joinShapeFaults } from './shape-faults';
import { tooManyFindings } from './too-many-findings';

/** A file shows at most this many findings, and one that says there are more. */
export const maximumFindings = 1000;

/** How many raw findings are collected before the rest of a hopeless file is left unread. */
const collectAtMost = 5 * maximumFindings;

/** Authorizations checked between two chances for other work. */
const sliceSize = 500;

/** A rule and what takes its findings. */
interface ReportingRule {
  readonly rule: Rule;
  readonly report: Report;
}

/**
 * Checks a document by every rule of its kind. A generator, so that its driver may do other work or give up
 * between slices; its return value is the findings in the order of the text.
 */
export function* checkInSlices(
  document: ParsedDocument,
  surroundings: CheckSurroundings,
): Generator<void, Finding[], void> {
  const context = createContext(document, surroundings);
  const found: Finding[] = [];
  const rules = registry
    .filter(({ kinds }) => kinds.includes(document.kind))
    .map((rule): ReportingRule => ({ rule, report: reporter(rule, found) }));
  // What an object lacks whose end is missing may still be typed.
  const { unfinished } = document.tree;
  const full = (): boolean => found.length >= collectAtMost;

  for (const { rule, report } of rules) rule.document?.(context, report);
  yield* checkShapes(rules, context);
  const authorizationRules = rules.filter(({ rule }) => rule.authorization);
  for (const definition of document.definitions) {
    for (const slice of slices(authorizationsOf(definition))) {
      for (const authorization of slice) {
        if (unfinished.has(authorization.node)) continue;
        for (const { rule, report } of authorizationRules) {
          rule.authorization!(authorization, definition, context, report);
        }
      }
      if (full()) break;
      yield;
    }
    if (unfinished.has(definition.node)) continue;
    for (const { rule, report } of rules) rule.definition?.(definition, context, report);
    yield;
  }
  return finish(found, document, context);
}

/** Checks a document in one go. */
export function check(document: ParsedDocument, surroundings: CheckSurroundings): Finding[] {
  const slicesOfWork = checkInSlices(document, surroundings);
  for (;;) {
    const step = slicesOfWork.next();
    if (step.done) return step.value;
  }
}

function* checkShapes(rules: readonly ReportingRule[], context: RuleContext): Generator<void> {
  const { kind, tree } = context.document;
  if (!tree.root) return;
  const shapeRules = rules.filter(({ rule }) => rule.shape);
  for (const fault of joinShapeFaults(checkShape(kind, tree.root, maximumFindings))) {
    if (fault.fault === 'missing' && tree.unfinished.has(fault.object)) continue;
    for (const { rule, report } of shapeRules) rule.shape!(fault, context, report);
  }
  yield;
}

function reporter(rule: Rule, found: Finding[]): Report {
  return ({ offset, length }, message, details) => {
    if (found.length >= collectAtMost) return;
    found.push({ code: rule.code, severity: rule.severity, message, offset, length, ...details });
  };
}

function finish(found: readonly Finding[], document: ParsedDocument, { configuration }: RuleContext): Finding[] {
  const findings = withoutSilenced(found)
    .flatMap((finding) => {
      const setting = configuration.rules.get(finding.code);
      if (setting === 'off') return [];
      return [setting ? { ...finding, severity: setting } : finding];
    })
    .sort((a, b) => a.offset - b.offset || b.length - a.length || compare(a.code, b.code));
  if (findings.length <= maximumFindings) return findings;
  return [tooManyFindings(document, maximumFindings), ...findings.slice(0, maximumFindings)];
}

function* slices(all: readonly Authorization[]): Generator<readonly Authorization[]> {
  for (let start = 0; start < all.length; start += sliceSize) yield all.slice(start, start + sliceSize);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
