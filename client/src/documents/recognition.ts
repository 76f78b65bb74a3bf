import type { TextDocument, Uri } from 'vscode';
import { concernsDelegation } from '../../../server/src/sniff';

/** The languages of our six kinds of file, as `package.json` contributes them. */
export const ownLanguages: readonly string[] = ['offer', 'plan', 'manifest', 'directory', 'published', 'scenario'].map(
  (kind) => `managed-service-${kind}`,
);

/** The languages that files of Azure's own have; the ARM tools give templates the last one. */
const jsonLanguages: readonly string[] = ['json', 'jsonc', 'arm-template'];

/** What a document is recognized by: its language and place first, its text only where these fit. */
export type Candidate = Pick<TextDocument, 'languageId' | 'uri' | 'getText'>;

/** What an editor knows of the places documents come from. */
export interface Places {
  /** Whether files of a scheme can be written; undefined where the scheme has no files. */
  isWritableFileSystem(scheme: string): boolean | undefined;
  /** The schemes of the open folders. */
  readonly folderSchemes: readonly string[];
}

/** Whether a document is of one of our six kinds. */
export function isOwn({ languageId }: Pick<TextDocument, 'languageId'>): boolean {
  return ownLanguages.includes(languageId);
}

/**
 * Whether a document is JSON that may carry a delegation: by its text, never by its name, and only where people write
 * files. What is shown of a file elsewhere (an older version, a search) is left alone, and so are settings.
 */
export function mayCarryDelegation(document: Candidate, places: Places): boolean {
  return (
    jsonLanguages.includes(document.languageId) &&
    isWorkedOn(document.uri, places) &&
    concernsDelegation(document.getText())
  );
}

/** Whether a document needs the extension. */
export function needsUs(document: Candidate, places: Places): boolean {
  return isOwn(document) || mayCarryDelegation(document, places);
}

function isWorkedOn({ scheme, path }: Uri, places: Places): boolean {
  if (scheme === 'vscode-userdata' || /\/\.vscode\/|\.code-workspace$/.test(path)) return false;
  if (scheme === 'untitled' || places.folderSchemes.includes(scheme)) return true;
  return places.isWritableFileSystem(scheme) === true;
}
