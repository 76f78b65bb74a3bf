import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { exportFiles } from '../../server/src/conversion/export/export';
import { exportSources } from '../../server/src/conversion/export/sources';
import { importManifests } from '../../server/src/conversion/import/import';
import { deploymentOf } from '../../server/src/documents/deployment';
import { parseArmDocument, parseDocument } from '../../server/src/documents/document';
import { type DocumentKind, languageOfKind } from '../../server/src/documents/kinds';
import { readSheet } from '../../server/src/reports/customer-sheet/read-sheet';
import { sheetFile } from '../../server/src/reports/customer-sheet/sheet-file';
import { sheetPlans } from '../../server/src/reports/customer-sheet/sheet-plans';
import { findSheet, verify } from '../../server/src/reports/customer-sheet/verify/verification';
import { pageFile } from '../../server/src/reports/html/page';
import { sheetPage } from '../../server/src/reports/partner-center-sheet/html/sheet-html';
import { readSheet as readTypedSheet } from '../../server/src/reports/partner-center-sheet/read-sheet';
import { sheetMarkdown } from '../../server/src/reports/partner-center-sheet/sheet-markdown';
import { previewPage } from '../../server/src/reports/preview/html/preview-html';
import { previewMarkdown } from '../../server/src/reports/preview/formats/preview-markdown';
import { readPreview } from '../../server/src/reports/preview/read-preview';
import { readReadiness } from '../../server/src/reports/readiness/read-readiness';
import { readinessPage } from '../../server/src/reports/readiness/readiness-html';
import { readinessMarkdown } from '../../server/src/reports/readiness/readiness-markdown';
import { simulationMarkdown, simulationReport } from '../../server/src/reports/simulation';
import { check } from '../../server/src/rules/check';
import { complete } from '../../server/src/service/completion/complete';
import { documentSymbols } from '../../server/src/service/document-symbols';
import { hover } from '../../server/src/service/hover';
import { inlayHints } from '../../server/src/service/inlay-hints';
import { pasteAuthorizations } from '../../server/src/service/paste-authorizations';
import { simulate } from '../../server/src/simulation';
import { defaultConfiguration as configuration } from '../../server/src/workspace/configuration';
import { noLinks } from '../../server/src/workspace/links';
import { PrincipalBook } from '../../server/src/workspace/principals';
import { alone, asking, catalogue, json, operations } from './service/support';

/** A text to get through, as a file of a kind. */
export interface Sample {
  readonly kind: DocumentKind;
  readonly text: string;
}

const principals = new PrincipalBook();

/** What the verification of a sheet finds against the file that it was made of. */
const asStated = { verdict: 'same', sheet: undefined, digest: undefined, altered: [], changes: [], words: [] };

/** A place of no file. */
const nowhere = () => ({ path: 'x.json', line: 1 });

/** One export of each format. */
const exportOptions = (['arm', 'bicep', 'policy'] as const).map((format) => ({
  ...({ format, scope: 'subscription', resourceGroups: [], marketplace: true, keepName: undefined } as const),
}));

/** What the service makes of any text; each throws or asserts where it does not. */
export const serviceSubjects: Readonly<Record<string, (sample: Sample) => void | Promise<void>>> = {
  preview({ kind, text }) {
    const document = parseDocument(kind, text);
    const report = readPreview(document, { catalogue, operations, principals, links: noLinks, linksOf: () => noLinks });
    if (!report) return;
    assert.match(previewMarkdown(report), /^# /);
    // Every fifth: a page takes as long as all the rest.
    if (text.length % 5 === 0) assert.match(pageFile(previewPage(report)), /<h1>/);
  },
  'customer sheet'({ kind, text }) {
    // Every fifth, as with the page of a preview.
    if (text.length % 5 !== 0) return;
    for (const plan of sheetPlans(parseDocument(kind, text), { links: noLinks })) {
      const sheet = readSheet(plan, { catalogue, operations, principals, configuration });
      if (typeof sheet === 'string') continue;
      const found = findSheet(sheetFile(sheet));
      assert.ok(typeof found === 'object', 'a sheet that was written is found again');
      assert.deepEqual({ ...verify(found, sheet), sheet: undefined, digest: undefined }, asStated);
    }
  },
  'Partner Center sheet'({ kind, text }) {
    const document = parseDocument(kind, text);
    const sheet = readTypedSheet({ ...noLinks, document: () => document }, { catalogue, principals });
    if (!sheet) return;
    const fields = sheet.sections.flatMap((section) => section.fields);
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length, 'no id stands for two fields');
    for (const { place } of fields) assert.ok(place.offset + place.length <= text.length);
    assert.match(sheetMarkdown(sheet, nowhere), /^# /);
    // Every fifth, as with the page of a preview.
    if (text.length % 5 === 0) assert.match(pageFile(sheetPage(sheet)), /<h1>/);
  },
  readiness({ kind, text }) {
    const document = parseDocument(kind, text);
    if (!document.offer) return;
    const links = { ...noLinks, document: () => document };
    const surroundings = { catalogue, principals, links, configuration };
    const findings = new Map([['', check(document, surroundings)]]);
    const report = readReadiness({ catalogue, principals, links, findings, profile: 'current' })!;
    const lines = report.groups.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
    for (const { place } of lines) assert.ok(place.offset + place.length <= text.length);
    assert.match(readinessMarkdown(report, nowhere), /^# /);
    // Every fifth, as with the page of a preview.
    if (text.length % 5 === 0) assert.match(pageFile(readinessPage(report)), /<h1>/);
  },
  simulation({ kind, text }) {
    const { scenario } = parseDocument(kind, text);
    if (!scenario) return;
    const simulation = simulate(scenario, () => undefined, catalogue);
    for (const { node } of simulation.problems) assert.ok(node.offset + node.length <= text.length);
    assert.match(simulationMarkdown(simulationReport(simulation)), /^# /);
  },
  'outline and hints'({ kind, text }) {
    const document = asDocument({ kind, text });
    const parsed = parseDocument(kind, text);
    const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
    documentSymbols(document, parsed, catalogue, 100, () => undefined);
    inlayHints(document, parsed, range, { catalogue, principals, deployment: deploymentOf(parsed) });
  },
  async 'completion and hover'({ kind, text }) {
    const document = asDocument({ kind, text });
    const parsed = parseDocument(kind, text);
    if (parsed.tree.tooDeepAt !== undefined) return;
    const client = { snippets: true, sharedRange: true };
    // A place that follows from the text, so that the same seed asks at the same place.
    const position = document.positionAt((text.length * 7919) % (text.length + 1));
    const list = await complete(document, parsed, position, {
      ...{ catalogue, json, client, ...alone, ...asking(parsed) },
      principals: () => principals,
    });
    assert.ok(Array.isArray(list.items));
    await hover(document, parsed, position, { ...alone, ...asking(parsed), catalogue, json, principals });
  },
  'export, import and paste'({ kind, text }) {
    const parsed = parseDocument(kind, text);
    for (const options of exportOptions) exportFiles(exportSources(parsed, noLinks), options);
    const foreign = parseArmDocument(text);
    if (foreign) importManifests(deploymentOf(foreign), 'file:///x.json');
    const offset = (text.length * 7919) % (text.length + 1);
    pasteAuthorizations(parsed, { offset, length: 0 }, text);
  },
};

let version = 0;

/** Each mutant is a new version, as after an edit: what is cached for the last one must not serve it. */
function asDocument({ kind, text }: Sample): TextDocument {
  return TextDocument.create(`file:///mutant.${kind}.msp.json`, languageOfKind(kind), ++version, text);
}
