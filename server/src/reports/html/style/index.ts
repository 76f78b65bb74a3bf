import { formStyle } from './form';
import { printStyle } from './print';
import { readinessStyle } from './readiness';
import { sheetStyle } from './sheet';
import { storyStyle } from './story';

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
main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: break-word; }
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
.heard {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.summary { font-size: 1.1em; }
.place { color: var(--dim); font-size: 0.9em; font-weight: 400; overflow-wrap: anywhere; }
button.link {
  border: 0; padding: 0; background: none; color: var(--link); font: inherit; text-align: start; cursor: pointer;
}
button.link:hover { text-decoration: underline; }
.scroll { overflow-x: auto; position: relative; margin: 0.4rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--dim); font-weight: 600; }
tbody th { font-weight: 600; }
details { margin: 0.6rem 0; }
details > summary { cursor: pointer; }
summary > h2 { display: inline; }
article { margin: 0.9rem 0; border-top: 1px solid var(--line); }
article > h3, article > h4 { margin-top: 0.7rem; font-size: 1.05em; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: 0.9em; }
.box { border: 1px solid var(--line); border-radius: 4px; background: var(--raised); padding: 0.5rem 0.9rem; margin: 0.75rem 0; }
ul.plain, ul.grants, ul.highlights { list-style: none; padding: 0; }
.sign { display: inline-block; width: 1.4em; text-align: center; }
ul.grants > li { display: flex; gap: 0.3em; margin: 0.3rem 0; }
ul.grants > li > .sign { flex: none; }
ul.highlights > li {
  display: grid; grid-template-columns: 1.6em minmax(0, 5fr) minmax(0, 6fr); gap: 0 0.6rem;
  padding: 0.45rem 0; border-top: 1px solid var(--line);
}
ul.highlights > li > div > ul, ul.highlights details { margin: 0; }
ul.highlights > li p { margin: 0.1rem 0 0; font-size: 0.92em; }
ol.questions > li { margin: 0.9rem 0; }
ol.questions > li::marker { color: var(--dim); }
ol.questions p { margin: 0.1rem 0; max-width: 60rem; }
.chip {
  display: inline-block; border: 1px solid var(--warn); border-radius: 0.8em; padding: 0 0.5em; margin: 0 0.1rem 0.15rem 0;
  font-size: 0.85em; white-space: nowrap;
}
.chip.later { border-style: dashed; }
.chip.bad { border-color: var(--bad); }
.level {
  display: inline-block; color: var(--text); min-width: 1.35em; border-radius: 3px; border: 1px solid transparent; text-align: center;
  font-size: 0.92em; line-height: 1.35;
}
.level.none { color: var(--dim); }
.level.read { background: color-mix(in srgb, var(--text) 9%, transparent); }
.level.change { background: color-mix(in srgb, var(--warn) 22%, transparent); border-color: var(--warn); }
.level.delete { background: color-mix(in srgb, var(--bad) 22%, transparent); border-color: var(--bad); font-weight: 600; }
.level.later { border-style: dashed; background: none; }
.level.read.later { border-color: var(--dim); }
.matrix th, .matrix td { padding: 0.25rem 0.2rem; }
.matrix th:first-child { min-width: 8rem; max-width: 16rem; padding-right: 0.6rem; }
.matrix thead th { font-size: 0.85em; font-weight: 400; vertical-align: bottom; }
.matrix th:not(:first-child, .marks, .names), .matrix td:not(.marks, .names) { text-align: center; }
.matrix td { white-space: nowrap; }
.matrix td.names { white-space: normal; min-width: 9rem; }
.matrix th > .sign { margin-left: -0.2em; }
.matrix td.marks { white-space: normal; min-width: 9rem; }
.matrix tbody tr:hover { background: var(--raised); }
button.cell { display: inline-flex; gap: 0.1rem; align-items: center; border: 0; padding: 0.1rem; margin: 0; background: none; color: inherit; font: inherit; cursor: pointer; border-radius: 4px; }
button.cell:hover { background: color-mix(in srgb, var(--link) 25%, transparent); }
.legend { font-size: 0.9em; }
[popover] {
  max-width: min(44rem, calc(100vw - 2rem)); max-height: 80vh; overflow: auto; box-sizing: border-box;
  border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem 1rem; color: var(--text); background: var(--raised);
  box-shadow: 0 4px 24px rgb(0 0 0 / 35%);
}
[popover]::backdrop { background: rgb(0 0 0 / 12%); }
input[type='search'], input[type='text'], select {
  font: inherit; color: var(--vscode-input-foreground, var(--text)); background: var(--vscode-input-background, var(--ground));
  border: 1px solid var(--vscode-input-border, var(--line)); border-radius: 2px; padding: 0.15rem 0.4rem; max-width: 100%;
}
input:focus-visible, select:focus-visible { outline: 1px solid var(--focus); outline-offset: -1px; }
button[type='submit']:not(.link) {
  font: inherit; color: var(--vscode-button-foreground, var(--text)); background: var(--vscode-button-background, transparent);
  border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: 0.15rem 0.9rem; cursor: pointer;
}
button[type='submit']:not(.link):hover { background: var(--vscode-button-hoverBackground, transparent); }
form.ask { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.6rem; }
form.ask > select { max-width: 100%; }
form.ask > input { flex: 1 1 16rem; min-width: 0; max-width: 34rem; }
@media (max-width: 62rem) {
  .matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
}
@media (max-width: 40rem) {
  main { padding: 0.5rem 0.75rem 2rem; }
  ul.highlights > li { grid-template-columns: 1.6em minmax(0, 1fr); }
  ul.highlights > li > div + div { grid-column: 2; margin-top: 0.2rem; }
  .matrix th:first-child { min-width: 6rem; max-width: 8rem; }
  .matrix thead th:first-child, .matrix tbody th { position: sticky; left: 0; background: var(--ground); }
}
${storyStyle}${readinessStyle}${sheetStyle}${formStyle}${printStyle}`;
