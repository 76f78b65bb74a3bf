import { basename, dirname } from 'node:path';
import { previewAudienceOf, privateAudienceOf } from '../documents/audience/audience';
import { audienceFileText, listedSubscriptions } from '../documents/audience/audience-file';
import { linkedDocument } from '../workspace/links';
import { readWords } from './arguments';
import { openFiles } from './opened-files';
import { UsageError } from './usage';
import { writeFiles } from './write-files';

const options = { output: { type: 'string' }, force: { type: 'boolean', default: false } } as const;

/**
 * `audience <file>`: the audience of a plan, or the preview audience of an offer, as the CSV file that Partner Center
 * imports. Gives the exit code.
 */
export async function audienceCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one plan or offer.');
  const { files, unreadable, workspace } = await openFiles([path], ['offer', 'plan']);
  const file = files.find(({ named }) => named);
  if (unreadable.length > 0) return 2;
  if (!file) throw new UsageError('Name the file of a plan or offer.');
  const { plan, offer } = file.document;
  const links = workspace.links(file.uri);
  const documentAt = (named: string) => linkedDocument(links, named);
  const audience = plan ? privateAudienceOf(plan, documentAt) : previewAudienceOf(offer, documentAt);
  if (!audience?.known) {
    process.stderr.write(`${path}: there is no audience in this file that can be read in full. Check it first.\n`);
    return 2;
  }
  const text = audienceFileText(listedSubscriptions(audience.entries));
  const { output, force } = values;
  if (output !== undefined) {
    return writeFiles(dirname(output), [{ name: basename(output), text }], { force, notes: [] });
  }
  process.stdout.write(text);
  return 0;
}
