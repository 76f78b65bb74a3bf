import * as l10n from '@vscode/l10n';
import { previewAudienceOf } from '../../documents/audience/audience';
import { property } from '../../documents/nodes';
import { linkedDocument } from '../../workspace/links';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

/** The most subscriptions Partner Center takes, uploaded as a file (AUD-08). */
const most = 100;

export default rule({
  code: 'preview-audience',
  source: ['AUD-08'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const audience = offer?.previewAudience;
    const file = offer?.previewAudienceFile;
    if (file?.value) {
      const all = previewAudienceOf(offer, (path) => linkedDocument(links, path));
      if (!all?.known || all.entries.length > 0) return;
      report(
        file.node,
        l10n.t(
          'No subscription is listed in "{0}", and Partner Center publishes no offer that nobody can look at first. List one Azure subscription at least; your own serves for testing.',
          excerpt(file.value),
        ),
        { missing: 'previewAudience' },
      );
    }
    if (!audience?.known || property(offer!.node, 'previewAudienceFile')) return;
    const { length } = audience.node.children!;
    if (length === 0) {
      report(
        audience.key!,
        l10n.t(
          'The preview audience is empty, and Partner Center publishes no offer that nobody can look at first. List one Azure subscription at least; your own serves for testing.',
        ),
        { missing: 'previewAudience' },
      );
    } else if (length > most) {
      report(
        audience.key!,
        l10n.t(
          'The preview audience has {0} subscriptions, and Partner Center takes {1}. Keep those that really test the offer.',
          length,
          most,
        ),
      );
    }
  },
});
