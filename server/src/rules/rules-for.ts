import type { DocumentKind } from '../documents/kinds';
import { registry } from './registry';
import type { Rule } from './rule';

/** The rules for files of a kind, by what they look at. */
export interface KindRules {
  readonly document: readonly Rule[];
  readonly shape: readonly Rule[];
  readonly authorization: readonly Rule[];
  readonly definition: readonly Rule[];
}

const inEditor = new Map<DocumentKind, KindRules>();
const withoutEditors = new Map<DocumentKind, KindRules>();

/** The rules for files of a kind; without an editor those too that leave something to it. */
export function rulesFor(kind: DocumentKind, withoutEditor: boolean): KindRules {
  const known = withoutEditor ? withoutEditors : inEditor;
  let rules = known.get(kind);
  if (!rules) known.set(kind, (rules = collect(kind, withoutEditor)));
  return rules;
}

function collect(kind: DocumentKind, withoutEditor: boolean): KindRules {
  const all = registry.filter(
    ({ kinds, kindsWithoutEditor }) => kinds.includes(kind) || (withoutEditor && kindsWithoutEditor?.includes(kind)),
  );
  return {
    document: all.filter((rule) => rule.document),
    shape: all.filter((rule) => rule.shape),
    authorization: all.filter((rule) => rule.authorization),
    definition: all.filter((rule) => rule.definition),
  };
}
