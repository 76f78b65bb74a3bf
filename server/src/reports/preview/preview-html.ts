import { markup } from '../html/html';
import type { Page } from '../html/page';
import { placeHtml } from './place-html';
import type { NamePlace } from './places';
import type { PreviewReport } from './report';

/** A preview as a page, the same in a panel and in a file; a file names places by `nameOf`, a panel leads there. */
export function previewPage({ title, plans }: PreviewReport, nameOf?: NamePlace): Page {
  const names = plans.flatMap(({ principals }) =>
    principals.map(({ name, grants }) => markup`<li>${placeHtml(grants[0]!.place, name, nameOf)}</li>`),
  );
  return { title, body: markup`<h1>${title}</h1><ul>${names}</ul>` };
}
