import * as l10n from '@vscode/l10n';
import { armDraftKinds, documentKinds, isArmKind } from '../../documents/kinds';
import { remove, replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { type Fix, rule, type Severity } from '../rule';
import type { JoinedShapeFault } from '../shape-faults';
import { ownerName } from './owner-names';

const commentName = /^(?:[_$]|\/\/|comments?$)/i;

export default rule({
  code: 'unknown-property',
  source: ['ARM-22'],
  severity: 'warning',
  kinds: [...documentKinds, ...armDraftKinds],
  yieldsTo: ['policy-in-wrong-list', 'byol-only', 'access-type', 'manifest-only-property', 'read-only-property'],
  shape(fault, { document: { kind, tree } }, report) {
    if (fault.fault !== 'unknown') return;
    // Azure reads them no more than we do, and templates have no better place for comments.
    if (isArmKind(kind) && commentName.test(fault.property!)) return;
    const { node, nearest } = fault;
    const written = excerpt(fault.property!);
    const fixes: Fix[] = [{ title: l10n.t('Remove "{0}"', written), edits: () => remove(tree, node.parent!) }];
    if (nearest !== undefined) {
      fixes.unshift({ title: l10n.t('Rename it to "{0}"', nearest), edits: () => [replaceValue(node, nearest)] });
    }
    report(fault, messageOf(fault, written), {
      severity: isArmKind(kind) ? severityInArm(fault) : severityOf(fault),
      fixes,
    });
  },
});

function messageOf({ nearest, owner, standsForRequired }: JoinedShapeFault, written: string): string {
  if (nearest === undefined) {
    return l10n.t('"{0}" is no property of {1}. Nothing reads it; remove it.', written, ownerName(owner));
  }
  return standsForRequired
    ? l10n.t(
        '"{0}" is no property of {1}, and "{2}" is missing. Is it the one you mean?',
        written,
        ownerName(owner),
        nearest,
      )
    : l10n.t('"{0}" is no property of {1}. Do you mean "{2}"?', written, ownerName(owner), nearest);
}

/** Azure itself reads names in any case, so that a difference of case alone is only worth a hint. */
function severityOf({ property, nearest, standsForRequired }: JoinedShapeFault): Severity | undefined {
  if (standsForRequired) return 'error';
  return property!.toLowerCase() === nearest?.toLowerCase() ? 'hint' : 'warning';
}

/** Files that Azure has taken as they are may hold names it passes over; one nobody can have meant is worth a word. */
function severityInArm(fault: JoinedShapeFault): Severity | undefined {
  const { property, nearest } = fault;
  if (nearest === undefined) return 'information';
  return property!.toLowerCase() === nearest.toLowerCase() ? 'hint' : severityOf(fault);
}
