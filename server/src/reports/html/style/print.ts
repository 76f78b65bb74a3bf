/** How pages look on paper: light whatever the theme, nothing scrolled away, nothing torn apart that belongs together. */
export const printStyle = `@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; --text: #000000; --dim: #444444; --ground: #ffffff; --raised: #ffffff; --line: #999999; --link: #000000; }
  body { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  details > * { display: revert; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  h1, h2, h3, h4, .grantee > header { break-after: avoid; }
  tr, li, dl.facts > div, .grantee > section, .box { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`;
