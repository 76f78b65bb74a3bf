import * as vscode from 'vscode';

/**
 * Stands in for a view that nobody can fill yet: seen, it calls for whoever can, and does not wait, for a view asks the
 * next one only when it has its answer. The real one takes its place by its id, so this one needs no end.
 */
export function standInView(id: string, call: () => void): vscode.Disposable {
  return vscode.window.registerTreeDataProvider<never>(id, {
    getChildren() {
      call();
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
