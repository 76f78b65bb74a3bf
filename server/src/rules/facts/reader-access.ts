import type { Authorization, Definition } from '../../documents/model';
import type { DefinitionContext } from '../context';

/** Through which roles a principal reads everything. */
export interface ReaderAccess {
  /** The ids of these roles, in lower case. */
  readonly roles: ReadonlySet<string>;
  /** Whether every permanent role of the principal could be judged; if not, another may read as well. */
  readonly judged: boolean;
}

/**
 * The Reader access a principal has through permanent authorizations, its own and those of the groups in which a
 * directory shows it (ROL-14, ELG-07).
 */
export function readerAccessOf(principalId: string, definition: Definition, context: DefinitionContext): ReaderAccess {
  const byPrincipal = context.byPrincipal(definition);
  const roles = new Set<string>();
  let judged = allKnown(definition);
  const add = (entries: readonly Authorization[] = []): void => {
    for (const { access, roleDefinitionId } of entries) {
      if (access !== 'active') continue;
      const written = context.roleOf(roleDefinitionId);
      if (!written?.verdict) judged = false;
      else if (written.verdict.readerAccess) roles.add(written.id);
    }
  };
  add(byPrincipal.get(principalId.toLowerCase()));
  for (const group of context.principals.groupsOf(principalId)) add(byPrincipal.get(group));
  return { roles, judged };
}

const known = new WeakMap<Definition, boolean>();

/** Whether it is known of every permanent entry for whom it is; an unknown one may be for anybody. */
function allKnown(definition: Definition): boolean {
  let answer = known.get(definition);
  if (answer === undefined) {
    const { authorizations } = definition;
    const isKnown = ({ principalId }: Authorization): boolean => !principalId || principalId.value !== undefined;
    answer = authorizations?.known !== false && (authorizations?.items ?? []).every(isKnown);
    known.set(definition, answer);
  }
  return answer;
}
