import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { type Field, textField } from '../../documents/model';
import { marketplacePlan } from '../facts/marketplace-plan';
import { definitionOfPlan } from '../facts/sold-definitions';
import { replaceValue } from '../fixes/edits';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';

export default rule({
  code: 'marketplace-params-match',
  source: ['ARM-33'],
  severity: 'warning',
  kinds: armDraftKinds,
  document({ deployment: { arm }, links }, report) {
    for (const { plan } of arm?.definitions ?? []) {
      const known = plan && marketplacePlan(plan, links);
      if (!known) continue;
      const sold = definitionOfPlan(known.plan, known.links);
      for (const [field, right] of [
        [textField(plan, 'publisher'), known.offer.publisherId?.value],
        [textField(plan, 'version'), sold?.definition.version?.value],
      ] as const) {
        if (!isOther(field, right)) continue;
        report(
          field!.node,
          l10n.t(
            'The plan of this workspace says "{0}" here, and the template "{1}". A marketplace plan must name what is published.',
            excerpt(right!),
            excerpt(field!.value!),
          ),
          {
            fixes: [
              {
                title: l10n.t('Change it to "{0}"', excerpt(right!)),
                edits: () => [replaceValue(field!.node, right)],
              },
            ],
          },
        );
      }
    }
  },
});

function isOther(field: Field | undefined, right: string | undefined): boolean {
  return field?.value !== undefined && field.value !== '' && right !== undefined && field.value !== right;
}
