import assert from 'node:assert/strict';
import { answerQuestion } from '../../../../server/src/reports/ask/answer';
import type { AskReport, PrincipalAnswer } from '../../../../server/src/reports/ask/report';
import type { PreviewReport } from '../../../../server/src/reports/preview/report';
import type { PrincipalBook } from '../../../../server/src/workspace/principals';
import { catalogue, operations, principalBook } from '../../service/support';
import { type Entry, manifestText, previewOfText } from '../preview/manifest-preview';

/** The words of a question that mean restarting a virtual machine. */
export const restart = 'restart a virtual machine';

/** Asks about a manifest with these authorizations that stands alone, in a workspace with these directories. */
export function askManifest(
  entries: readonly Entry[],
  operation: string,
  principal?: string,
  directories: readonly string[] = [],
): AskReport {
  const book = principalBook(directories);
  return askPreview(previewOfText(manifestText(entries), book), operation, principal, book);
}

/** Asks about a preview. */
export function askPreview(
  preview: PreviewReport,
  operation: string,
  principal?: string,
  principals: PrincipalBook = principalBook([]),
): AskReport {
  return answerQuestion(preview, { operation, principal }, { catalogue, operations, principals });
}

/** The answer about the only principal of the only plan. */
export function onlyAnswer({ plans, unanswered }: AskReport): PrincipalAnswer {
  assert.equal(unanswered, undefined);
  assert.equal(plans.length, 1);
  const [answer, ...more] = plans[0]!.principals;
  assert.ok(answer && more.length === 0, 'one principal is answered about');
  return answer;
}
