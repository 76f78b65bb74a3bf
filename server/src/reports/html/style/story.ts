/** How the pages of simulations look beside what all pages share. */
export const storyStyle = `ol.timeline { list-style: none; margin: 0.75rem 0; padding: 0; }
ol.timeline > li {
  display: grid; grid-template-columns: 1.6rem 8.5rem minmax(0, 1fr); gap: 0 0.6rem; position: relative; padding: 0.2rem 0 0.7rem;
}
ol.timeline > li::before {
  content: ''; position: absolute; left: 0.75rem; top: 0; bottom: 0; border-left: 2px solid var(--line);
}
ol.timeline > li:first-child::before { top: 0.8rem; }
ol.timeline > li:last-child::before { bottom: auto; height: 0.8rem; }
ol.timeline > li.expired::before { border-left-style: dashed; }
ol.timeline time { color: var(--dim); font-variant-numeric: tabular-nums; }
.mark {
  z-index: 1; box-sizing: border-box; width: 1.6rem; height: 1.6rem; border: 2px solid currentColor; border-radius: 50%;
  background: var(--ground); text-align: center; line-height: calc(1.6rem - 4px); font-weight: 600;
}
.expired .mark { border-style: dashed; border-width: 1px; line-height: calc(1.6rem - 2px); }
.step > h3 > .sign { margin-left: -0.1em; }
.step > h3 > .place { font-weight: 400; }
.expected details { margin: 0; }
.expected details > :not(summary) { margin-left: 2.6rem; }
.expected > li { margin: 0.2rem 0; }
.expected > li > .sign { margin-left: 1em; }
.portal { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 1rem; }
.portal > section > h4 { margin: 0.2rem 0; font-size: 1em; font-weight: 600; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); gap: 0.6rem 1rem; align-items: end; }
.fields > input[type='hidden'] { display: none; }
.fields label { display: block; color: var(--dim); font-size: 0.92em; }
.fields input, .fields select { width: 100%; box-sizing: border-box; }
.fields button {
  font: inherit; color: var(--vscode-button-foreground, var(--text)); background: var(--vscode-button-background, transparent);
  border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 2px;
  padding: 0.15rem 0.9rem; cursor: pointer;
}
.matrix.who { width: auto; }
.matrix.who caption { text-align: left; padding: 0.3rem 0; font-weight: 600; }
.matrix.who td, .matrix.who th:not(:first-child) { min-width: 2.4rem; padding-left: 0.5rem; padding-right: 0.5rem; }
.matrix.who th:first-child { max-width: 22rem; }
.matrix.who tbody th { font-weight: 400; }
.box > h3:first-child { margin-top: 0.4rem; }
.level.allowed { background: color-mix(in srgb, var(--good) 22%, transparent); border-color: var(--good); }
.level.conditional { background: color-mix(in srgb, var(--warn) 22%, transparent); border-color: var(--warn); }
.level.eligible { border: 1px dashed var(--warn); }
.level.denied { color: var(--dim); }
.level.undecided { border: 1px dotted var(--dim); }
@media (max-width: 40rem) {
  ol.timeline > li { grid-template-columns: 1.6rem minmax(0, 1fr); }
  ol.timeline > li > div { grid-column: 2; }
  .box .matrix thead th:first-child, .box .matrix tbody th { background: var(--raised); }
}
`;
