import {
  type DirectoryListingParams,
  directoryListingRequest,
  type ImportDirectoryParams,
  importDirectoryRequest,
  type ImportedDirectory,
} from '../protocol';
import { directoryListing, importDirectory } from '../service/directory-import/import-directory';
import type { ServerContext } from './server-context';

/** What is behind Import Directory…: listings of principals, merged into directory files. */
export function registerDirectory({ connection, workspace }: ServerContext): void {
  connection.onRequest(directoryListingRequest, ({ text }: DirectoryListingParams) => directoryListing(text));
  connection.onRequest<ImportedDirectory | string, void>(importDirectoryRequest, (params: ImportDirectoryParams) => {
    const { listing, directory, ...options } = params;
    const text = directory === null ? undefined : workspace.document(directory)?.tree.text;
    const tenantId = managingTenant();
    const readAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    return importDirectory(listing, text, { ...options, readAt, ...(tenantId !== undefined && { tenantId }) });
  });

  /** The tenant the workspace's own manifests and plans speak of. */
  function managingTenant(): string | undefined {
    const definitions = workspace.uris().flatMap((uri) => workspace.document(uri)?.definitions ?? []);
    return definitions.find(({ managedByTenantId }) => managedByTenantId?.value)?.managedByTenantId?.value;
  }
}
