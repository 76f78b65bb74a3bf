import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../server/src/rules/rule';

/** What the page of a rule tells; a test holds its header to the rule. */
export interface RulePage {
  /** The first sentence, in Markdown. */
  readonly summary: string;
  /** Whether the rule mends what it finds, and whether fix-all does so unasked. */
  readonly fix: 'none' | 'fix' | 'fix-all';
}

const shape = /^# \S+\n\n(?<header>\*\*.+)\n\n(?<text>.+)\n/;

/** Reads the page of a rule in `docs/rules/`. Throws where it is not there or has another shape. */
export function pageOf({ code }: Rule): RulePage {
  const path = `docs/rules/${code}.md`;
  const found = existsSync(path) ? shape.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')) : undefined;
  if (!found) throw new Error(`${path} is missing, or has not the shape of all pages`);
  const { header, text } = found.groups as { header: string; text: string };
  const marks = header.split(' · ');
  return {
    summary: /^.+?[.?](?= [A-Z`]|$)/.exec(text)?.[0] ?? text,
    fix: marks.includes('fix-all') ? 'fix-all' : marks.includes('fix') ? 'fix' : 'none',
  };
}
