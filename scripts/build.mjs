// Bundles the extension: `node scripts/build.mjs [--production] [--watch]`.
import { chmod } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Leaves a module out of a bundle: it is loaded from another one when it is needed. */
const loaded = (filter, path) => ({
  name: `loads ${path}`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
});

/** Leaves unused parts out of packages that allow it in a package.json that a nearer one hides from esbuild. */
const lean = {
  name: 'lean',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:dom-serializer|domelementtype|entities)$/ }, async ({ path, pluginData, ...from }) =>
      pluginData === lean ? undefined : { ...(await resolve(path, { ...from, pluginData: lean })), sideEffects: false },
    );
  },
};

const node = { platform: 'node', format: 'cjs' };
const browser = { platform: 'browser', format: 'cjs' };

/** For every host: modules of Node are required only where a host has them. */
const everywhere = { ...browser, conditions: ['browser', 'node'], external: ['vscode', 'node:*', ...builtinModules] };

const client = loaded(/\/programs\/client$/, '../shared/client.js');
const programs = loaded(/^\.\/shared$/, '../shared/programs.js');

/** One bundle of the extension: what esbuild needs beyond the shared options. */
const bundles = [
  { in: 'server/src/programs/shared.ts', out: 'dist/shared/programs.js', ...everywhere, plugins: [lean] },
  { in: 'client/src/programs/client.ts', out: 'dist/shared/client.js', ...everywhere },
  {
    in: 'client/src/node/extension.ts',
    out: 'dist/node/extension.js',
    ...node,
    external: ['vscode'],
    plugins: [client],
    // Required, as the editor's own module can only be.
    supported: { 'dynamic-import': false },
  },
  { in: 'server/src/programs/server.ts', out: 'dist/node/server.js', ...node, plugins: [programs] },
  {
    in: 'server/src/programs/command-line.ts',
    out: 'dist/node/cli.js',
    ...node,
    plugins: [programs],
    banner: { js: '#!/usr/bin/env node' },
  },
  { in: 'client/src/browser/extension.ts', out: 'dist/browser/extension.js', ...browser, external: ['vscode'] },
  { in: 'client/src/webview/page.ts', out: 'dist/webview/page.js', platform: 'browser', format: 'iife' },
  { in: 'client/src/webview/page.css', out: 'dist/webview/page.css' },
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

function options({ in: entry, out, plugins = [], ...rest }) {
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
    ...rest,
    plugins: [...plugins, ...(out.endsWith('cli.js') ? [executable] : []), ...(watch ? [announceRounds] : [])],
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
