/** An editor the extension is run in: the same VS Code as a desktop download and as an npm package. */
export interface EditorVersion {
  /** What people call it, in output and options. */
  name: 'floor' | 'newest';
  /** VS Code version asked from the download server. */
  desktop: string;
  /** Version of the npm package `code-server` that carries VS Code's server and web workbench. */
  codeServer: string;
  /** Major version of Node that package runs on. */
  node: number;
}

/** The oldest VS Code the extension promises to run in, which is `engines.vscode` of package.json. */
export const floor: EditorVersion = { name: 'floor', desktop: '1.100.3', codeServer: '4.100.3', node: 20 };

/** The newest VS Code. */
export const newest: EditorVersion = { name: 'newest', desktop: 'stable', codeServer: '4.139.1', node: 24 };
