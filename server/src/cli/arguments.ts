import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage';

const formats = ['text', 'json', 'markdown'] as const;

/** How a command prints what it found. */
export type Format = (typeof formats)[number];

/** What a command is asked to do. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly format: Format;
}

/** Options as `parseArgs` describes them. */
type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads paths and the options of a command. Throws a UsageError for other options, and for options without their value. */
export function readWords<Own extends Options>(words: readonly string[], options: Own) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads `<files or folders> [--format text|json|markdown]`, which reports take. Throws a UsageError for the rest. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = readWords(words, formatOption);
  return { paths: namedPaths(positionals), format: formatOf(values.format) };
}

/** The option `--format`. */
export const formatOption = { format: { type: 'string', default: 'text' } } as const;

/** The format an option names; throws a UsageError for one there is not. */
export function formatOf(name: string): Format {
  const format = formats.find((known) => known === name);
  if (!format) throw new UsageError(`There is no format "${name}": choose text, json or markdown.`);
  return format;
}

/** Paths of which there must be one; throws a UsageError where there is none. */
export function namedPaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError('Name files or folders.');
  return paths;
}
