import { Html, markup } from '../html/html';
import { pageFile } from '../html/page';
import type { CustomerSheet } from './sheet';
import { sheetPage } from './sheet-html';
import { dataId, sheetData } from './sheet-data';

/**
 * A sheet as a file of its own: the page, and in it what the page was written from, for programs. It is pure ASCII, so
 * that no mail program and no editor can spoil it by another encoding; the same bytes whenever the sheet is the same.
 */
export function sheetFile(sheet: CustomerSheet): string {
  const { title, body } = sheetPage(sheet);
  const data = markup`<script type="application/json" id="${dataId}">
${new Html(sheetData(sheet))}</script>`;
  return asciiOnly(pageFile({ title, body: markup`${body}${data}` }));
}

/** Characters beyond ASCII as references; half a pair, which is no character, as the sign for one. */
function asciiOnly(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (char) => {
    const code = char.codePointAt(0)!;
    return `&#x${(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code).toString(16)};`;
  });
}
