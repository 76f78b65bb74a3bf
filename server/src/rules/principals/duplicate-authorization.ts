import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { isUnknown, writtenNode } from '../../documents/arm/resolved';
import { canonicalText } from '../../documents/canonical';
import { draftKinds } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';
import type { RuleContext } from '../context';
import { remove } from '../fixes/edits';
import { isPlaceholder } from '../facts/placeholders';
import { principalName } from '../wording/principal-names';
import { roleName } from '../wording/role-names';
import { type Report, rule } from '../rule';
import { relatedAt } from '../wording/related';

export default rule({
  code: 'duplicate-authorization',
  source: ['PRI-08'],
  severity: 'warning',
  kinds: draftKinds,
  definition(definition, context, report) {
    for (const [principal, entries] of context.byPrincipal(definition)) {
      if (entries.length > 1 && !isPlaceholder(principal)) checkPrincipal(entries, context, report);
    }
  },
});

/** Compares the entries of one principal, each with those of its own list. */
function checkPrincipal(entries: readonly Authorization[], context: RuleContext, report: Report): void {
  const first = { active: new Map<string, Authorization>(), eligible: new Map<string, Authorization>() };
  for (const entry of entries) {
    const role = entry.roleDefinitionId?.value?.toLowerCase();
    if (!role) continue;
    const earlier = first[entry.access].get(role);
    if (!earlier) first[entry.access].set(role, entry);
    // A template may take one entry into a list by several ways.
    else if (writtenNode(entry.node) === writtenNode(earlier.node)) continue;
    else if (!isPlaceholder(role)) reportDuplicate(entry, earlier, role, context, report);
  }
}

function reportDuplicate(
  entry: Authorization,
  earlier: Authorization,
  role: string,
  context: RuleContext,
  report: Report,
): void {
  const { document, catalogue } = context;
  const name = principalName(entry, context);
  const related = [relatedAt(earlier.node, l10n.t('The first entry is here'))];
  if (isRepetition(entry.node, earlier.node)) {
    const message = l10n.t(
      '{0} already has {1}: this entry repeats another and adds nothing. Remove it.',
      name,
      roleName(catalogue, role),
    );
    const title = l10n.t('Remove the repeated entry of {0}', name);
    const fixes = [{ title, safe: true, edits: () => remove(document.tree, entry.node) }];
    report(entry.node, message, { related, fixes, tag: 'unnecessary' });
  } else {
    const message = l10n.t(
      '{0} already has {1}, from another entry. Make one entry of the two.',
      name,
      roleName(catalogue, role),
    );
    report(entry.node, message, { related });
  }
}

/** Whether two entries are known to say the same. */
function isRepetition(a: Node, b: Node): boolean {
  return !holdsUnknown(a) && !holdsUnknown(b) && canonical(a) === canonical(b);
}

function holdsUnknown(node: Node): boolean {
  return isUnknown(node) || (node.children ?? []).some(holdsUnknown);
}

/** An entry as text that is the same for equal entries. */
function canonical(node: Node): string {
  return canonicalText(getNodeValue(node));
}
