import * as l10n from '@vscode/l10n';
import type { Customer, DenyAssignment } from '../documents/scenario';
import type { Field, List } from '../documents/model';
import { matches } from '../roles';
import type { AccessDecision, AccessQuestion } from './access';
import { covers, readScope, type Scope } from './scope';
import type { Setting } from './setting';

/** The answer of a deny assignment that covers an operation; it wins over every role (rules §6, step 4). */
export function denialAt(
  { action, scope }: AccessQuestion,
  { customer, customerFile }: Setting,
): AccessDecision | undefined {
  const found = placedIn(customer).find((placed) => covers(placed.scope, scope) && denies(placed.assignment, action));
  if (!found) return undefined;
  const { assignment } = found;
  const text = l10n.t('A deny assignment at "{0}" forbids it.', assignment.scope!.value!);
  return { access: 'denied', reasons: [{ text, origin: { path: customerFile, node: assignment.node } }] };
}

interface PlacedDenyAssignment {
  readonly assignment: DenyAssignment;
  readonly scope: Scope;
}

const remembered = new WeakMap<Customer, readonly PlacedDenyAssignment[]>();

/** The deny assignments of a customer whose scope it has. */
function placedIn(customer: Customer | undefined): readonly PlacedDenyAssignment[] {
  if (!customer) return [];
  let placed = remembered.get(customer);
  if (!placed) remembered.set(customer, (placed = findPlaced(customer)));
  return placed;
}

function findPlaced(customer: Customer): readonly PlacedDenyAssignment[] {
  const assignments =
    customer.subscriptions?.items.flatMap(({ denyAssignments }) => denyAssignments?.items ?? []) ?? [];
  return assignments.flatMap((assignment) => {
    const where = readScope(assignment.scope?.value ?? '', customer);
    return where.kind === 'scope' ? [{ assignment, scope: where.scope }] : [];
  });
}

function denies({ actions, notActions }: DenyAssignment, action: string): boolean {
  return covered(actions, action) && !covered(notActions, action);
}

function covered(patterns: List<Field> | undefined, action: string): boolean {
  return patterns?.items.some(({ value }) => value !== undefined && matches(value, action)) ?? false;
}
