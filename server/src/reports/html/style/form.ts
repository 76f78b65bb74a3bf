/** How the fields of a form look that somebody types elsewhere: a box to tick, a label, a value and how to copy it. */
export const formStyle = `main:has(#whole-form:not(:checked)) .same { display: none; }
.tally { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; }
h2 > .count, h3 > .count { font-weight: 400; font-size: 0.85rem; margin-left: 0.4rem; }
ul.form > li.field {
  display: grid; grid-template-columns: minmax(11rem, 17rem) minmax(0, 1fr); gap: 0 1rem; align-items: baseline;
  padding: 0.3rem 0; border-top: 1px solid var(--line);
}
ul.form > li.group { margin: 0.6rem 0; }
ul.form label { display: inline-flex; gap: 0.45rem; align-items: baseline; }
ul.form label > input { flex: none; }
ul.form .value { min-width: 0; overflow-wrap: anywhere; }
ul.form .value > .link, ul.form .value > .place { font-size: 0.85em; margin-left: 0.4rem; }
ul.form p { margin: 0.1rem 0; }
ul.form .value > ul, ul.form .value > .scroll { margin: 0 0 0.2rem; }
ul.form .value > ul > li { margin: 0 0 0.15rem; }
ul.form > li.field:has(pre, table) { align-items: start; }
.typed { white-space: pre-wrap; }
pre.typed {
  font-family: var(--mono); font-size: 0.92em; margin: 0 0 0.3rem; padding: 0.4rem 0.6rem; max-height: 16rem; overflow: auto;
  background: var(--raised); border: 1px solid var(--line); border-radius: 3px;
}
.before { color: var(--dim); padding-left: 0.7rem; border-left: 2px solid var(--line); margin-top: 0.2rem; }
.outdated { font-style: normal; font-size: 0.9em; }
button.copy, button.plain {
  font: inherit; font-size: 0.85em; color: var(--vscode-button-secondaryForeground, var(--text)); padding: 0.05rem 0.55rem;
  background: var(--vscode-button-secondaryBackground, var(--raised)); border: 1px solid var(--vscode-button-border, var(--line));
  border-radius: 3px; cursor: pointer;
}
button.copy:hover, button.plain:hover { background: var(--vscode-button-secondaryHoverBackground, var(--ground)); }
input[type='checkbox'] { margin: 0; }
.said:not(:empty) {
  position: fixed; right: 1rem; bottom: 1rem; margin: 0; padding: 0.4rem 0.9rem; max-width: 60%;
  color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 4px;
}
@media (max-width: 40rem) {
  ul.form > li.field { grid-template-columns: minmax(0, 1fr); }
  ul.form li.field > .value { padding-left: 1.35rem; }
}
@media print { button.copy, button.plain, .said { display: none; } main:has(#whole-form) .same { display: revert; } }
`;
