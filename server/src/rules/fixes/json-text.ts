/** How values are written where they are put into a file. */
export interface JsonStyle {
  /** Whether the value goes on a single line. */
  readonly inline: boolean;
  /** The indentation of the line the value starts on. */
  readonly indentation: string;
  /** One step of indentation. */
  readonly step: string;
  readonly lineEnd: string;
}

/** A value as JSON text in the style of its surroundings; lists of plain values stay on one line, what is undefined is left out. */
export function jsonText(value: unknown, style: JsonStyle): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = { ...style, indentation: style.indentation + style.step };
  const parts = Array.isArray(value)
    ? value.map((item) => jsonText(item, inner))
    : written(value).map(([key, held]) => `${JSON.stringify(key)}: ${jsonText(held, inner)}`);
  if (parts.length === 0) return open + close;
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object')) return `[${parts.join(', ')}]`;
  if (style.inline) return Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  const lines = parts.map((part) => inner.indentation + part).join(`,${style.lineEnd}`);
  return [open, lines, style.indentation + close].join(style.lineEnd);
}

function written(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, held]) => held !== undefined);
}
