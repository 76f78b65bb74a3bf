import * as l10n from '@vscode/l10n';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Deployment } from '../documents/deployment';
import type { ParsedDocument } from '../documents/document';
import { isArmKind } from '../documents/kinds';
import { type Authorization, authorizationsOf, type Field } from '../documents/model';
import { rootOf } from '../documents/place';
import type { RoleCatalogue } from '../roles';
import type { PrincipalBook } from '../workspace/principals';

interface Names {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  /** What the document asks for, with the values of its partner file. */
  readonly deployment: Deployment;
}

/** More names than these, made by a loop from one text, nobody reads behind it. */
const mostNames = 3;

/** The names of the ids in a range: the role beside each GUID, the principal where the directory calls it otherwise. */
export function inlayHints(document: TextDocument, parsed: ParsedDocument, range: Range, names: Names): InlayHint[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const { definitions, otherFiles } = names.deployment;
  const isHere = ({ node }: Pick<Field, 'node'>): boolean => otherFiles.size === 0 || rootOf(node) === parsed.tree.root;
  const isVisible = ({ node }: Pick<Field, 'node'>): boolean =>
    node.offset < end && start < node.offset + node.length && isHere({ node });
  const hints = definitions
    .flatMap(authorizationsOf)
    // An authorization of a template may have its values elsewhere.
    .filter((authorization) => isArmKind(parsed.kind) || isVisible(authorization))
    .flatMap((authorization) => hintsOf(authorization, names))
    .filter(({ field }) => isVisible(field));
  return byPlace(hints).map(({ field: { node }, labels, tooltip }) => ({
    position: document.positionAt(node.offset + node.length),
    label: labels.length > mostNames ? `${labels.slice(0, mostNames).join(', ')}, …` : labels.join(', '),
    tooltip,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  }));
}

/** One hint for each place: what a loop of a template makes from one text has all its names there. */
function byPlace(hints: readonly Hint[]): readonly (Hint & { readonly labels: readonly string[] })[] {
  const places = new Map<number, Hint & { readonly labels: string[] }>();
  for (const hint of hints) {
    const known = places.get(hint.field.node.offset);
    if (!known) places.set(hint.field.node.offset, { ...hint, labels: [hint.label] });
    else if (!known.labels.includes(hint.label)) known.labels.push(hint.label);
  }
  return [...places.values()];
}

interface Hint {
  readonly field: Field;
  readonly label: string;
  readonly tooltip: string;
}

function hintsOf(authorization: Authorization, names: Names): Hint[] {
  const roles = [authorization.roleDefinitionId, ...(authorization.delegatedRoleDefinitionIds?.items ?? [])];
  const approvers = authorization.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? [];
  return [
    ...roles.flatMap((field) => roleHint(field, names)),
    ...[authorization, ...approvers].flatMap((entry) => principalHint(entry, names)),
  ];
}

function roleHint(field: Field | undefined, { catalogue }: Names): Hint[] {
  const role = field?.value === undefined ? undefined : catalogue.get(field.value);
  if (!field || !role) return [];
  return [{ field, label: role.name, tooltip: l10n.t('Role data of {0}', catalogue.date) }];
}

type Principal = Pick<Authorization, 'principalId' | 'principalIdDisplayName'>;

function principalHint({ principalId, principalIdDisplayName }: Principal, { principals }: Names): Hint[] {
  const name = principals.inDirectory(principalId?.value)?.displayName;
  if (!principalId || !name || name === principalIdDisplayName?.value) return [];
  return [{ field: principalId, label: name, tooltip: l10n.t('The name in the directory') }];
}
