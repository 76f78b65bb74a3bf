/** How lists of facts look, and the sheets that are attached to contracts. */
export const sheetStyle = `dl.facts { margin: 0.4rem 0; }
dl.facts > div { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 0.9rem; padding: 0.15rem 0; }
dl.facts dt { color: var(--dim); }
dl.facts dd { margin: 0; }
dl.facts code, .grantee code { color: var(--dim); background: none; padding: 0; }
.grantee > header > h3 { margin: 0.8rem 0 0; font-size: 1.1em; }
.grantee > header > p { margin-top: 0; font-size: 0.92em; }
.grantee > section { border-left: 2px solid var(--line); padding-left: 0.9rem; margin: 0.7rem 0; }
.grantee > section > h4 { margin: 0; font-size: 1em; font-weight: 600; }
.grantee > section > h4 > code { font-weight: 400; }
code.digest { font-size: 1.05em; color: var(--text); background: none; padding: 0; }
@media (max-width: 40rem) {
  dl.facts > div { grid-template-columns: minmax(0, 1fr); padding: 0.25rem 0; }
}
`;
