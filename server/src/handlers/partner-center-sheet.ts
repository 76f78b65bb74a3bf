import type { CancellationToken } from 'vscode-languageserver';
import {
  type PageAnswer,
  type ReportParams,
  sheetAudienceRequest,
  type SheetAudienceParams,
  sheetFileRequest,
  type SheetFileParams,
  sheetPageRequest,
} from '../protocol';
import { sheetPage } from '../reports/partner-center-sheet/html/sheet-html';
import type { SheetReport } from '../reports/partner-center-sheet/report';
import { sheetFile } from '../reports/partner-center-sheet/sheet-file';
import { brokenFile } from '../service/broken-file';
import { audienceOfSheet, sheetOf } from '../service/partner-center-sheet';
import { placeNamesIn } from '../service/preview';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Sheets of what to type into Partner Center: as a page for a panel, as files, and the audiences in them. */
export function registerPartnerCenterSheet(server: ServerContext): void {
  const { connection, workspace } = server;
  const read = async (uri: string): Promise<SheetReport | undefined> => {
    return sheetOf(uri, { workspace, catalogue: await server.catalogue() });
  };
  connection.onRequest(sheetPageRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<PageAnswer | null>(server, uri, token, null, async () => {
      const sheet = await read(uri);
      if (!sheet) return null;
      const broken = brokenFile(workspace.links(sheet.sections[0]!.place.uri));
      const html = sheetPage(sheet).body.toString();
      return { title: sheet.title, html, ...(broken !== undefined && { broken }) };
    }),
  );
  connection.onRequest(sheetFileRequest, ({ uri, format }: SheetFileParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, uri, token, null, async () => {
      const sheet = await read(uri);
      const nameOf = placeNamesIn(workspace, (file) => workspace.pathOf(file));
      return sheet ? sheetFile(sheet, format, nameOf) : null;
    }),
  );
  connection.onRequest(sheetAudienceRequest, ({ uri, field }: SheetAudienceParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, uri, token, null, async () => {
      const sheet = await read(uri);
      return (sheet && audienceOfSheet(sheet, field)) ?? null;
    }),
  );
}
