import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../../server/src/documents/kinds';
import { parseDocument, type ParsedDocument } from '../../../../server/src/documents/document';
import { readSheet } from '../../../../server/src/reports/customer-sheet/read-sheet';
import type { CustomerSheet } from '../../../../server/src/reports/customer-sheet/sheet';
import { sheetPlans } from '../../../../server/src/reports/customer-sheet/sheet-plans';
import {
  findSheet,
  type Verification,
  verify,
} from '../../../../server/src/reports/customer-sheet/verify/verification';
import type { SheetContext, SheetSubject } from '../../../../server/src/service/customer-sheet';
import { type Configuration, defaultConfiguration } from '../../../../server/src/workspace/configuration';
import { noLinks } from '../../../../server/src/workspace/links';
import { PrincipalBook } from '../../../../server/src/workspace/principals';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { catalogue, operations, principals, roles } from '../../service/support';
import { MemoryFiles } from '../../workspace/memory-files';

/** An entry of a manifest. */
export type Entry = Readonly<Record<string, unknown>>;

/** A manifest as JSON holds it. */
export interface Manifest {
  readonly version?: string;
  readonly managedByTenantId?: string;
  readonly cloud?: string;
  readonly authorizations: readonly Entry[];
  readonly eligibleAuthorizations?: readonly Entry[];
}

/** A manifest with a permanent role, one that leaves, assignable roles, and one on activation. */
export const gold: Manifest = {
  version: '2.1.0',
  managedByTenantId: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
  authorizations: [
    {
      principalId: principals.support,
      principalIdDisplayName: 'Support',
      principalType: 'Group',
      roleDefinitionId: roles.reader,
      justification: 'Answers tickets',
    },
    { principalId: principals.support, principalIdDisplayName: 'Support', roleDefinitionId: roles.deleteRole },
    {
      principalId: principals.automation,
      principalIdDisplayName: 'Robot',
      principalType: 'ServicePrincipal',
      roleDefinitionId: roles.userAccessAdministrator,
      delegatedRoleDefinitionIds: [roles.monitoringReader, roles.virtualMachineContributor],
    },
  ],
  eligibleAuthorizations: [
    {
      principalId: principals.operations,
      principalIdDisplayName: 'Operations',
      roleDefinitionId: roles.contributor,
      justInTimeAccessPolicy: {
        multiFactorAuthProvider: 'Azure',
        maximumActivationDuration: 'PT4H',
        managedByTenantApprovers: [
          { principalId: principals.ada, principalIdDisplayName: 'Ada' },
          { principalId: principals.support, principalIdDisplayName: 'Support' },
        ],
      },
    },
  ],
};

/** The sheet of a document that stands alone, or why there is none. */
export function readAlone(
  document: ParsedDocument,
  configuration: Configuration = defaultConfiguration,
): CustomerSheet | string {
  const [plan] = sheetPlans(document, { links: noLinks });
  assert.ok(plan, 'there is a plan to make a sheet of');
  return readSheet(plan, { catalogue, operations, principals: new PrincipalBook(), configuration });
}

/** The sheet of a manifest, or of a plan with one inside, that stands alone. */
export function sheetOfText(
  text: string,
  kind: DocumentKind = 'manifest',
  configuration?: Configuration,
): CustomerSheet {
  const sheet = readAlone(parseDocument(kind, text), configuration);
  if (typeof sheet === 'string') throw new Error(sheet);
  return sheet;
}

/** The sheet of a manifest. */
export function sheetOfManifest(manifest: unknown): CustomerSheet {
  return sheetOfText(JSON.stringify(manifest));
}

/** What a verification of a sheet's text says about a sheet of today. */
export function verified(html: string, now: CustomerSheet, digest?: string): Verification {
  const found = findSheet(html);
  if (typeof found === 'string') throw new Error(found);
  return verify(found, now, digest);
}

/** The file of that name as something to make a sheet of, with the others around it. */
export async function subjectIn(
  files: Readonly<Record<string, string>>,
  name: string,
  plan?: string,
): Promise<readonly [SheetSubject, SheetContext]> {
  const folder = 'file:///offers';
  const texts = Object.entries(files).map(([file, text]): [string, string] => [`${folder}/${file}`, text]);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.include(uri);
  await workspace.prepare(uri);
  return [
    { uri, document: workspace.document(uri)!, plan },
    { workspace, catalogue, operations },
  ];
}
