import { isComputed } from '../documents/arm/resolved';
import { type DocumentKind, isArmKind } from '../documents/kinds';
import { rootOf } from '../documents/place';
import type { Node } from '../documents/syntax-tree';
import type { RuleContext } from './context';
import { type Finding, type Place, type Report, type Rule, severities, type Severity } from './rule';

/** Takes the findings of one rule after another, up to a number that no reader gets through. */
export class Collector {
  readonly found: Finding[] = [];
  private rule: Rule | undefined;
  private missing: string | undefined;

  constructor(
    private readonly context: RuleContext,
    private readonly atMost: number,
  ) {}

  /** Whether no more findings are taken. */
  get full(): boolean {
    return this.found.length >= this.atMost;
  }

  /**
   * What a rule reports by, until another one's turn comes: a check gives many thousands of turns. `missing` names the
   * property that a fault of shape lacks.
   */
  reportOf(rule: Rule, missing?: string): Report {
    this.rule = rule;
    this.missing = missing;
    return this.report;
  }

  private readonly report: Report = (place, message, details = {}) => {
    const rule = this.rule!;
    const { severity = rule.severity, related, fixes, ...others } = details;
    // What stands in the other file is found where that one is checked.
    if (this.full || this.uriOf(place) !== undefined) return;
    const { offset, length } = place;
    this.found.push({
      code: rule.code,
      severity: milder(severity, gravestIn(this.context.document.kind, rule)),
      message,
      offset,
      length,
      ...(this.missing !== undefined && { missing: this.missing }),
      ...others,
      ...(related && { related: related.map((other) => ({ uri: this.uriOf(other), ...other })) }),
      // A value that an expression makes has no text that could be changed.
      ...(fixes && !isComputed(place as Node) && { fixes }),
    });
  };

  private uriOf(place: Place): string | undefined {
    const { otherFiles } = this.context.deployment;
    const root = otherFiles.size > 0 ? rootOf(place) : undefined;
    return root && otherFiles.get(root);
  }
}

/** What is deployed was accepted: nothing in it is an error any more. */
function gravestIn(kind: DocumentKind, { armSeverity = 'error' }: Rule): Severity {
  if (!isArmKind(kind)) return 'error';
  return kind === 'deployed' ? milder(armSeverity, 'warning') : armSeverity;
}

function milder(a: Severity, b: Severity): Severity {
  return severities[Math.max(severities.indexOf(a), severities.indexOf(b))]!;
}
