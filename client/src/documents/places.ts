import * as vscode from 'vscode';
import type { Places } from './recognition';

/** The places documents come from, as this editor knows them now. */
export const places: Places = {
  isWritableFileSystem: (scheme) => vscode.workspace.fs.isWritableFileSystem(scheme),
  get folderSchemes() {
    return vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  },
};
