/**
 * How pages look: by the editor's theme where there is one, else plain, light or dark as the reader's system is.
 * Colours never say anything alone; every state has a word or a letter beside.
 */
export const pageStyle = `:root {
  color-scheme: light dark;
  --text: var(--vscode-editor-foreground, light-dark(#1f2328, #e6e6e6));
  --dim: var(--vscode-descriptionForeground, light-dark(#57606a, #a7adb4));
  --ground: var(--vscode-editor-background, light-dark(#ffffff, #1e1e1e));
  --raised: var(--vscode-editorWidget-background, light-dark(#f6f8fa, #262626));
  --line: var(--vscode-contrastBorder, var(--vscode-widget-border, light-dark(#d0d7de, #3d3d3d)));
  --link: var(--vscode-textLink-foreground, light-dark(#0550ae, #6cb6ff));
  --bad: var(--vscode-editorError-foreground, light-dark(#a40e26, #ff8182));
  --warn: var(--vscode-editorWarning-foreground, light-dark(#7d4e00, #e3b341));
  --good: var(--vscode-testing-iconPassed, light-dark(#116329, #57ab5a));
  --focus: var(--vscode-focusBorder, light-dark(#0550ae, #6cb6ff));
  --mono: var(--vscode-editor-font-family, ui-monospace, Consolas, monospace);
}
body {
  margin: 0;
  color: var(--text);
  background: var(--ground);
  font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0.25rem 0 0.5rem; font-weight: 600; }
h2 { font-size: 1.2em; margin: 2rem 0 0.5rem; font-weight: 600; }
h3 { font-size: 1em; margin: 1.25rem 0 0.25rem; font-weight: 600; }
p, ul, ol { margin: 0.4rem 0; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 1px solid var(--focus);
  outline-offset: 2px;
}
code { font-family: var(--mono); font-size: 0.92em; overflow-wrap: anywhere; }
.dim { color: var(--dim); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.good { color: var(--good); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--dim); font-weight: 600; }
tbody th { font-weight: 600; }
details > summary { cursor: pointer; }
.box { border: 1px solid var(--line); border-radius: 4px; background: var(--raised); padding: 0.5rem 0.9rem; margin: 0.75rem 0; }
@media print { main { max-width: none; } details > * { display: revert; } }
`;
