import * as l10n from '@vscode/l10n';
import { rule } from '../rule';
import { relatedAt } from '../wording/related';
import { definitionOf } from './resources';
import { writtenProperty, writtenText } from './written';

export default rule({
  code: 'assignment-self-reference',
  source: ['ARM-31'],
  severity: 'hint',
  kinds: ['template', 'policy'],
  document({ document, deployment: { arm } }, report) {
    for (const assignment of arm?.assignments ?? []) {
      const definition = definitionOf(assignment, arm!)?.resource;
      const inPolicy = document.kind === 'policy' || assignment.resource.deployments.length > 0;
      const name = writtenProperty(assignment.resource, 'name')?.value;
      const other = definition && writtenProperty(definition, 'name')?.value;
      // Only escaped expressions are those of a policy's template.
      if (!inPolicy || !name || !other || writtenText(name) !== writtenText(other)) continue;
      if (document.kind !== 'policy' && !writtenText(name)?.startsWith('[[')) continue;
      report(
        name,
        l10n.t(
          'Definition and assignment take their name from the same place. Policies that deploy such a template were refused with "cannot reference itself": give the assignment a name of its own.',
        ),
        { related: [relatedAt(other, l10n.t('The name of the definition'))] },
      );
    }
  },
});
