import { basename, dirname, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { type Imported, importManifests } from '../conversion/import/import';
import { type Deployment, deployTogether } from '../documents/deployment';
import { parseArmDocument, type ParsedDocument } from '../documents/document';
import { disk } from '../node/disk';
import { Workspace } from '../workspace/workspace';
import { readWords } from './arguments';
import { UsageError } from './usage';
import { walkedDisk } from './walk';
import { type WrittenFile, writeFiles } from './write-files';

interface ImportArguments {
  readonly paths: readonly string[];
  readonly parameters: string | undefined;
  /** A folder, or the file for a single manifest. */
  readonly output: string;
  readonly plan: boolean;
  readonly force: boolean;
}

/** `import <files>`: writes the manifests of what files of Azure's own ask for. Gives the exit code. */
export async function importCommand(words: readonly string[]): Promise<number> {
  const { paths, parameters, output, plan, force } = readImportArguments(words);
  const files: WrittenFile[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const imported = await importFile(path, parameters);
    if (!imported) {
      process.stderr.write(`${path}: this file lists no authorizations whose principal and role can be known.\n`);
      return 2;
    }
    files.push(...imported.manifests, ...(plan ? imported.plans : []));
    notes.push(...imported.notes.map((note) => (paths.length > 1 ? `${path}: ${note}` : note)));
  }
  const twice = files.find(({ name }, i) => files.findIndex((other) => other.name === name) < i);
  if (twice) throw new UsageError(`${twice.name} would be written twice: import these files into different folders.`);
  if (!output.endsWith('.json')) return writeFiles(output, files, { force, notes });
  if (files.length > 1) throw new UsageError(`${files.length} files would be written: name a folder with --output.`);
  return writeFiles(dirname(output), [{ name: basename(output), text: files[0]!.text }], { force, notes });
}

async function importFile(path: string, parameters: string | undefined): Promise<Imported | undefined> {
  const uri = URI.file(resolve(path)).toString();
  if ((await disk.read(uri)) === undefined) throw new UsageError(`${path} cannot be read.`);
  const deployment = parameters === undefined ? await withPartner(uri) : await withParameters(path, parameters);
  return deployment && importManifests(deployment, uri);
}

/** What a file asks for, with the partner its name or the configuration says. */
async function withPartner(uri: string): Promise<Deployment | undefined> {
  const workspace = new Workspace(walkedDisk);
  await workspace.load([uri.slice(0, uri.lastIndexOf('/'))]);
  await workspace.include(uri);
  await workspace.prepare(uri);
  return workspace.wholeDeployment(uri);
}

async function withParameters(path: string, parameters: string): Promise<Deployment> {
  const template = await readArmFile(path);
  const given = await readArmFile(parameters);
  if (template?.kind !== 'template') throw new UsageError(`${path} is no template with a delegation.`);
  if (given?.kind !== 'parameters') throw new UsageError(`${parameters} gives no values for a delegation.`);
  return deployTogether(template, given, new Map());
}

async function readArmFile(path: string): Promise<ParsedDocument | undefined> {
  const text = await disk.read(URI.file(resolve(path)).toString());
  if (text === undefined) throw new UsageError(`${path} cannot be read.`);
  return parseArmDocument(text);
}

function readImportArguments(words: readonly string[]): ImportArguments {
  const { values, positionals: paths } = parseWords(words);
  if (paths.length === 0) throw new UsageError('Name templates, parameter files, policies or answers of Azure.');
  if (values.parameters !== undefined && paths.length > 1) {
    throw new UsageError('Name one template with --parameters.');
  }
  return { paths, parameters: values.parameters, output: values.output, plan: values.plan, force: values.force };
}

function parseWords(words: readonly string[]) {
  const options = {
    parameters: { type: 'string' },
    output: { type: 'string', default: '.' },
    plan: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  } as const;
  return readWords(words, options);
}
