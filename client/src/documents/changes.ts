import * as vscode from 'vscode';
import { isOwn } from './recognition';

/** Tells that something a report may rest on has changed: a document of ours as it is typed, or any JSON file on disk. */
export class Changes implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  /** Takes what tells that a document of Azure's own has changed. */
  constructor(onDidChangeArm: vscode.Event<unknown>) {
    const files = vscode.workspace.createFileSystemWatcher('**/*.{json,jsonc}');
    const tell = (): void => this.changed.fire();
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => isOwn(document) && tell()),
      onDidChangeArm(tell),
      files,
      files.onDidChange(tell),
      files.onDidCreate(tell),
      files.onDidDelete(tell),
      this.changed,
    );
  }

  dispose(): void {
    this.listeners.dispose();
  }
}
