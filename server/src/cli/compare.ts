import { changesPage } from '../reports/comparison/changes-html';
import { changesMarkdown } from '../reports/comparison/changes-markdown';
import { changesText } from '../reports/comparison/changes-text';
import type { ChangeReport } from '../reports/comparison/plan-changes';
import { pageFile } from '../reports/html/page';
import { compareFiles } from '../service/comparison-of-files';
import { PrincipalBook } from '../workspace/principals';
import { oneOf, readWords } from './arguments';
import { type OpenedSide, openSide } from './compared-side';
import { failsOn, gates } from './gate';
import { readCatalogue, readOperations } from './opened-files';
import { UsageError } from './usage';

const print = {
  text: changesText,
  markdown: changesMarkdown,
  html: (report: ChangeReport) => pageFile(changesPage(report)),
  json: (report: ChangeReport) => `${JSON.stringify(report, undefined, 2)}\n`,
};

const formats = Object.keys(print) as readonly (keyof typeof print)[];

const options = {
  format: { type: 'string', default: 'text' },
  plan: { type: 'string' },
  at: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

/**
 * `compare <before> <after>`: what is allowed more, and what less. Gives the exit code: 1 where the verdict is one the
 * gate fails on, 2 where a file cannot be used, or its authorizations cannot be known and there is a gate.
 */
export async function compareCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError('Name two files to compare: the one before, then the one after.');
  }
  const format = oneOf('format', formats, values.format);
  const failOn = values['fail-on'];
  const gate = failOn === undefined ? undefined : oneOf('fail-on', gates, failOn);
  const [before, after] = await openSides(first, second, values.at);
  const principals = [after, before].find(({ isNow }) => isNow)?.workspace.principals() ?? new PrincipalBook();
  const sources = { catalogue: await readCatalogue(), operations: await readOperations(), principals };
  const compared = compareFiles(before, after, values.plan, sources);
  if ('choose' in compared) {
    throw new UsageError(`Say which plan is meant with --plan: ${compared.choose.join(', ') || 'none has an id'}.`);
  }
  if ('refused' in compared) return complain(compared.refused);
  const { report, broken } = compared;
  if (broken.length > 0) return complain(`${broken.join(' and ')}: this is no valid JSON. Check it first.`);
  process.stdout.write(print[format](report));
  if (!gate) return 0;
  if (failsOn(gate, report.verdict)) return 1;
  const isHidden = report.plans.some(({ incomplete }) => incomplete);
  return isHidden ? complain('Some authorizations are known only when they are deployed: no gate can judge them.') : 0;
}

/** Opens both files; `at` is meant for the record among them, of two for the one before. */
async function openSides(
  first: string,
  second: string,
  at: string | undefined,
): Promise<readonly [before: OpenedSide, after: OpenedSide]> {
  const [before, after] = [await openSide(first), await openSide(second)];
  if (at === undefined) return [before, after];
  if (isRecord(before)) return [{ ...before, at }, after];
  if (isRecord(after)) return [before, { ...after, at }];
  throw new UsageError('--at says which state of a published record is meant: name a record.');
}

function isRecord({ workspace, uri }: OpenedSide): boolean {
  return workspace.document(uri)?.published !== undefined;
}

function complain(words: string): 2 {
  process.stderr.write(`${words}\n`);
  return 2;
}
