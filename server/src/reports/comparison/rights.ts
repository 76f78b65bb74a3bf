import { isUnknown, shownText } from '../../documents/arm/resolved';
import { type Authorization, authorizationsOf, type Definition, type Field, type List } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';
import {
  delegatedOperationsOf,
  type OperationCatalogue,
  operationsOf,
  type Role,
  type RoleCatalogue,
  wellKnown,
} from '../../roles';
import { RoleReader } from '../../rules/facts/written-role';
import { type Access, accessOf } from './access';

/** What rights are read by. */
export interface RightsSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
}

/** A role as a comparison names it: by its id where the role data do not know it. */
export interface NamedRole {
  readonly id: string;
  readonly name: string;
}

/** A role that a principal has, when, and what it comes to. */
export interface HeldRole {
  readonly role: NamedRole;
  readonly access: Access;
  /** What the role data know of it. */
  readonly known: Role | undefined;
  /**
   * The control-plane operations, as delegated; of a role that the data do not know a single word that stands for all
   * it may do.
   */
  readonly operations: readonly string[];
}

/** What one principal has, whether or not Azure takes each of its roles. */
export interface PrincipalRights {
  readonly id: string;
  /** The name by which customers know it. */
  readonly displayName: string | undefined;
  /** Each role and way to have it once. */
  readonly held: readonly HeldRole[];
  /** The roles it may assign to managed identities (ROL-07). */
  readonly assignable: readonly NamedRole[];
  /** What the identities may do then, on both planes. */
  readonly assigned: ReadonlySet<string>;
}

/** What a definition gives, by principals. */
export interface Rights {
  /** By id in lower case; an expression stands for a value that is known only when it is deployed. */
  readonly principals: ReadonlyMap<string, PrincipalRights>;
  /** What stands for entries that are known only when it is deployed: an expression, or a question mark, each. */
  readonly unknown: readonly string[];
}

const unknownRole = 'role:';

/** Whether a word of {@link HeldRole.operations} is an operation, and does not stand for a role nobody knows. */
export function isOperation(word: string): boolean {
  return !word.startsWith(unknownRole);
}

/** Reads what a definition gives; entries without principal or role give nothing. */
export function rightsOf(definition: Definition | undefined, sources: RightsSources): Rights {
  const byPrincipal = new Map<string, Authorization[]>();
  const unknown = definition ? unknownEntries(definition) : [];
  for (const entry of definition ? authorizationsOf(definition) : []) {
    const [principal, role] = [shown(entry.principalId), shown(entry.roleDefinitionId)];
    if (!principal || !role) continue;
    if (principal === '?' || role === '?') {
      unknown.push('?');
      continue;
    }
    const entries = byPrincipal.get(principal.toLowerCase());
    if (entries) entries.push(entry);
    else byPrincipal.set(principal.toLowerCase(), [entry]);
  }
  const reader = new RoleReader(sources.catalogue);
  const principals = [...byPrincipal].map(
    ([key, entries]) => [key, rightsOfPrincipal(entries, reader, sources)] as const,
  );
  return { principals: new Map(principals), unknown };
}

function rightsOfPrincipal(
  entries: readonly Authorization[],
  reader: RoleReader,
  { operations }: RightsSources,
): PrincipalRights {
  const held = new Map<string, HeldRole>();
  const assignable = new Map<string, NamedRole>();
  const assigned = new Set<string>();
  for (const entry of entries) {
    const { role, known } = roleIn(entry.roleDefinitionId!, reader);
    const access = accessOf(entry);
    const key = JSON.stringify([role.id, access]);
    const reach = known ? delegatedOperationsOf(known, operations) : [unknownRole + role.id];
    if (!held.has(key)) held.set(key, { role, access, known, operations: reach });
    if (role.id !== wellKnown.userAccessAdministrator) continue;
    for (const field of entry.delegatedRoleDefinitionIds?.items ?? []) {
      if (!shown(field)) continue;
      const given = roleIn(field, reader);
      if (assignable.has(given.role.id)) continue;
      assignable.set(given.role.id, given.role);
      for (const word of assignedWords(given.role, given.known, operations)) assigned.add(word);
    }
  }
  const named = entries.find(({ principalIdDisplayName }) => principalIdDisplayName?.value);
  return {
    id: shown(entries[0]!.principalId),
    displayName: named?.principalIdDisplayName?.value,
    held: [...held.values()],
    assignable: [...assignable.values()],
    assigned,
  };
}

/** An identity in the customer's tenant gets a role as anybody does: both planes, nothing withheld. */
function* assignedWords(role: NamedRole, known: Role | undefined, operations: OperationCatalogue): Generator<string> {
  if (!known) {
    yield unknownRole + role.id;
    return;
  }
  yield* operationsOf(known, operations, 'control');
  for (const operation of operationsOf(known, operations, 'data')) yield `data:${operation}`;
}

function roleIn(field: Field, reader: RoleReader): { readonly role: NamedRole; readonly known: Role | undefined } {
  const written = reader.of(field);
  const id = written?.id || shown(field).toLowerCase();
  return { role: { id, name: written?.role?.name ?? id }, known: written?.role };
}

/** A value, or the expression of one that is known only when it is deployed, `?` where not even that is known. */
function shown(field: Field | undefined): string {
  if (field?.value !== undefined) return field.value;
  return field && isUnknown(field.node) ? (shownText(field.node) ?? '?') : '';
}

function unknownEntries({ authorizations, eligibleAuthorizations }: Definition): string[] {
  return [authorizations, eligibleAuthorizations].flatMap((list) =>
    unknownNodes(list).map((node) => shownText(node) ?? '?'),
  );
}

function unknownNodes(list: List<unknown> | undefined): readonly Node[] {
  if (!list || list.known) return [];
  return isUnknown(list.node) ? [list.node] : (list.node.children ?? []).filter(isUnknown);
}
