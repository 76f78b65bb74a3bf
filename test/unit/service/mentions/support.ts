import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../../server/src/documents/document';
import type { DocumentKind } from '../../../../server/src/documents/kinds';
import type { Names } from '../../../../server/src/service/mentions/mentions';
import type { FoundDocument } from '../../../../server/src/service/mentions/references';
import { PrincipalBook } from '../../../../server/src/workspace/principals';
import { catalogue, directoryText, principals, roles } from '../support';

/** The files of a folder that all speak of the same principals, by name. */
export const texts = {
  'fabrikam.directory.msp.json': directoryText,
  'gold.manifest.msp.json': JSON.stringify({
    authorizations: [
      { principalId: principals.support, principalIdDisplayName: 'Tier 2 Support', roleDefinitionId: roles.reader },
      { principalId: principals.operations, principalIdDisplayName: 'Operations', roleDefinitionId: roles.reader },
    ],
    eligibleAuthorizations: [
      {
        principalId: principals.operations.toUpperCase(),
        principalIdDisplayName: 'Night shift',
        roleDefinitionId: roles.contributor,
        justInTimeAccessPolicy: {
          multiFactorAuthProvider: 'Azure',
          managedByTenantApprovers: [{ principalId: principals.support, principalIdDisplayName: 'tier 2 support ' }],
        },
      },
    ],
  }),
  'fabrikam.published.msp.json': JSON.stringify({
    entries: [
      {
        plans: [
          {
            planId: 'gold',
            manifest: {
              authorizations: [
                {
                  principalId: principals.support,
                  principalIdDisplayName: 'Tier 2 Support',
                  roleDefinitionId: roles.reader,
                },
              ],
            },
          },
        ],
      },
    ],
  }),
  'shop.scenario.msp.json': JSON.stringify({
    provider: { people: { operations: { memberOf: ['Tier 2 Support'] } } },
    customer: { people: { elin: { roles: [{ role: 'Reader', scope: 'prod' }] } } },
    timeline: [
      { do: 'activate', by: 'operations', role: roles.reader },
      { do: 'wait', expect: [{ principal: 'TIER 2 SUPPORT', access: 'denied' }, { principal: 'nobody we know' }] },
    ],
  }),
} as const;

export type FileName = keyof typeof texts;

/** The files of the folder, parsed; some may have other texts. */
export function folder(changed: Readonly<Record<string, string>> = {}): readonly FoundDocument[] {
  return Object.entries({ ...texts, ...changed }).map(([uri, text]) => ({
    uri,
    parsed: parseDocument(uri.split('.').at(-3) as DocumentKind, text),
  }));
}

/** What names stand for in that folder. */
export const names: Names = {
  catalogue,
  principals: () =>
    new PrincipalBook(folder().map(({ uri, parsed: { directory, definitions } }) => ({ uri, directory, definitions }))),
};

/** A file of the folder and the offset right behind a piece of its text. */
export function at(name: FileName, piece: string): readonly [document: FoundDocument, offset: number] {
  return [folder().find(({ uri }) => uri === name)!, texts[name].indexOf(piece) + piece.length];
}

/** The text of a file as the protocol sees it. */
export function asText({ uri, parsed }: FoundDocument): TextDocument {
  return TextDocument.create(uri, '', 1, parsed.tree.text);
}
