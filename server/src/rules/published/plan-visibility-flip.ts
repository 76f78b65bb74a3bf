import * as l10n from '@vscode/l10n';
import { rule } from '../rule';
import { lastPublished } from '../facts/last-published';
import { publishedAt, restore } from './point-back';

export default rule({
  code: 'plan-visibility-flip',
  source: ['PLN-08'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    const visibility = plan?.visibility;
    if (visibility?.value !== 'private') return;
    const last = lastPublished(links);
    const published = last?.plan.visibility;
    // While only the preview audience sees it, a plan may still become private.
    if (published?.value !== 'public' || last!.entry.state?.value === 'preview') return;
    report(
      visibility.node,
      l10n.t(
        'This plan was published as a public one and can never become private. Leave it public, and make a private plan in a file of its own; the sale of this one can be stopped.',
      ),
      { related: [publishedAt(last!, published)], fixes: restore(visibility, published) },
    );
  },
});
