import type { Authorization, Definition } from '../../documents/model';
import { wellKnown } from '../../roles';
import type { DefinitionContext } from '../context';
import { knownKind, type PrincipalKind } from './known-kind';
import { readerAccessOf } from './reader-access';

/** A principal that lacks Reader access: the entry that says so first, and what kind it is, where that is known. */
export interface WithoutReader {
  readonly entry: Authorization;
  readonly kind: PrincipalKind | undefined;
}

/** Roles that are of use to somebody who never sees the customer. */
const noNeed: ReadonlySet<string> = new Set([wellKnown.deleteRole]);
/** Who holds User Access Administrator alone is nearly always a service principal, unless somebody says otherwise. */
const noNeedUnlessKnown: ReadonlySet<string> = new Set([...noNeed, wellKnown.userAccessAdministrator]);

/** The people and groups with permanent roles only that do not see the customer in My customers (ROL-14). */
export function cannotSee(definition: Definition, context: DefinitionContext): readonly WithoutReader[] {
  return [...context.byPrincipal(definition)].flatMap(([id, entries]) => {
    const kind = knownKind(id, definition, context);
    // Who has eligible roles as well lacks more: see below.
    if (kind === 'ServicePrincipal' || entries.some(({ access }) => access === 'eligible')) return [];
    const passedOver = kind ? noNeed : noNeedUnlessKnown;
    const entry = entries.find(({ roleDefinitionId }) => {
      const role = context.roleOf(roleDefinitionId);
      return role !== undefined && !passedOver.has(role.id);
    });
    if (!entry) return [];
    const { roles, judged } = readerAccessOf(id, definition, context);
    return judged && roles.size === 0 ? [{ entry, kind }] : [];
  });
}

/** The people and groups that cannot activate an eligible role in the portal, by its entry (ELG-07). */
export function cannotActivate(definition: Definition, context: DefinitionContext): readonly WithoutReader[] {
  if (definition.authorizations?.known === false) return [];
  return [...context.byPrincipal(definition)].flatMap(([id, entries]) => {
    const entry = eligibleWithoutReader(id, entries, definition, context);
    const kind = entry && knownKind(id, definition, context);
    return entry && kind !== 'ServicePrincipal' ? [{ entry, kind }] : [];
  });
}

/** The first eligible entry of a principal that has no other, permanent role that reads; one held permanently too is passed over (ELG-08). */
function eligibleWithoutReader(
  id: string,
  entries: readonly Authorization[],
  definition: Definition,
  context: DefinitionContext,
): Authorization | undefined {
  if (!entries.some(({ access }) => access === 'eligible')) return undefined;
  const { roles, judged } = readerAccessOf(id, definition, context);
  if (!judged || roles.size > 1) return undefined;
  const lacking = entries.filter(({ access, roleDefinitionId }) => {
    const role = access === 'eligible' ? context.roleOf(roleDefinitionId)?.id : undefined;
    return role && (roles.size === 0 || roles.has(role));
  });
  if (lacking.length === 0) return undefined;
  const roleIdOf = ({ roleDefinitionId }: Authorization) => context.roleOf(roleDefinitionId)?.id;
  const permanent = new Set(entries.filter(({ access }) => access === 'active').map(roleIdOf));
  return lacking.find((entry) => !permanent.has(roleIdOf(entry)));
}
