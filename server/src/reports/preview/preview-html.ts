import { markup } from '../html/html';
import type { Page } from '../html/page';
import type { PreviewReport } from './report';

/** A preview as a page: the same in a panel and in a file. */
export function previewPage({ title, plans }: PreviewReport): Page {
  const names = plans.flatMap(({ principals }) => principals.map(({ name }) => markup`<li>${name}</li>`));
  return { title, body: markup`<h1>${title}</h1><ul>${names}</ul>` };
}
