import { extensions, Uri } from 'vscode';
import type { TextDocument } from 'vscode';

/** What the extension tells about itself. */
interface Api {
  /** The documents the language server has, as URIs; undefined as long as none is needed. */
  documents(): readonly string[] | undefined;
  /** What the language status says of an open document. */
  statusOf(document: TextDocument): string | undefined;
}

const extensionId = 'managed-service-offers.managed-service-offers';

/** The extension under test. */
export function extension() {
  const found = extensions.getExtension<Api>(extensionId);
  if (!found) throw new Error(`${extensionId} is not installed.`);
  return found;
}

/** The documents that the language server has; undefined as long as there is no server. */
export function syncedUris(): readonly string[] | undefined {
  return extension().isActive ? extension().exports.documents() : undefined;
}

/** The names of these documents, sorted. */
export function syncedFiles(): string[] | undefined {
  return syncedUris()
    ?.map((uri) => Uri.parse(uri).path.replace(/^.*\//, ''))
    .sort();
}
