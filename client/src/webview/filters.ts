/**
 * Hides the rows of tables and lists that do not hold what is typed into their filters: `<input data-filter="id">` for
 * the element of that id.
 */
export function applyFilters(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) applyFilter(input);
}

/** Does so for one filter. Every word has to be there, in any order and case. */
export function applyFilter(input: HTMLInputElement): void {
  const filtered = document.getElementById(input.dataset.filter!);
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of filtered ? rowsOf(filtered) : []) {
    const text = words.length > 0 ? row.textContent.toLowerCase() : '';
    row.hidden = !words.every((word) => text.includes(word));
  }
}

function rowsOf(element: HTMLElement): Iterable<HTMLElement> {
  const rows = element instanceof HTMLTableElement ? [...element.tBodies].flatMap(({ rows }) => [...rows]) : undefined;
  return rows ?? ([...element.children] as HTMLElement[]);
}
