import type { FileSystem } from './file-system';

/**
 * Files as they were at another time, or that lie apart from the workspace, read by `read`. Nothing is searched: a file
 * is found by its name, or by what leads to it.
 */
export function revisionFiles(
  read: (uri: string) => Promise<string | undefined>,
  list: FileSystem['list'],
): FileSystem {
  const texts = new Map<string, Promise<string | undefined>>();
  const readOnce = (uri: string): Promise<string | undefined> => {
    let text = texts.get(uri);
    if (!text) texts.set(uri, (text = read(uri)));
    return text;
  };
  return {
    find: () => Promise.resolve([]),
    list,
    read: readOnce,
    // What pictures were is no part of any comparison.
    header: () => Promise.resolve(undefined),
    locate: async (uri) => ((await readOnce(uri)) === undefined ? undefined : uri),
  };
}
