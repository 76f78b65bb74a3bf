import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exportFiles, refusedOptions } from '../conversion/export/export';
import { type ExportOptions, scopeFor } from '../conversion/export/options';
import { exportSources } from '../conversion/export/sources';
import { importManifests } from '../conversion/import/import';
import { deploymentOf } from '../documents/deployment';
import { parseArmDocument } from '../documents/document';
import type { Span } from '../documents/syntax-tree';
import {
  type CompareParams,
  compareRequest,
  type ExportAnswer,
  type ExportChoices,
  type ExportChoicesParams,
  exportChoicesRequest,
  type ExportParams,
  exportRequest,
  type ImportAnswer,
  type ImportParams,
  importRequest,
  type PasteAnswer,
  type PasteParams,
  pasteRequest,
  type ReportAnswer,
} from '../protocol';
import { comparisonMarkdown } from '../reports/comparison/comparison-markdown';
import { comparisonOf } from '../service/comparison';
import { pasteAuthorizations } from '../service/paste-authorizations';
import { answer, answerFromDisk, answerSafely } from './request';
import type { ServerContext } from './server-context';

/** Between our files and Azure's own: export, import, paste, and comparison with what is deployed. */
export function registerConversion(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onRequest(exportChoicesRequest, ({ uri }: ExportChoicesParams, token: CancellationToken) =>
    answerFromDisk<ExportChoices | null>(server, uri, token, null, (parsed) => {
      const sources = exportSources(parsed, workspace.links(uri));
      return sources.length === 0
        ? null
        : {
            marketplace: sources.some(({ plan }) => plan !== undefined),
            eligible: sources.some(({ delegation }) => delegation.eligibleAuthorizations.length > 0),
          };
    }),
  );
  connection.onRequest(exportRequest, (params: ExportParams, token: CancellationToken) =>
    answerFromDisk<ExportAnswer | null>(server, params.uri, token, null, (parsed) => {
      const options = optionsOf(params);
      const refused = refusedOptions(options);
      return refused === undefined
        ? exportFiles(exportSources(parsed, workspace.links(params.uri)), options)
        : { refused };
    }),
  );
  connection.onRequest(importRequest, ({ uri, text }: ImportParams, token: CancellationToken) =>
    answerSafely<ImportAnswer | null>(server, uri, token, null, async () => {
      await workspace.prepare(uri);
      const parsed = parseArmDocument(text);
      // With its parameter file where the document is open; else the text says what it can by itself.
      const deployment = workspace.wholeDeployment(uri) ?? (parsed && deploymentOf(parsed));
      const imported = deployment && importManifests(deployment, uri);
      return imported ? { files: imported.manifests, plans: imported.plans, notes: imported.notes } : null;
    }),
  );
  connection.onRequest(compareRequest, ({ uri, deployed }: CompareParams, token: CancellationToken) =>
    answerFromDisk<ReportAnswer | null>(server, uri, token, null, async (parsed) => {
      const { principals, links } = workspace.surroundings(uri);
      const report = comparisonOf(parsed, deployed, { links, principals, catalogue: await server.catalogue() });
      return report ? { markdown: comparisonMarkdown(report) } : null;
    }),
  );
  connection.onRequest(pasteRequest, ({ uri, selection, text: pasted }: PasteParams, token: CancellationToken) =>
    answer<PasteAnswer | null>(server, uri, token, null, ({ text, parsed }) => {
      const paste = pasteAuthorizations(parsed, spanOf(text, selection), pasted);
      return paste ? { ...paste, removed: paste.removed.map((span) => rangeOf(text, span)) } : null;
    }),
  );
}

function optionsOf({ format, resourceGroups, marketplace, keepName }: ExportParams): ExportOptions {
  return {
    format,
    scope: scopeFor(resourceGroups),
    resourceGroups,
    marketplace,
    keepName: keepName === null || keepName === 'offer-name' ? (keepName ?? undefined) : { guid: keepName },
  };
}

function spanOf(text: TextDocument, { start, end }: PasteParams['selection']): Span {
  const offset = text.offsetAt(start);
  return { offset, length: text.offsetAt(end) - offset };
}

function rangeOf(text: TextDocument, { offset, length }: Span): PasteParams['selection'] {
  return { start: text.positionAt(offset), end: text.positionAt(offset + length) };
}
