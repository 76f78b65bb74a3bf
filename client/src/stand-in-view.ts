import * as vscode from 'vscode';

/**
 * Stands in for a view that nobody can fill yet: once it is seen it calls for whoever can. The real one takes its place
 * by its id, so that there is no gap; this one needs not be disposed of for that.
 */
export function standInView(id: string, ready: () => Promise<unknown>): vscode.Disposable {
  return vscode.window.registerTreeDataProvider<never>(id, {
    async getChildren() {
      await ready();
      return [];
    },
    getTreeItem: (element) => element,
  });
}

/** The ids of the views an extension contributes. */
export function viewsOf({ packageJSON }: vscode.Extension<unknown>): readonly string[] {
  const { contributes } = packageJSON as { contributes: { views: Record<string, readonly { id: string }[]> } };
  return Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
}
