import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import { replaceValue } from './edits';
import type { Fix } from '../rule';

/**
 * Fixes that put one of the possible values in place of the one written (QF-ENUM).
 * Where one differs in case alone it is what was meant, the only fix, and safe.
 */
export function changeValue(node: Node, written: string, possible: readonly string[]): readonly Fix[] {
  const meant = possible.find((value) => value.toLowerCase() === written.toLowerCase());
  return (meant === undefined ? possible : [meant]).map((value) => ({
    title: l10n.t('Change it to "{0}"', value),
    safe: meant !== undefined,
    edits: () => [replaceValue(node, value)],
  }));
}
