import * as l10n from '@vscode/l10n';
import type { ShapeFault } from '../../documents/shape/shape';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { setProperty } from '../fixes/edits';
import type { Fix } from '../rule';

/** A fix that writes the property that is missing, with a value if one is given, else with an empty one to fill in. */
export function addMissingProperty(tree: SyntaxTree, { object, property, expected }: ShapeFault, value?: unknown): Fix {
  return {
    title: l10n.t('Add "{0}"', property!),
    edits: () => setProperty(tree, object, property!, value ?? emptyValue(expected?.[0])),
  };
}

function emptyValue(type: string | undefined): unknown {
  switch (type) {
    case 'array':
      return [];
    case 'object':
      return {};
    case 'boolean':
      return false;
    default:
      return '';
  }
}
