import type { CancellationToken } from 'vscode-languageserver';
import type { ParsedDocument } from '../documents/document';
import {
  type CustomerSheetFile,
  customerSheetFileRequest,
  customerSheetPageRequest,
  type CustomerSheetParams,
  type CustomerSheetPlan,
  customerSheetPlansRequest,
  type PageAnswer,
  type ReportParams,
  type VerifySheetAnswer,
  type VerifySheetParams,
  verifySheetRequest,
} from '../protocol';
import { digestOf } from '../reports/customer-sheet/sheet-definition';
import { sheetFile } from '../reports/customer-sheet/sheet-file';
import { sheetPage } from '../reports/customer-sheet/sheet-html';
import { verificationMarkdown } from '../reports/customer-sheet/verify/verification-markdown';
import { markup } from '../reports/html/html';
import { brokenFile } from '../service/broken-file';
import { type SheetContext, sheetOf, sheetPlansOf, type SheetSubject, verifySheet } from '../service/customer-sheet';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Customer sheets: as a page for a panel and as files, and whether a file still is what a sheet states. */
export function registerCustomerSheet(server: ServerContext): void {
  const { connection, workspace } = server;
  /** Answers by the document that a request names; null where there is none. */
  const answering =
    <Params extends CustomerSheetParams, T>(
      work: (subject: SheetSubject, context: SheetContext, params: Params) => T,
    ): ((params: Params, token: CancellationToken) => unknown) =>
    (params, token) =>
      answerFromDisk<T | null>(server, params.uri, token, null, async (document: ParsedDocument) => {
        const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
        const { uri, plan } = params;
        return work({ uri, document, plan }, { workspace, catalogue, operations }, params);
      });
  connection.onRequest(
    customerSheetPlansRequest,
    answering<ReportParams, readonly CustomerSheetPlan[]>((subject, context) =>
      sheetPlansOf(subject, context).map(({ key, name }) => ({ key, name: name.plan || key })),
    ),
  );
  connection.onRequest(
    customerSheetPageRequest,
    answering<CustomerSheetParams, PageAnswer>((subject, context) => {
      const broken = brokenFile(workspace.links(subject.uri));
      return { ...pageOf(subject, context), ...(broken !== undefined && { broken }) };
    }),
  );
  connection.onRequest(
    customerSheetFileRequest,
    answering<CustomerSheetParams, CustomerSheetFile>((subject, context) => {
      const broken = brokenFile(workspace.links(subject.uri));
      if (broken !== undefined) return { refused: broken };
      const had = sheetOf(subject, context);
      return 'refused' in had ? had : { text: sheetFile(had.sheet), digest: digestOf(had.sheet) };
    }),
  );
  connection.onRequest(
    verifySheetRequest,
    answering<VerifySheetParams, VerifySheetAnswer>((subject, context, { html }) => {
      const had = verifySheet(html, subject, context);
      return 'refused' in had ? had : { markdown: verificationMarkdown(had.verification) };
    }),
  );
}

function pageOf(subject: SheetSubject, context: SheetContext): PageAnswer {
  const had = sheetOf(subject, context);
  if ('refused' in had) return { title: '', html: markup`<p>${had.refused}</p>`.toString() };
  const { title, body } = sheetPage(had.sheet);
  return { title, html: body.toString() };
}
