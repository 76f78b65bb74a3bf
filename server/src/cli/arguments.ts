import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage';

/** How most commands print what they found. */
export const reportFormats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof reportFormats)[number];

/** What a command is asked to do. */
export interface Arguments<Name extends string> {
  readonly paths: readonly string[];
  readonly format: Name;
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

/** Reads `<files or folders> [--format NAME]` with one of these formats. Throws a UsageError for the rest. */
export function readArguments<Name extends string>(
  words: readonly string[],
  formats: readonly Name[],
): Arguments<Name> {
  const { values, positionals } = readWords(words, formatOption);
  return { paths: namedPaths(positionals), format: oneOf('format', formats, values.format) };
}

/** The option `--format`. */
export const formatOption = { format: { type: 'string', default: 'text' } } as const;

/** The value of an option that has to be one of a few; throws a UsageError for another. */
export function oneOf<Value extends string>(option: string, values: readonly Value[], said: string): Value {
  const found = values.find((value) => value === said);
  if (found !== undefined) return found;
  const choices = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  throw new UsageError(`There is no ${option} "${said}": choose ${choices}.`);
}

/** Paths of which there must be one; throws a UsageError where there is none. */
export function namedPaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError('Name files or folders.');
  return paths;
}
