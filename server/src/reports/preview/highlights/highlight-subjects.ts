import type { Authorization, Definition } from '../../../documents/model';
import type { Node } from '../../../documents/syntax-tree';
import type { DefinitionContext } from '../../../rules/context';
import type { GrantPreview, Highlight, HighlightSubject, Place, PrincipalPreview, RolePreview } from '../report';

/** What highlights are found in beside what the preview shows already. */
export interface HighlightSources {
  readonly definition: Definition;
  readonly context: DefinitionContext;
  /** Whether a public plan sells the definition: then it holds at every customer. */
  readonly isPublic: boolean;
  uriOf(node: Node): string;
  /** The role of a grant, where it is known. */
  roleOf(grant: GrantPreview): RolePreview | undefined;
}

/** One grant of one principal. */
export interface Held {
  readonly principal: PrincipalPreview;
  readonly grant: GrantPreview;
}

/** A highlight of some subjects, which stands where the first of them does; none without subjects. */
export function about(
  subjects: readonly HighlightSubject[],
  highlight: Omit<Highlight, 'subjects' | 'place'>,
): readonly Highlight[] {
  const [first] = subjects;
  return first ? [{ ...highlight, subjects, place: first.place }] : [];
}

/** One subject for each principal, at the first of these grants. */
export function byPrincipal(
  held: readonly Held[],
  detailOf: (grants: readonly GrantPreview[]) => string,
): readonly HighlightSubject[] {
  const groups = new Map<PrincipalPreview, GrantPreview[]>();
  for (const { principal, grant } of held) {
    const group = groups.get(principal);
    if (group) group.push(grant);
    else groups.set(principal, [grant]);
  }
  return [...groups].map(([{ name }, grants]) => ({ name, detail: detailOf(grants), place: grants[0]!.place }));
}

/** The grants that some entries of the definition are shown as. */
export function heldBy(
  all: readonly Held[],
  entries: readonly Authorization[],
  { uriOf }: HighlightSources,
): readonly Held[] {
  const places = new Set(entries.map(({ node }) => keyOf({ uri: uriOf(node), ...node })));
  return all.filter(({ grant }) => places.has(keyOf(grant.place)));
}

function keyOf({ uri, offset }: Place): string {
  return `${offset} ${uri}`;
}
