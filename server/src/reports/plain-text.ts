/** Text from a file on one line of a terminal: control characters and runs of space become one space. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- an escape sequence in a name must not reach a terminal
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** Lines moved to the right. */
export function indented(lines: readonly string[], spaces = 2): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(spaces) + line));
}
