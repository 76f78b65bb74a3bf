import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { relatedAt } from '../wording/related';
import { definitionOf } from './resources';
import { expressionIn, writtenProperty, writtenText } from './written';

export default rule({
  code: 'assignment-self-reference',
  source: ['ARM-31'],
  severity: 'hint',
  kinds: ['template', 'policy'],
  document({ document, deployment: { arm } }, report) {
    // In a template, only escaped expressions are those of a policy.
    const expression = document.kind === 'policy' ? /^\[/ : /^\[\[/;
    for (const assignment of arm?.assignments ?? []) {
      const definition = definitionOf(assignment, arm!)?.resource;
      const name = writtenProperty(assignment.resource, 'name')?.value;
      const other = definition && writtenProperty(definition, 'name')?.value;
      const text = writtenText(name);
      if (!name || !other || text === undefined || text !== writtenText(other) || !expression.test(text)) continue;
      report(
        name,
        l10n.t(
          'Definition and assignment take their name from the same place. Policies that deploy such a template were refused with "cannot reference itself": give the assignment a name of its own.',
        ),
        { related: [relatedAt(other, l10n.t('The name of the definition'))], fixes: nameApart(name, text) },
      );
    }
  },
});

/** Makes another name for the assignment, of the same parts. */
function nameApart(name: Node, text: string): readonly Fix[] {
  const call = expressionIn(text);
  if (call === undefined) return [];
  return [
    {
      title: l10n.t('Make another name for the assignment'),
      edits: () => [
        replaceValue(
          name,
          text.replace(call, () => `guid(${call}, 'assignment')`),
        ),
      ],
    },
  ];
}
