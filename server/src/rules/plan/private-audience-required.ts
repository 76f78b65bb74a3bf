import * as l10n from '@vscode/l10n';
import { privateAudienceOf } from '../../documents/audience/audience';
import { property } from '../../documents/nodes';
import { linkedDocument } from '../../workspace/links';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

export default rule({
  code: 'private-audience-required',
  source: ['AUD-01'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    if (plan?.visibility?.value !== 'private') return;
    const { privateAudience: audience, privateAudienceFile: file } = plan;
    if (file?.value) {
      const all = privateAudienceOf(plan, (path) => linkedDocument(links, path));
      if (!all?.known || all.entries.length > 0) return;
      report(
        file.node,
        l10n.t(
          'No subscription is listed in "{0}", so nobody can see this private plan. List one subscription at least; your own serves for testing.',
          excerpt(file.value),
        ),
        { missing: 'privateAudience' },
      );
    }
    if (property(plan.node, 'privateAudienceFile')) return;
    if (audience?.known && audience.node.children!.length === 0) {
      report(
        audience.key!,
        l10n.t(
          'The audience of this private plan is empty, so nobody can see the plan. List one subscription at least; your own serves for testing.',
        ),
        { missing: 'privateAudience' },
      );
    } else if (!property(plan.node, 'privateAudience')) {
      report(
        plan.visibility.node,
        l10n.t(
          'A private plan needs an audience, and this one has none. List the subscriptions that may see it in "privateAudience", or name their file in "privateAudienceFile".',
        ),
        { missing: 'privateAudience' },
      );
    }
  },
});
