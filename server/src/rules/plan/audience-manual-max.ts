import * as l10n from '@vscode/l10n';
import { moveAudienceToFile } from '../fixes/move-audience-to-file';
import { rule } from '../rule';

/** The most subscriptions Partner Center takes one by one (AUD-03). */
const most = 10;

export default rule({
  code: 'audience-manual-max',
  source: ['AUD-03'],
  severity: 'information',
  kinds: ['offer', 'plan'],
  yieldsTo: ['preview-audience'],
  document({ document: { offer, plan } }, report) {
    const list = plan?.visibility?.value === 'private' ? plan.privateAudience : offer?.previewAudience;
    const count = list?.known ? list.node.children!.length : 0;
    if (count <= most) return;
    report(
      list!.key!,
      l10n.t(
        'Partner Center takes {0} subscriptions by hand, and {1} are listed here. Move them to a CSV file, which it imports.',
        most,
        count,
      ),
      { fixes: [moveAudienceToFile()] },
    );
  },
});
