import type { CancellationToken } from 'vscode-languageserver';
import {
  type Catalogue,
  catalogueChangedNotification,
  type CatalogueFileParams,
  catalogueFileRequest,
  type CataloguePageParams,
  cataloguePageRequest,
  type CatalogueParams,
  catalogueRequest,
  type CataloguePage,
} from '../protocol';
import { catalogueFile } from '../reports/offer-catalogue/formats/catalogue-file';
import { cataloguePage } from '../reports/offer-catalogue/html/catalogue-html';
import type { CatalogueReport } from '../reports/offer-catalogue/report';
import { catalogueOf, catalogueTree, countedFiles, shownBy } from '../service/offer-catalogue';
import { placeNamesIn } from '../service/preview';
import type { Findings } from './findings';
import { answerSafely } from './request';
import type { ServerContext } from './server-context';

/** What requests about the catalogue are called in the log. */
const subject = 'the offer catalogue';

/** The catalogue of the workspace's offers: as a tree, as a page for a panel and as files. */
export function registerCatalogue(server: ServerContext, findings: Findings): void {
  const { connection, workspace } = server;
  const nameOf = placeNamesIn(workspace, (uri) => workspace.pathOf(uri));
  const tellChanges = once(() => {
    watch(server).catch((error: unknown) => connection.console.error(`Telling of changes failed: ${String(error)}`));
  });
  const read = async (): Promise<CatalogueReport> => {
    await workspace.loaded;
    tellChanges();
    const { date } = await server.catalogue();
    return catalogueOf(workspace.offerFiles(), { workspace, roleData: date, findingsOf: (uri) => findings.known(uri) });
  };
  const readChecked = async (token: CancellationToken): Promise<CatalogueReport> => {
    await workspace.loaded;
    await checkAll(server, findings, token);
    return read();
  };
  connection.onRequest(catalogueRequest, ({ filter, checked }: CatalogueParams, token: CancellationToken) =>
    answerSafely<Catalogue | null>(server, subject, token, null, async () => {
      const report = await (checked ? readChecked(token) : read());
      const tree = catalogueTree(report, filter, nameOf);
      return { ...tree, complete: isComplete(report) };
    }),
  );
  connection.onRequest(cataloguePageRequest, ({ fields }: CataloguePageParams, token: CancellationToken) =>
    answerSafely<CataloguePage | null>(server, subject, token, null, async () => {
      const report = await read();
      const { title, body } = cataloguePage(report, shownBy(fields));
      return { title, html: body.toString(), complete: isComplete(report) };
    }),
  );
  connection.onRequest(catalogueFileRequest, ({ fields, format }: CatalogueFileParams, token: CancellationToken) =>
    answerSafely<string | null>(server, subject, token, null, async () => {
      return catalogueFile(await readChecked(token), shownBy(fields).filter, format, nameOf);
    }),
  );
}

/** Checks the files of the catalogue that were not checked since they may have changed. */
async function checkAll(
  { workspace, documents, runtime }: ServerContext,
  findings: Findings,
  token: CancellationToken,
): Promise<void> {
  for (const uri of countedFiles(workspace.offerFiles(), workspace)) {
    if (findings.known(uri)) continue;
    await runtime.pause();
    if (token.isCancellationRequested) return;
    await findings.of(uri, token);
    // What nobody has open is not worth its memory.
    if (!documents.get(uri)) findings.forget(uri);
  }
}

function isComplete({ folders }: CatalogueReport): boolean {
  return folders.every(({ offers, others }) => [...offers, ...others].every((item) => item.findings !== undefined));
}

/** Tells the client whenever anything of the workspace has changed, many changes at once only one time. */
async function watch({ connection, workspace, runtime }: ServerContext): Promise<never> {
  for (;;) {
    await workspace.nextChange();
    await runtime.pause();
    await connection.sendNotification(catalogueChangedNotification);
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
