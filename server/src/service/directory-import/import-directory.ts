import { placeholderId } from '../../documents/guid';
import * as l10n from '@vscode/l10n';
import type { DirectoryListing, ImportedDirectory, ImportOptions } from '../../protocol';
import { applyEdits } from '../code-actions';
import { type ListedPrincipal, readListing } from './listing';
import { mergeListing } from './merge';

/** What a listing holds, in numbers, for its reader to choose from. */
export function directoryListing(text: string): DirectoryListing {
  const { principals, passedOver } = readListing(text);
  const count = (type: ListedPrincipal['type']): number => principals.filter((each) => each.type === type).length;
  return {
    groups: count('Group'),
    servicePrincipals: count('ServicePrincipal'),
    applications: count('Application'),
    users: count('User'),
    withMembers: principals.filter(({ members }) => members !== undefined).length,
    passedOver,
  };
}

/**
 * The text of a directory file after the principals of a listing were merged into it; without a file, that of a new
 * one. Users and members come in only where asked for. A text says why the file cannot take them.
 */
export function importDirectory(
  listing: string,
  directory: string | undefined,
  {
    people,
    members,
    complete,
    tenantId,
    readAt,
  }: ImportOptions & { readonly tenantId?: string; readonly readAt: string },
): ImportedDirectory | string {
  const principals = readListing(listing)
    .principals.filter(({ type }) => people || type !== 'User')
    .map(({ members: listed, ...principal }) => (members && listed ? { ...principal, members: listed } : principal));
  const before = directory?.trim() ? directory : newDirectory(tenantId ?? placeholderId, readAt);
  const merge = mergeListing(before, principals, { readAt, complete });
  if (!merge) return l10n.t('The directory cannot be read: mend its JSON first.');
  return { text: applyEdits(before, merge.edits), ...merge };
}

function newDirectory(tenantId: string, readAt: string): string {
  return `${JSON.stringify({ tenantId, readAt, principals: [] }, undefined, 2)}\n`;
}
