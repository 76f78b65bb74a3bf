import { URI } from 'vscode-uri';
import { mutationMarkdown } from '../reports/mutation/markdown';
import type { MutationReport } from '../reports/mutation/report';
import { mutationText } from '../reports/mutation/text';
import { mutatedReport } from '../service/mutated';
import { atOnce } from '../simulation';
import { formatOption, namedPaths, oneOf, readWords, reportFormats } from './arguments';
import { shownPath } from './find-files';
import { openFiles, readOperations } from './opened-files';

const options = { ...formatOption, 'fail-on': { type: 'string' } } as const;

const print: Record<(typeof reportFormats)[number], (report: MutationReport) => string> = {
  text: mutationText,
  markdown: mutationMarkdown,
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
};

/**
 * `mutate <scenarios or folders>`: which changes of their manifests the scenarios do not notice. Gives the exit code: 1
 * for `--fail-on survivors` where there are some.
 */
export async function mutateCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const format = oneOf('format', reportFormats, values.format);
  const failOn = values['fail-on'];
  if (failOn !== undefined) oneOf('fail-on', ['survivors', 'none'], failOn);
  const opened = await openFiles(namedPaths(positionals), ['scenario']);
  const uris = opened.files.map(({ uri }) => uri);
  const sources = { ...opened, operations: await readOperations() };
  const report = atOnce(mutatedReport(uris, uris, sources, (uri) => shownPath(URI.parse(uri).fsPath)));
  const broken = opened.files.filter(({ document }) => !document.scenario);
  for (const { path } of broken) process.stderr.write(`${path}: there is no scenario in this file. Check it first.\n`);
  if (report) process.stdout.write(print[format](report));
  if (opened.unreadable.length + broken.length > 0 || !report) return 2;
  return failOn === 'survivors' && report.summary.unnoticed > 0 ? 1 : 0;
}
