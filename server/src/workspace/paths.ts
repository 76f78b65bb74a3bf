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
  const base = URI.parse(from);
  if (base.scheme === 'untitled') return { state: 'unknown' };
  if (absolute.test(path)) return { state: 'outside' };
  const uri = Utils.resolvePath(Utils.dirname(base), path.replaceAll('\\', '/')).toString();
  const folder = folderOf(from, folders);
  if (folder) return isBelow(uri, folder) ? { state: 'inside', uri } : { state: 'outside' };
  return isBelow(uri, Utils.dirname(base).toString()) ? { state: 'inside', uri } : { state: 'unknown' };
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
