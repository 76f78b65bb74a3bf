import * as l10n from '@vscode/l10n';
import { descriptionOf } from '../facts/description';
import { rule } from '../rule';

const keyword = /\bmanaged\s+services?\b/i;

export default rule({
  code: 'description-keyword',
  source: ['LST-05'],
  severity: 'information',
  kinds: ['offer'],
  document({ document: { offer }, configuration: { profile } }, report) {
    const description = descriptionOf(offer?.listing);
    // Newer forms do not ask for it.
    if (profile !== '2020' || !description || description.lines.length === 0) return;
    if (keyword.test(description.lines.join(' '))) return;
    report(
      description.node,
      l10n.t(
        'The description never says "managed services", which the form of 2020 asks for. Call the offer that once, at best in the first sentence.',
      ),
    );
  },
});
