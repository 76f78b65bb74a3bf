import { URI, Utils } from 'vscode-uri';

/** Where a relative path leads: to a URI, out of the workspace, or nowhere that can be known. */
export type PathTarget =
  { readonly state: 'inside'; readonly uri: string } | { readonly state: 'outside' } | { readonly state: 'unknown' };

const absolute = /^(?:[/\\]|[a-z]:|[a-z][a-z0-9+.-]*:\/\/)/i;

/**
 * Where a path written in a file leads. It may go up, but never out of the workspace folder that holds the file;
 * absolute paths, drives and addresses lead outside. A file that is in no folder can only know what lies below it.
 */
export function resolvePath(from: string, path: string, folders: readonly string[]): PathTarget {
  const place = placeOf(from, folders);
  if (!place) return { state: 'unknown' };
  if (absolute.test(path)) return { state: 'outside' };
  const base = Utils.dirname(URI.parse(place));
  const uri = Utils.resolvePath(base, path.replaceAll('\\', '/')).toString();
  const folder = folderOf(place, folders);
  if (folder) return isBelow(uri, folder) ? { state: 'inside', uri } : { state: 'outside' };
  return isBelow(uri, base.toString()) ? { state: 'inside', uri } : { state: 'unknown' };
}

/** Where a document is, or will be once it is saved; undefined for one that nobody gave a place yet. */
function placeOf(uri: string, folders: readonly string[]): string | undefined {
  const document = URI.parse(uri);
  if (document.scheme !== 'untitled') return uri;
  const folder = folders.map((folder) => URI.parse(folder)).find(({ path }) => isBelow(document.path, path));
  return folder && document.with({ scheme: folder.scheme, authority: folder.authority }).toString();
}

/** The path of one file as another one in the same tree would write it, with `/` between folders. */
export function relativePath(from: string, to: string): string {
  const fromFolders = URI.parse(from).path.split('/').slice(0, -1);
  const toParts = URI.parse(to).path.split('/');
  let shared = 0;
  while (shared < fromFolders.length && fromFolders[shared] === toParts[shared]) shared++;
  return [...fromFolders.slice(shared).map(() => '..'), ...toParts.slice(shared)].join('/');
}

/** The innermost workspace folder that holds a file. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => isBelow(uri, folder)).sort((a, b) => b.length - a.length)[0];
}

/** Whether a URI lies below a folder's. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
