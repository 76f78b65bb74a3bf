import { URI } from 'vscode-uri';
import { armKinds } from '../documents/kinds';
import { answerQuestion } from '../reports/ask/answer';
import { askJson } from '../reports/ask/ask-json';
import { askMarkdown } from '../reports/ask/ask-markdown';
import { askText } from '../reports/ask/ask-text';
import type { AskReport, Question } from '../reports/ask/report';
import type { NamePlace } from '../reports/preview/places';
import { placeNamesIn, previewOf } from '../service/preview';
import { type Format, formatOption, oneOf, readWords, reportFormats } from './arguments';
import { type FileReport, reportsOf } from './file-reports';
import { shownPath } from './find-files';
import { openFiles, readOperations } from './opened-files';
import { UsageError } from './usage';

interface AskArguments extends Question {
  readonly path: string;
  readonly format: Format;
}

/** `ask <file> <operation>`: whether a principal may do something, or who may. Gives the exit code. */
export async function askCommand(words: readonly string[]): Promise<number> {
  const { path, format, ...question } = readAskArguments(words);
  const { files, unreadable, workspace, catalogue } = await openFiles(
    [path],
    ['offer', 'plan', 'manifest', ...armKinds],
  );
  if (unreadable.length > 0) return 2;
  const named = files.filter((file) => file.named);
  if (named.length === 0) throw new UsageError('Name the file of a manifest, plan, offer or template to ask about.');
  const operations = await readOperations();
  const { reports } = reportsOf(named, ({ uri, document }) => {
    const preview = previewOf(uri, document, { workspace, catalogue, operations });
    const { principals } = workspace.surroundings(uri);
    return preview && answerQuestion(preview, question, { catalogue, operations, principals });
  });
  const [answer] = reports;
  if (!answer) return 2;
  process.stdout.write(
    print[format](
      answer,
      placeNamesIn(workspace, (uri) => shownPath(URI.parse(uri).fsPath)),
    ),
  );
  return answer.report.unanswered === undefined ? 0 : 2;
}

const print: Record<Format, (answer: FileReport<AskReport>, nameOf: NamePlace) => string> = {
  text: ({ report }, nameOf) => askText(report, nameOf),
  markdown: ({ report }, nameOf) => askMarkdown(report, nameOf),
  json: ({ path, report }, nameOf) => askJson(path, report, nameOf),
};

function readAskArguments(words: readonly string[]): AskArguments {
  const { values, positionals } = readWords(words, { ...formatOption, principal: { type: 'string' } } as const);
  const [path, operation, ...more] = positionals;
  if (path === undefined) throw new UsageError('Name one file, and say what is asked: "restart a virtual machine".');
  if (operation === undefined || operation.trim() === '') {
    throw new UsageError('Say what is asked, behind the file: "restart a virtual machine".');
  }
  if (more.length > 0) {
    throw new UsageError(`One question at a time: put it in quotes, as in "${[operation, ...more].join(' ')}".`);
  }
  if (values.principal?.trim() === '') throw new UsageError('--principal takes a display name or an object id.');
  return { path, operation, principal: values.principal, format: oneOf('format', reportFormats, values.format) };
}
