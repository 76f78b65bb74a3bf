import { exportFiles, refusedOptions } from '../conversion/export/export';
import {
  type ExportFormat,
  exportFormats,
  type ExportOptions,
  type ExportScope,
  exportScopes,
  isResourceGroupName,
  type KeptName,
  scopeFor,
} from '../conversion/export/options';
import { exportSources } from '../conversion/export/sources';
import { isGuid } from '../documents/guid';
import { oneOf, readWords } from './arguments';
import { openFiles } from './opened-files';
import { UsageError } from './usage';
import { writeFiles } from './write-files';

interface ExportArguments {
  readonly path: string;
  readonly options: ExportOptions;
  readonly output: string;
  readonly force: boolean;
}

/** `export <file>`: writes the files that deploy a manifest, plan or offer. Gives the exit code. */
export async function exportCommand(words: readonly string[]): Promise<number> {
  const { path, options, output, force } = readExportArguments(words);
  const { files, unreadable, workspace } = await openFiles([path], ['offer', 'plan', 'manifest']);
  if (unreadable.length > 0) return 2;
  const file = files.find(({ named }) => named);
  if (!file) throw new UsageError('Name the file of a manifest, plan or offer.');
  const sources = exportSources(file.document, workspace.links(file.uri));
  if (sources.length === 0) {
    process.stderr.write(`${path}: there is too little in this file to export. Check it first.\n`);
    return 2;
  }
  const { files: written, notes } = exportFiles(sources, options);
  return writeFiles(output, written, { force, notes });
}

function readExportArguments(words: readonly string[]): ExportArguments {
  const { values, positionals } = parseWords(words);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one manifest, plan or offer to export.');
  const resourceGroups = values['resource-group'];
  const bad = resourceGroups.find((name) => !isResourceGroupName(name));
  if (bad !== undefined) throw new UsageError(`No resource group can be called "${bad}".`);
  const scope = readScope(values.scope, resourceGroups);
  const options: ExportOptions = {
    format: oneOf<ExportFormat>('format', exportFormats, values.format),
    scope,
    resourceGroups,
    marketplace: values.marketplace,
    keepName: readKeptName(values['keep-name']),
  };
  const refused = refusedOptions(options);
  if (refused !== undefined) throw new UsageError(refused);
  return { path, options, output: values.output, force: values.force };
}

function parseWords(words: readonly string[]) {
  const options = {
    format: { type: 'string', default: 'arm' },
    scope: { type: 'string' },
    'resource-group': { type: 'string', multiple: true, default: [] as string[] },
    marketplace: { type: 'boolean', default: false },
    'keep-name': { type: 'string' },
    output: { type: 'string', default: '.' },
    force: { type: 'boolean', default: false },
  } as const;
  return readWords(words, options);
}

/** The scope that is said; without it, what the number of resource groups says. */
function readScope(said: string | undefined, resourceGroups: readonly string[]): ExportScope {
  const groups = resourceGroups.length;
  const scope = said === undefined ? scopeFor(resourceGroups) : oneOf<ExportScope>('scope', exportScopes, said);
  const fits = { subscription: groups === 0, 'resource-group': groups === 1, 'resource-groups': groups > 0 };
  if (fits[scope]) return scope;
  throw new UsageError(
    scope === 'subscription'
      ? 'A subscription is delegated as a whole: leave --resource-group out, or choose another --scope.'
      : 'Say which resource groups with --resource-group, one for each.',
  );
}

function readKeptName(said: string | undefined): KeptName | undefined {
  if (said === undefined || said === 'offer-name') return said;
  if (!isGuid(said)) throw new UsageError(`--keep-name takes a GUID or offer-name, not "${said}".`);
  return { guid: said };
}
