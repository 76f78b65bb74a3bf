import * as l10n from '@vscode/l10n';
import type { AudienceEntry } from '../../documents/plan';
import { isPlaceholder } from '../facts/placeholders';
import { remove } from '../fixes/edits';
import { rule } from '../rule';
import { relatedAt } from '../wording/related';
import { audienceOf } from './audience';

export default rule({
  code: 'audience-duplicate',
  source: ['AUD-06'],
  severity: 'warning',
  kinds: ['offer', 'plan'],
  document({ document }, report) {
    const first = new Map<string, AudienceEntry>();
    for (const entry of audienceOf(document)) {
      const id = entry.subscriptionId?.value?.toLowerCase();
      if (!id?.trim() || isPlaceholder(id)) continue;
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, entry);
        continue;
      }
      report(
        entry.subscriptionId!.node,
        l10n.t('This subscription is in the audience already. Remove one of the two.'),
        {
          related: [relatedAt(earlier.subscriptionId!.node, l10n.t('It is listed here first'))],
          fixes: [
            { title: l10n.t('Remove the repeated subscription'), edits: () => remove(document.tree, entry.node) },
          ],
          tag: 'unnecessary',
        },
      );
    }
  },
});
