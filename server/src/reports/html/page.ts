import { Html, markup } from './html';
import { pageStyle } from './style';

/** A report as a page: its body stands in panels and in files alike. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/**
 * A page as a file of its own: it needs no script, no network and nothing beside it, and is the same byte for byte
 * whenever the report is.
 */
export function pageFile({ title, body }: Page): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${new Html(pageStyle)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return page.toString();
}
