import * as vscode from 'vscode';

/** The ids of the commands an extension contributes. */
export function commandsOf({ packageJSON }: vscode.Extension<unknown>): readonly string[] {
  const { contributes } = packageJSON as { contributes: { commands: readonly { command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}

/**
 * Registers commands for as long as nobody can answer them: called, they wait and are called again then. Whoever
 * registers the real ones disposes of these first.
 */
export function standInCommands(commands: readonly string[], ready: () => Promise<unknown>): vscode.Disposable {
  const registered = commands.map((command) =>
    vscode.commands.registerCommand(command, async (...parameters: unknown[]): Promise<unknown> => {
      await ready();
      return vscode.commands.executeCommand(command, ...parameters);
    }),
  );
  return vscode.Disposable.from(...registered);
}
