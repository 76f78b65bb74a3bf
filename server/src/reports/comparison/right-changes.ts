import { defaultActivation, minutesOf } from '../../documents/duration';
import { type Authorization, authorizationsOf, type Definition } from '../../documents/model';
import type { RoleCatalogue } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { grantConditionsInWords } from '../preview/preview-words';
import { readGrant } from '../preview/read-grant';
import type { RightChange } from './report';

/** What names in a comparison are taken from. */
export interface NameSources {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
}

/**
 * By which rights a deployed definition differs from a version; none where it grants the same to the same principals on
 * the same conditions, whatever order, names and case the two are written in.
 */
export function rightChanges(version: Definition, deployed: Definition, sources: NameSources): readonly RightChange[] {
  const before = rightsOf(version);
  const after = rightsOf(deployed);
  const words = (entry: Authorization): string => conditionsInWords(entry, sources);
  const changes = [...after].flatMap(([key, entries]): RightChange[] => {
    const earlier = before.get(key);
    if (!earlier) return entries.map((entry) => ({ kind: 'added', ...names(entry, sources), after: words(entry) }));
    if (sameConditions(earlier, entries)) return [];
    const said = (list: readonly Authorization[]): string => list.map(words).join('; ');
    return [{ kind: 'changed', ...names(entries[0]!, sources), before: said(earlier), after: said(entries) }];
  });
  const removed = [...before].flatMap(([key, entries]): RightChange[] =>
    after.has(key) ? [] : entries.map((entry) => ({ kind: 'removed', ...names(entry, sources), before: words(entry) })),
  );
  return [...changes, ...removed];
}

/** Whether two definitions name one principal in common. */
export function sharePrincipal(a: Definition, b: Definition): boolean {
  const ids = new Set(authorizationsOf(a).map(({ principalId }) => principalId?.value?.toLowerCase()));
  return authorizationsOf(b).some(({ principalId }) => principalId?.value && ids.has(principalId.value.toLowerCase()));
}

/** The entries of a definition by principal and role: mostly one, or a permanent and an eligible one. */
function rightsOf(definition: Definition): ReadonlyMap<string, readonly Authorization[]> {
  const rights = new Map<string, Authorization[]>();
  for (const entry of authorizationsOf(definition)) {
    const key = `${entry.principalId?.value?.toLowerCase()} ${entry.roleDefinitionId?.value?.toLowerCase()}`;
    const known = rights.get(key);
    if (known) known.push(entry);
    else rights.set(key, [entry]);
  }
  return rights;
}

function sameConditions(a: readonly Authorization[], b: readonly Authorization[]): boolean {
  const texts = (entries: readonly Authorization[]): string => [...new Set(entries.map(conditions))].sort().join('\n');
  return texts(a) === texts(b);
}

/** The conditions of an entry in a form that is the same where they are; what is left out counts as Azure fills it in. */
function conditions({ access, delegatedRoleDefinitionIds, justInTimeAccessPolicy: policy }: Authorization): string {
  const ids = (values: readonly (string | undefined)[]): readonly unknown[] =>
    values.map((value) => value?.toLowerCase()).sort();
  if (access === 'active') {
    return JSON.stringify([access, ids((delegatedRoleDefinitionIds?.items ?? []).map(({ value }) => value))]);
  }
  const duration = policy?.maximumActivationDuration?.value;
  return JSON.stringify([
    access,
    policy?.multiFactorAuthProvider?.value?.toLowerCase() ?? 'none',
    duration === undefined ? defaultActivation : (minutesOf(duration) ?? duration),
    ids((policy?.managedByTenantApprovers?.items ?? []).map(({ principalId }) => principalId?.value)),
  ]);
}

function names(entry: Authorization, { catalogue, principals }: NameSources): Pick<RightChange, 'principal' | 'role'> {
  const id = entry.principalId?.value ?? '';
  const role = entry.roleDefinitionId?.value ?? '';
  return {
    principal: entry.principalIdDisplayName?.value || principals.find(id)?.displayName || id,
    role: catalogue.get(role)?.name ?? role,
  };
}

function conditionsInWords(entry: Authorization, sources: NameSources): string {
  return grantConditionsInWords(readGrant(entry, '', sources));
}
