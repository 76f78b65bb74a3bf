import { URI } from 'vscode-uri';
import { type FindingCounts, countsOf } from '../reports/finding-counts';
import type { CatalogueFilter } from '../reports/offer-catalogue/filter';
import { catalogueFile, catalogueFormats } from '../reports/offer-catalogue/formats/catalogue-file';
import { itemKinds } from '../reports/offer-catalogue/report';
import { check } from '../rules/check';
import { catalogueOf } from '../service/offer-catalogue';
import { placeNamesIn } from '../service/preview';
import { formatOption, oneOf, readWords } from './arguments';
import { shownPath } from './find-files';
import { openFiles, type Opened } from './opened-files';

const options = {
  ...formatOption,
  type: { type: 'string', multiple: true },
  visibility: { type: 'string', multiple: true },
  category: { type: 'string', multiple: true },
  text: { type: 'string' },
} as const;

/** `catalogue [files or folders]`: all offers and plans, of the working folder where none is named. Gives the exit code. */
export async function catalogueCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const format = oneOf('format', catalogueFormats, values.format);
  const filter: CatalogueFilter = {
    kinds: (values.type ?? []).map((type) => oneOf('type', itemKinds, type)),
    visibilities: values.visibility ?? [],
    categories: values.category ?? [],
    text: values.text ?? '',
  };
  const opened = await openFiles(positionals.length > 0 ? positionals : ['.'], itemKinds);
  const { workspace, files, catalogue, unreadable } = opened;
  const findingsOf = (uri: string): FindingCounts | undefined => findingsIn(uri, opened);
  const uris = files.map(({ uri }) => uri);
  const report = await catalogueOf(uris, { workspace, roleData: catalogue.date, findingsOf });
  const nameOf = placeNamesIn(workspace, (uri) => shownPath(URI.parse(uri).fsPath));
  process.stdout.write(catalogueFile(report, filter, format, nameOf));
  return unreadable.length > 0 ? 2 : 0;
}

function findingsIn(uri: string, { workspace, catalogue }: Opened): FindingCounts | undefined {
  const document = workspace.document(uri);
  return document && countsOf(check(document, { catalogue, ...workspace.surroundings(uri) }));
}
