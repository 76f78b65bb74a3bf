import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import { stringPlaces } from '../../documents/string-places';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { descriptionOf } from '../facts/description';
import { type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

/** What stands in texts that are still to be written. */
const leftOver = /lorem ipsum|\b(?:TODO:|TBD\b|FIXME\b)|\[(?:[Ii]nsert|[Ee]nter|[Yy]our|TODO)\b[^\]]{0,80}\]/;

export default rule({
  code: 'listing-quality',
  source: ['LST-16'],
  severity: 'hint',
  kinds: ['offer'],
  document({ document: { offer, tree } }, report) {
    const { listing } = offer ?? {};
    const { name, searchSummary, shortDescription, description } = listing ?? {};
    for (const field of [name, searchSummary, shortDescription, description]) checkLeftOver(field, tree, report);
    const read = descriptionOf(listing);
    if (read?.lines.length !== 1) return;
    report(
      read.node,
      l10n.t(
        'The description is a single paragraph, and the guidelines for listings ask for two or three: what the offer is, for whom, and what it is good for.',
      ),
    );
  },
});

function checkLeftOver(field: Field | undefined, tree: SyntaxTree, report: Report): void {
  const found = field?.value === undefined ? undefined : leftOver.exec(field.value);
  if (!found) return;
  report(
    stringPlaces(tree.text, field!.node)(found.index, found[0].length),
    l10n.t(
      '"{0}" looks like a part still to be written, and customers would read it. Write it or remove it.',
      excerpt(found[0]),
    ),
    { severity: 'warning' },
  );
}
