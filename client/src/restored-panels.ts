import * as vscode from 'vscode';

/** The types of the panels that VS Code brings back when a window is loaded again. */
export function panelTypesOf({ packageJSON }: vscode.Extension<unknown>): readonly string[] {
  const { activationEvents } = packageJSON as { activationEvents: readonly string[] };
  return activationEvents.flatMap((event) => /^onWebviewPanel:(.+)$/.exec(event)?.[1] ?? []);
}

/** Hands panels of these types over as VS Code brings them back, each with what was kept of it. */
export function restorePanels(
  types: readonly string[],
  restore: (panel: vscode.WebviewPanel, kept: unknown) => Promise<void>,
): vscode.Disposable {
  const registered = types.map((type) =>
    vscode.window.registerWebviewPanelSerializer(type, { deserializeWebviewPanel: restore }),
  );
  return vscode.Disposable.from(...registered);
}
