import * as l10n from '@vscode/l10n';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import { type Authorization, authorizationsOf, type Field } from '../documents/model';
import type { RoleCatalogue } from '../roles';
import type { PrincipalBook } from '../workspace/principals';

interface Names {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
}

/** The names of the ids in a range: the role beside each GUID, the principal where the directory calls it otherwise. */
export function inlayHints(document: TextDocument, parsed: ParsedDocument, range: Range, names: Names): InlayHint[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const visible = ({ node }: { node: Field['node'] }): boolean =>
    node.offset < end && start < node.offset + node.length;
  return parsed.definitions
    .flatMap(authorizationsOf)
    .filter(visible)
    .flatMap((authorization) => hintsOf(authorization, names))
    .filter(({ field }) => visible(field))
    .map(({ field, label, tooltip }) => ({
      position: document.positionAt(field.node.offset + field.node.length),
      label,
      tooltip,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
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
