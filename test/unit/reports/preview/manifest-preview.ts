import { parseDocument } from '../../../../server/src/documents/document';
import { readPreview } from '../../../../server/src/reports/preview/read-preview';
import type { PreviewReport } from '../../../../server/src/reports/preview/report';
import { noLinks } from '../../../../server/src/workspace/links';
import type { PrincipalBook } from '../../../../server/src/workspace/principals';
import { catalogue, operations, principalBook } from '../../service/support';

/** An authorization of a manifest under test. */
export interface Entry {
  readonly principal: string;
  readonly name?: string;
  readonly type?: string;
  readonly role: string;
  readonly access: 'active' | 'eligible';
  /** The roles that may be assigned. */
  readonly delegated?: readonly string[];
  /** Of an eligible one; with MFA and without approvers unless said otherwise. */
  readonly policy?: { readonly mfa?: boolean; readonly approvers?: readonly string[] };
}

/** The text of a manifest with these authorizations. */
export function manifestText(entries: readonly Entry[]): string {
  const listed = (access: Entry['access']): readonly object[] =>
    entries.filter((entry) => entry.access === access).map(authorization);
  return JSON.stringify(
    { version: '1.0.0', authorizations: listed('active'), eligibleAuthorizations: listed('eligible') },
    undefined,
    2,
  );
}

function authorization({ principal, name, type, role, access, delegated, policy }: Entry): object {
  return {
    principalId: principal,
    principalIdDisplayName: name,
    principalType: type,
    roleDefinitionId: role,
    delegatedRoleDefinitionIds: delegated,
    ...(access === 'eligible' && {
      justInTimeAccessPolicy: {
        multiFactorAuthProvider: policy?.mfa === false ? 'None' : 'Azure',
        managedByTenantApprovers: policy?.approvers?.map((principalId) => ({ principalId })),
      },
    }),
  };
}

/** The preview of a manifest that stands alone. */
export function previewOfText(text: string, principals: PrincipalBook = principalBook([])): PreviewReport {
  const document = parseDocument('manifest', text);
  return readPreview(document, { catalogue, operations, principals, links: noLinks, linksOf: () => noLinks })!;
}

/** The preview of a manifest with these authorizations that stands alone. */
export function previewOfManifest(entries: readonly Entry[]): PreviewReport {
  return previewOfText(manifestText(entries));
}
