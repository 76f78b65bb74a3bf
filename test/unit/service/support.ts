import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Deployment, deploymentOf } from '../../../server/src/documents/deployment';
import { parseDocument, type ParsedDocument } from '../../../server/src/documents/document';
import { type DocumentKind, languageOfKind } from '../../../server/src/documents/kinds';
import { OperationCatalogue, RoleCatalogue } from '../../../server/src/roles';
import { JsonLanguage } from '../../../server/src/service/json-language';
import type { NamedPicture } from '../../../server/src/service/picture-card';
import type { Simulation } from '../../../server/src/simulation';
import { PrincipalBook } from '../../../server/src/workspace/principals';

const root = join(import.meta.dirname, '../../..');

/** The role catalogue that is shipped. */
export const catalogue = RoleCatalogue.parse(readFileSync(join(root, 'server/data/roles.json'), 'utf8'));

/** JSON editing by the schemas that are shipped. */
export const json = new JsonLanguage((path) => readFile(join(root, path), 'utf8'));

/** The operations that are shipped. */
export const operations = OperationCatalogue.parse(readFileSync(join(root, 'server/data/operations.json'), 'utf8'));

/** What completion finds around a document that stands alone. */
export const alone = {
  operations: async () => operations,
  pathsTo: async (): Promise<readonly string[]> => [],
  pictureAt: (): Promise<NamedPicture | undefined> => Promise.resolve(undefined),
  documentAt: (): ParsedDocument | undefined => undefined,
  played: (): Promise<Simulation | undefined> => Promise.resolve(undefined),
};

/** What a document that stands alone asks for. */
export function asking(parsed: ParsedDocument): { readonly deployment: Deployment; readonly whole: Deployment } {
  const deployment = deploymentOf(parsed);
  return { deployment, whole: deployment };
}

/** Role ids the tests speak of. */
export const roles = {
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  userAccessAdministrator: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  deleteRole: '91c1777a-f3dc-4fae-b103-61d183457e46',
  monitoringReader: '43d0d8ad-25c7-4714-9337-8ba259a9fe05',
  virtualMachineContributor: '9980e02c-c2be-4d73-94e8-173b1dc7cf3c',
  storageBlobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
} as const;

/** Ids of an invented provider's principals. */
export const principals = {
  support: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
  operations: '9a4e1c83-27f0-4d7e-b6a4-61c7d0e5f332',
  ada: 'c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d843',
  automation: 'e8b6d3f1-5a29-47c4-8d13-92b0c1d2e354',
} as const;

/** A directory of those principals. */
export const directoryText = JSON.stringify({
  tenantId: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
  tenantName: 'Fabrikam',
  principals: [
    {
      id: principals.support,
      displayName: 'Tier 2 Support',
      type: 'Group',
      groupType: 'Security',
      memberCount: 12,
      owner: 'Service desk',
    },
    { id: principals.operations, displayName: 'Operations', type: 'Group', groupType: 'Security' },
    { id: principals.ada, displayName: 'Ada Byron', type: 'User' },
    { id: principals.automation, displayName: 'Remediation', type: 'ServicePrincipal' },
    { id: '6a2f9b3c-8d47-4f5e-9b10-c3d4e5f60718', displayName: 'Remediation app', type: 'Application' },
  ],
});

/** A text as the service gets it: document, tree and the place of the cursor that stood in it. */
export interface Opened {
  readonly document: TextDocument;
  readonly parsed: ParsedDocument;
  readonly position: Position;
  readonly offset: number;
}

/** Opens a text whose cursor is its one `|`; without a cursor the place is the end of the text. */
export function open(marked: string, kind: DocumentKind = 'manifest'): Opened {
  const cursor = marked.indexOf('|');
  assert.equal(marked.indexOf('|', cursor + 1), -1, 'a text has one cursor at most');
  const offset = cursor < 0 ? marked.length : cursor;
  const text = cursor < 0 ? marked : marked.slice(0, cursor) + marked.slice(cursor + 1);
  const document = TextDocument.create(`file:///offers/gold.${kind}.msp.json`, languageOfKind(kind), 1, text);
  return { document, parsed: parseDocument(kind, text), position: document.positionAt(offset), offset };
}

/** The principals that directory and manifest texts name, beside those of `parsed`. */
export function principalBook(directories: readonly string[], parsed?: ParsedDocument): PrincipalBook {
  const files = directories.map((text) => parseDocument('directory', text));
  return new PrincipalBook(
    [...files, ...(parsed ? [parsed] : [])].map(({ directory, definitions }, index) => ({
      uri: `file:///offers/${index}.msp.json`,
      directory,
      definitions,
    })),
  );
}

/** A manifest with one active authorization that holds this text. */
export function inAuthorization(inside: string): string {
  return `{\n  "authorizations": [\n    {\n      ${inside}\n    }\n  ]\n}\n`;
}

/** A manifest with one eligible authorization that holds this text. */
export function inEligibleAuthorization(inside: string): string {
  return `{\n  "eligibleAuthorizations": [\n    {\n      ${inside}\n    }\n  ]\n}\n`;
}
