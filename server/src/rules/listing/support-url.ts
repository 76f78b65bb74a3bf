import * as l10n from '@vscode/l10n';
import { property } from '../../documents/nodes';
import { rule } from '../rule';

export default rule({
  code: 'support-url',
  source: ['LST-11'],
  severity: 'information',
  kinds: ['offer'],
  document({ document: { offer, tree }, configuration: { profile } }, report) {
    const listing = offer?.listing;
    // Newer pages call it optional.
    if (profile !== '2020' || !listing || tree.unfinished.has(listing.node)) return;
    const { global, government } = listing.supportUrls ?? {};
    const written = property(listing.node, 'supportUrls');
    if (global || government || (written && written.value?.type !== 'object')) return;
    report(
      written?.key ?? listing.key ?? listing.node,
      l10n.t(
        'This listing names no support website, which the form of 2020 asks for: give its address in "supportUrls", under "global" or "government".',
      ),
    );
  },
});
