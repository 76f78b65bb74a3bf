/** How the sections of a form stand under one another: name, state, and what is to be done. */
export const readinessStyle = `.sections > section {
  display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 4fr) minmax(0, 7fr); gap: 0 0.9rem;
  padding: 0.45rem 0; border-top: 1px solid var(--line);
}
.sections > section > h3, .sections > section > p { margin: 0; }
.sections > section > div > p:first-child, .sections ul.grants > li:first-child { margin-top: 0; }
.sections ul.grants { margin: 0; }
@media (max-width: 40rem) { .sections > section { grid-template-columns: minmax(0, 1fr); gap: 0.2rem 0; } }
`;
