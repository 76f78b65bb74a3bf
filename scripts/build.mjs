// Bundles the extension: `node scripts/build.mjs [--production] [--watch]`.
import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Of the browser's bundles those that the editor's extension host runs. */
const inBrowserHost = { ...browser, format: 'cjs', external: ['vscode'] };

/** One bundle of the extension: what esbuild needs beyond the shared options. */
const bundles = [
  {
    in: 'client/src/node/extension.ts',
    out: 'dist/node/extension.js',
    ...node,
    external: ['vscode', './client'],
    // The client is required when it is needed; the editor's own module cannot be had by a native import.
    supported: { 'dynamic-import': false },
  },
  { in: 'client/src/node/client.ts', out: 'dist/node/client.js', ...node, external: ['vscode'] },
  { in: 'server/src/programs/shared.ts', out: 'dist/node/shared.js', ...node },
  { in: 'server/src/programs/server.ts', out: 'dist/node/server.js', ...node, external: ['./shared'] },
  {
    in: 'server/src/programs/command-line.ts',
    out: 'dist/node/cli.js',
    ...node,
    external: ['./shared'],
    banner: { js: '#!/usr/bin/env node' },
  },
  { in: 'client/src/browser/extension.ts', out: 'dist/browser/extension.js', ...inBrowserHost },
  { in: 'client/src/browser/client.ts', out: 'dist/browser/client.js', ...inBrowserHost },
  { in: 'server/src/browser/server.ts', out: 'dist/browser/server.js', ...browser, format: 'iife' },
];

/** Tells the watch task of an editor when a round begins and ends. */
const announceRounds = {
  name: 'announce-rounds',
  setup({ onStart, onEnd, initialOptions }) {
    onStart(() => console.log(`[watch] build started: ${initialOptions.outfile}`));
    onEnd(() => console.log(`[watch] build finished: ${initialOptions.outfile}`));
  },
};

/** Makes the command line executable, which esbuild does not. */
const executable = {
  name: 'executable',
  setup({ onEnd, initialOptions }) {
    const path = fileURLToPath(new URL(`../${initialOptions.outfile}`, import.meta.url));
    onEnd((result) => (result.errors.length ? undefined : chmod(path, 0o755)));
  },
};

function options({ in: entry, out, ...rest }) {
  const plugins = [...(out.endsWith('cli.js') ? [executable] : []), ...(watch ? [announceRounds] : [])];
  return {
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    target: 'es2022',
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    logLevel: 'warning',
    plugins,
    ...rest,
  };
}

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.allSettled(bundles.map((bundle) => build(options(bundle))));
  const failed = bundles.filter((_, index) => results[index].status === 'rejected').map((bundle) => bundle.out);
  if (failed.length) {
    console.error(`Build failed: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}
