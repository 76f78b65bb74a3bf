/** Writes an object as JSON with one property a line, and every list in it with one item a line. */
export function writeData(data: object): string {
  const properties = Object.entries(data).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const items = value.map((item) => `\n${JSON.stringify(item)}`);
    return `${JSON.stringify(key)}: [${items.join(',')}\n]`;
  });
  return `{\n${properties.join(',\n')}\n}\n`;
}
