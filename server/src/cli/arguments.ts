import { parseArgs } from 'node:util';
import { UsageError } from './usage';

const formats = ['text', 'json', 'markdown'] as const;

/** How a command prints what it found. */
export type Format = (typeof formats)[number];

/** What a command is asked to do. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly format: Format;
}

/** Reads `<files or folders> [--format text|json|markdown]`, which all commands take. Throws a UsageError for the rest. */
export function readArguments(words: readonly string[]): Arguments {
  let parsed;
  try {
    const options = { format: { type: 'string', default: 'text' } } as const;
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals: paths } = parsed;
  if (paths.length === 0) throw new UsageError('Name files or folders.');
  const format = formats.find((known) => known === values.format);
  if (!format) throw new UsageError(`There is no format "${values.format}": choose text, json or markdown.`);
  return { paths, format };
}
