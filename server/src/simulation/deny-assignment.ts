import * as l10n from '@vscode/l10n';
import type { DenyAssignment } from '../documents/scenario';
import type { Field, List } from '../documents/model';
import { matches } from '../roles';
import type { AccessDecision, AccessQuestion } from './access';
import { covers, readScope } from './scope';
import type { Setting } from './setting';

/** The answer of a deny assignment that covers an operation; it wins over every role (rules §6, step 4). */
export function denialAt(
  { action, scope }: AccessQuestion,
  { customer, customerFile }: Setting,
): AccessDecision | undefined {
  const assignments =
    customer?.subscriptions?.items.flatMap(({ denyAssignments }) => denyAssignments?.items ?? []) ?? [];
  const found = assignments.find((assignment) => {
    const where = readScope(assignment.scope?.value ?? '', customer);
    return where.kind === 'scope' && covers(where.scope, scope) && denies(assignment, action);
  });
  if (!found) return undefined;
  const text = l10n.t('A deny assignment at "{0}" forbids it.', found.scope!.value!);
  return { access: 'denied', reasons: [{ text, origin: { path: customerFile, node: found.node } }] };
}

function denies({ actions, notActions }: DenyAssignment, action: string): boolean {
  return covered(actions, action) && !covered(notActions, action);
}

function covered(patterns: List<Field> | undefined, action: string): boolean {
  return patterns?.items.some(({ value }) => value !== undefined && matches(value, action)) ?? false;
}
