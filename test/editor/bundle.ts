import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const atHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles the suite into one file that runs in the Node host and in the web worker host alike.
 * mocha's browser build assigns itself to `module.exports`; the footer puts our `run` back.
 */
export async function bundleSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: [atHere('suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'editorSuite',
    footer: { js: 'module.exports = editorSuite;' },
    target: 'es2022',
    sourcemap: 'inline',
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode'],
    alias: { 'node:assert/strict': atHere('portable-assert.ts') },
    inject: [atHere('portable-process.ts')],
    logLevel: 'warning',
  });
}
