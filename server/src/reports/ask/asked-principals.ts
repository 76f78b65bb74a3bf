import { sameId } from '../../documents/guid';
import type { KnownPrincipal, PrincipalBook } from '../../workspace/principals';
import type { PlanPreview, PreviewReport, PrincipalPreview } from '../preview/report';

/** Somebody who may be asked about. */
export type AskablePrincipal = Pick<PrincipalPreview, 'id' | 'name' | 'type'>;

/** Whom one may ask about: all that get something, then all whom a directory shows in their groups, each once. */
export function askablePrincipals({ plans }: PreviewReport, book: PrincipalBook): readonly AskablePrincipal[] {
  const holders = plans.flatMap(({ principals }) => principals);
  const ids = new Set(holders.map(({ id }) => id.toLowerCase()));
  const members = book.all().filter(({ id }) => [...book.groupsOf(id)].some((group) => ids.has(group)));
  const seen = new Set<string>();
  return [...holders, ...members.map(askable)]
    .filter(({ id }) => id !== '' && !seen.has(id.toLowerCase()) && seen.add(id.toLowerCase()))
    .map(({ id, name, type }) => ({ id, name, type }));
}

/**
 * Everybody of that object id or display name, in any case: those who get something, else those whom a directory shows
 * in their groups, else whom a directory knows at all; none where nobody is called so.
 */
export function principalsCalled(
  text: string,
  preview: PreviewReport,
  book: PrincipalBook,
): readonly AskablePrincipal[] {
  const name = text.trim().toLowerCase();
  const isMeant = (principal: AskablePrincipal): boolean =>
    sameId(principal.id, text.trim()) || principal.name.trim().toLowerCase() === name;
  const askables = askablePrincipals(preview, book).filter(isMeant);
  const holders = askables.filter(({ id }) =>
    preview.plans.some(({ principals }) => principals.some((one) => sameId(one.id, id))),
  );
  return [holders, askables].find(({ length }) => length > 0) ?? book.all().map(askable).filter(isMeant);
}

/** The principals of a plan whose rights somebody has: themselves, and the groups in which a directory shows them. */
export function identitiesOf(
  { id }: AskablePrincipal,
  { principals }: PlanPreview,
  book: PrincipalBook,
): readonly PrincipalPreview[] {
  const groups = book.groupsOf(id);
  return principals.filter((principal) => sameId(principal.id, id) || groups.has(principal.id.toLowerCase()));
}

function askable({ id, displayName, type }: KnownPrincipal): AskablePrincipal {
  return { id, name: displayName ?? id, type };
}
