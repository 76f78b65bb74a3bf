/**
 * Text from a file as Markdown that shows it letter for letter, on one line: nothing in it is markup, HTML, a link or
 * an address that a viewer would make a link of.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/@/g, '&#64;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[#\-+>=]/, '\\$&');
}

/** Text from a file as inline code, where no escape works: what would end the code or a table's cell becomes a space. */
export function inlineCode(text: string): string {
  return `\`${text.replace(/[`\s|]+/g, ' ').trim() || '?'}\``;
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

/** Text that a narrow table keeps on one line. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
