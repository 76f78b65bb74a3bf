import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { remove } from '../fixes/edits';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { relatedAt } from '../wording/related';

/** What Partner Center's pages on managed services take, as of 2021-07-12 (OFR-13). */
const most = 5;
/** What the general guidelines of 2022-07-19 advise: a primary and a secondary category. */
const advised = 2;

export default rule({
  code: 'categories',
  source: ['OFR-13'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer, tree } }, report) {
    const categories = offer?.categories;
    if (!categories?.known) return;
    const place = categories.key ?? categories.node;
    const firsts = new Map<string, (typeof categories.items)[number]>();
    for (const category of categories.items) {
      const { value, node } = category;
      if (value === undefined) continue;
      const first = firsts.get(value);
      if (!first) {
        firsts.set(value, category);
        continue;
      }
      report(node, l10n.t('"{0}" is listed already. Once is enough: remove it.', excerpt(value)), {
        severity: 'warning',
        tag: 'unnecessary',
        related: [relatedAt(first.node, l10n.t('It is listed here'))],
        fixes: [{ title: l10n.t('Remove "{0}"', excerpt(value)), edits: () => remove(tree, node) }],
      });
    }
    if (categories.items.length === 0) {
      report(place, missing(), { missing: 'categories' });
    } else if (firsts.size > most) {
      report(
        place,
        l10n.t(
          'This offer has {0} categories, and Partner Center takes {1}. Keep those that fit best.',
          firsts.size,
          most,
        ),
      );
    } else if (firsts.size > advised) {
      report(
        place,
        l10n.t(
          'This offer has {0} categories. Partner Center took {1} for managed services in July 2021, but its general guidelines advise {2}: keep those that fit best.',
          firsts.size,
          most,
          advised,
        ),
        { severity: 'warning' },
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'categories') return;
    report(fault, missing());
  },
});

function missing(): string {
  return l10n.t(
    'This offer has no category, and Partner Center requires one at least. Name in "categories" where customers should find it.',
  );
}
