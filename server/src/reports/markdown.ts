/** Text from a file as Markdown that shows it letter for letter: nothing in it is a link, an image, HTML or markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s+/g, ' ');
}

/** A table with a header row; cells are Markdown already, the columns named in `right` are right-aligned. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, column) => (right.includes(column) ? '--:' : ':--'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}
