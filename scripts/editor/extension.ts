import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import JSZip from 'jszip';
import { projectFolder } from './cache';
import { run } from './processes';

/** Where the packed extension lies. */
export const packagePath = join(projectFolder, 'dist', 'managed-service-offers.vsix');

/** Builds and packs the extension, as a release would be; gives the path of the package. */
export async function packExtension(): Promise<string> {
  await mkdir(dirname(packagePath), { recursive: true });
  const vsce = join(projectFolder, 'node_modules', '@vscode', 'vsce', 'vsce');
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', packagePath], { cwd: projectFolder });
  const { size } = await stat(packagePath);
  console.log(`Packed ${relative(projectFolder, packagePath)}, ${Math.round(size / 1000)} kB`);
  return packagePath;
}

/** The files of a packed extension, as paths inside `extension/`, sorted, with their contents. */
export async function packedFiles(path: string): Promise<Map<string, Buffer>> {
  const archive = await JSZip.loadAsync(await readFile(path));
  const prefix = 'extension/';
  const files = Object.values(archive.files).filter((file) => !file.dir && file.name.startsWith(prefix));
  const contents = await Promise.all(
    files.map(async (file) => [file.name.slice(prefix.length), await file.async('nodebuffer')] as const),
  );
  return new Map(contents.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Unpacks a packed extension into a folder, which is emptied before; gives the folder. */
export async function unpackExtension(path: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of await packedFiles(path)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await chmod(join(folder, 'dist', 'node', 'cli.js'), 0o755);
  return folder;
}

/**
 * Copies an unpacked extension without its entry point for Node.
 * An editor runs an extension that has one in the Node host, even when it is asked for the web worker host.
 */
export async function copyForWebWorker(extension: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(extension, folder, { recursive: true });
  const manifestPath = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { main?: string };
  delete manifest.main;
  await writeFile(manifestPath, JSON.stringify(manifest, undefined, 2));
  return folder;
}
