import * as l10n from '@vscode/l10n';
import { isComputed } from '../../documents/arm/resolved';
import { armDraftKinds, documentKinds } from '../../documents/kinds';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { typeName } from './json-types';
import { ownerName } from './owner-names';

export default rule({
  code: 'wrong-type',
  source: [],
  severity: 'error',
  armSeverity: 'warning',
  kinds: [...documentKinds, ...armDraftKinds],
  shape(shapeFault, { document }, report) {
    const { fault, node, owner, property, expected = [] } = shapeFault;
    if (fault !== 'type') return;
    const right = expected.map(typeName).join(', ');
    const message =
      property === undefined
        ? l10n.t('{0} stands where {1} should be {2}.', sentenceStart(typeName(node.type)), ownerName(owner), right)
        : l10n.t('"{0}" takes {1}, but {2} stands here.', property, right, typeName(node.type));
    report(shapeFault, message, { fixes: fixesFor(node, expected, document.tree) });
  },
});

/** A number that should be a text is put in quotes, and a single value that should be a list is made one. */
function fixesFor(node: Node, expected: readonly string[], { text }: SyntaxTree): readonly Fix[] {
  if (isComputed(node)) return [];
  if (expected.includes('string') && node.type === 'number') {
    const written = text.slice(node.offset, node.offset + node.length);
    return [{ title: l10n.t('Put it in quotes'), edits: () => [replaceValue(node, written)] }];
  }
  if (expected.includes('array') && (node.type === 'string' || node.type === 'object')) {
    const end = node.offset + node.length;
    const edits = [
      { offset: node.offset, length: 0, text: '[' },
      { offset: end, length: 0, text: ']' },
    ];
    return [{ title: l10n.t('Make it a list of one'), edits: () => edits }];
  }
  return [];
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
