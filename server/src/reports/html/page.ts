import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fileScript } from './file-script';
import { Html, markup } from './html';
import { pageStyle } from './style';

/** A report as a page: its body stands in panels and in files alike. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/** What a page file can do beside being read: nothing, or what its one script does. */
export type PageAbility = 'with copy buttons';

/**
 * A page as a file of its own: it needs no network and nothing beside it, no script but the one it is given, and is the
 * same byte for byte whenever the report is.
 */
export function pageFile({ title, body }: Page, ability?: PageAbility): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(ability ? [`script-src 'sha256-${digest(fileScript)}'`] : []),
  ];
  const script =
    ability &&
    markup`<p id="said" class="said" role="status"></p>
<script>${new Html(fileScript)}</script>
`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy.join('; '))}">
<title>${title}</title>
<style>
${new Html(pageStyle)}</style>
</head>
<body>
<main>
${body}
</main>
${script}</body>
</html>
`;
  return page.toString();
}

/** The SHA-256 of a text in Base64, as a policy names a script. */
function digest(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}
