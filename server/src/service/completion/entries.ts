import * as l10n from '@vscode/l10n';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { wellKnown } from '../../roles';
import { rangeOf } from '../diagnostics';
import { endsWith, type Place } from '../place';
import { neighboursOf } from './neighbours';

interface Entry {
  readonly label: string;
  readonly detail: string;
  readonly lines: readonly string[];
}

const group = ['"principalId": "$1",', '"principalIdDisplayName": "$2",', '"principalType": "Group",'];

/** Whole entries for the list at a place, as snippets with the commas that are missing; none where no entry fits. */
export function entryItems(document: TextDocument, tree: SyntaxTree, place: Place): readonly CompletionItem[] {
  const entries = entriesAt(place);
  if (entries.length === 0 || place.quoted) return [];
  const { before, behind, needsComma } = neighboursOf(tree, place.token);
  const follows = before !== '[' && before !== ',';
  const adjoins = follows && behind === place.token.offset;
  const prefix = adjoins ? ', ' : '';
  const suffix = needsComma ? ',' : '';
  const comma = { range: rangeOf(document, { offset: behind, length: 0 }), newText: ',' };
  const range = rangeOf(document, place.token);
  return entries.map(({ label, detail, lines }, i) => ({
    label,
    kind: CompletionItemKind.Snippet,
    labelDetails: { description: detail },
    sortText: `0 ${i}`,
    textEdit: { range, newText: `${prefix}{\n${lines.map((line) => `\t${line}`).join('\n')}\n}${suffix}` },
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    ...(follows && !adjoins && { additionalTextEdits: [comma] }),
  }));
}

function entriesAt({ path }: Place): readonly Entry[] {
  if (endsWith(path, 'authorizations', '#')) return authorizationEntries();
  if (endsWith(path, 'eligibleAuthorizations', '#')) return eligibleEntries();
  if (endsWith(path, 'managedByTenantApprovers', '#')) return [approverEntry()];
  if (path.length === 2 && endsWith(path, 'principals', '#')) return principalEntries();
  return [];
}

function authorizationEntries(): readonly Entry[] {
  return [
    {
      label: l10n.t('Group with Reader'),
      detail: l10n.t('sees the customer and reads everything'),
      lines: [...group, `"roleDefinitionId": "${wellKnown.reader}"`],
    },
    {
      label: l10n.t('Group with the Delete role'),
      detail: l10n.t('can end the delegation'),
      lines: [...group, `"roleDefinitionId": "${wellKnown.deleteRole}"`],
    },
    {
      label: l10n.t('Group with a role'),
      detail: l10n.t('permanently'),
      lines: [...group, '"roleDefinitionId": "$3"'],
    },
    {
      label: l10n.t('Service principal with assignable roles'),
      detail: l10n.t('gives roles to managed identities, for policy remediation'),
      lines: [
        '"principalId": "$1",',
        '"principalIdDisplayName": "$2",',
        '"principalType": "ServicePrincipal",',
        `"roleDefinitionId": "${wellKnown.userAccessAdministrator}",`,
        `"delegatedRoleDefinitionIds": ["\${3:${wellKnown.contributor}}"]`,
      ],
    },
  ];
}

function eligibleEntries(): readonly Entry[] {
  const policy = (duration: string, approvers: readonly string[]): readonly string[] => [
    '"justInTimeAccessPolicy": {',
    '\t"multiFactorAuthProvider": "Azure",',
    `\t"maximumActivationDuration": "\${4:${duration}}"${approvers.length > 0 ? ',' : ''}`,
    ...approvers,
    '}',
  ];
  return [
    {
      label: l10n.t('Group with an eligible role and approvers'),
      detail: l10n.t('active on request, once approved'),
      lines: [
        ...group,
        '"roleDefinitionId": "$3",',
        ...policy('PT4H', ['\t"managedByTenantApprovers": [{ "principalId": "$5", "principalIdDisplayName": "$6" }]']),
      ],
    },
    {
      label: l10n.t('Group with an eligible role'),
      detail: l10n.t('active on request, without approval'),
      lines: [...group, '"roleDefinitionId": "$3",', ...policy('PT1H', [])],
    },
  ];
}

function approverEntry(): Entry {
  return {
    label: l10n.t('Approver'),
    detail: l10n.t('a user or group that may approve'),
    lines: ['"principalId": "$1",', '"principalIdDisplayName": "$2"'],
  };
}

function principalEntries(): readonly Entry[] {
  const entry = (label: string, type: string, more: readonly string[] = []): Entry => ({
    label,
    detail: '',
    lines: ['"id": "$1",', '"displayName": "$2",', `"type": "${type}"${more.length > 0 ? ',' : ''}`, ...more],
  });
  return [
    entry(l10n.t('Group'), 'Group', ['"groupType": "Security"']),
    entry(l10n.t('User'), 'User'),
    entry(l10n.t('Service principal'), 'ServicePrincipal', ['"appId": "$3"']),
  ];
}
