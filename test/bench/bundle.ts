import { build } from 'esbuild';

/** Bundles a file of this folder as the extension itself is bundled; gives the path of the bundle. */
export async function bundle(name: string): Promise<string> {
  const outfile = `dist/bench/${name}.js`;
  await build({
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'es2022',
    external: ['esbuild'],
    logLevel: 'warning',
  });
  return outfile;
}
