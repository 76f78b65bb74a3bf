import { authorizationsOf, type Definition } from '../../documents/model';
import type { RuleContext } from '../context';

/** The kinds of principal a managing tenant can give a role (PRI-03). */
export type PrincipalKind = 'User' | 'Group' | 'ServicePrincipal';

const kinds: ReadonlyMap<string, PrincipalKind> = new Map([
  ['user', 'User'],
  ['group', 'Group'],
  ['serviceprincipal', 'ServicePrincipal'],
]);

const declaredKinds = new WeakMap<Definition, ReadonlyMap<string, PrincipalKind>>();

/**
 * What kind of principal an id stands for: as the definition's entries declare it, else as a directory of the
 * workspace knows it; undefined where neither tells.
 */
export function knownKind(
  id: string | undefined,
  definition: Definition,
  { principals }: Pick<RuleContext, 'principals'>,
): PrincipalKind | undefined {
  if (id === undefined) return undefined;
  return declaredIn(definition).get(id.toLowerCase()) ?? asKind(principals.inDirectory(id)?.type);
}

/** A kind as written, in any case. */
export function asKind(text: string | undefined): PrincipalKind | undefined {
  return text === undefined ? undefined : kinds.get(text.toLowerCase());
}

function declaredIn(definition: Definition): ReadonlyMap<string, PrincipalKind> {
  let declared = declaredKinds.get(definition);
  if (!declared) declaredKinds.set(definition, (declared = readDeclared(definition)));
  return declared;
}

function readDeclared(definition: Definition): ReadonlyMap<string, PrincipalKind> {
  const declared = new Map<string, PrincipalKind>();
  for (const { principalId, principalType } of authorizationsOf(definition)) {
    const kind = asKind(principalType?.value);
    const id = principalId?.value?.toLowerCase();
    if (id && kind && !declared.has(id)) declared.set(id, kind);
  }
  return declared;
}
