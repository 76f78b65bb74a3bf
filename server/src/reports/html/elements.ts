import { Html, type HtmlPart, markup } from './html';

/** A heading of a level from 1; below 6 there is none, so deeper ones stay there. */
export function heading(level: number, content: HtmlPart): Html {
  const tag = new Html(`h${Math.min(level, 6)}`);
  return markup`<${tag}>${content}</${tag}>\n`;
}

/** Words for those who hear a page, where eyes have a letter or a sign. */
export function heard(words: HtmlPart): Html {
  return markup`<span class="heard">${words}</span>`;
}

/** A sign for eyes alone: the words beside it say the same. */
export function seen(sign: HtmlPart): Html {
  return markup`<span aria-hidden="true">${sign}</span>`;
}

/** A table with a header row, which scrolls by itself where the page is too narrow. Rows are `<tr>` elements. */
export function table(
  head: readonly HtmlPart[],
  rows: readonly Html[],
  attributes: { readonly id?: string } = {},
): Html {
  const columns = head.map((title) => markup`<th scope="col">${title}</th>`);
  const id = attributes.id === undefined ? undefined : markup` id="${attributes.id}"`;
  return markup`<div class="scroll" tabindex="0"><table${id}>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

/** Something to open, closed unless said otherwise; `id` keeps it open while the page changes around it. */
export function disclosure(id: string, summary: HtmlPart, content: HtmlPart, open: 'open' | 'closed' = 'closed'): Html {
  return markup`<details id="${id}"${open === 'open' && markup` open`}><summary>${summary}</summary>
${content}</details>
`;
}

/** Part of an id made of any text: what ids cannot hold is left out. */
export function idPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '')
    .slice(0, 36);
}
