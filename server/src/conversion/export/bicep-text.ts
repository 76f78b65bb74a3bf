/** A string in Bicep: quotes, backslashes, line ends, control characters and `${` are escaped. */
export function bicepString(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/\$\{/g, '\\${')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    // eslint-disable-next-line no-control-regex -- no editor shows them, and Bicep refuses some
    .replace(/[\u0000-\u001f\u007f]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
  return `'${escaped}'`;
}

const identifier = /^[a-z_]\w*$/i;

/** A JSON value in Bicep, its first line at the place where it stands; two spaces a step. */
export function bicepValue(value: unknown, indentation = ''): string {
  if (typeof value === 'string') return bicepString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indentation}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((item) => inner + bicepValue(item, inner))
    : Object.entries(value).map(([key, held]) => `${inner}${bicepKey(key)}: ${bicepValue(held, inner)}`);
  return lines.length === 0 ? `${open}${close}` : [open, ...lines, indentation + close].join('\n');
}

function bicepKey(key: string): string {
  return identifier.test(key) ? key : bicepString(key);
}
