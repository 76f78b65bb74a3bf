import * as l10n from '@vscode/l10n';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { changeValue } from '../fixes/change-value';
import { remove } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

/** The one pricing model of managed service offers: bring your own license (OFR-10). */
const byol = 'byol';
const aboutPrices = /price|cost|currency|fee$|amount|billing|trial/i;
const aboutResellers = /csp|resell/i;

export default rule({
  code: 'byol-only',
  source: ['OFR-10'],
  severity: 'error',
  kinds: ['offer', 'plan'],
  document({ document: { plan } }, report) {
    const { value, node } = plan?.pricingModel ?? {};
    if (value === undefined || value === byol) return;
    report(
      node!,
      l10n.t(
        '"{0}" is no pricing model of managed service offers. The only one is "{1}", bring your own license: Microsoft charges nothing, and you bill the customer yourself.',
        excerpt(value),
        byol,
      ),
      { fixes: changeValue(node!, value, [byol]) },
    );
  },
  shape(fault, { document }, report) {
    const { property: name } = fault;
    if (fault.fault === 'missing' && requiredBy(fault, document.kind) === 'byol-only') {
      report(
        fault,
        l10n.t('This plan has no pricing model. The only one is "{0}", bring your own license: add it.', byol),
        { fixes: [addMissingProperty(document.tree, fault, name === 'pricing' ? { model: byol } : byol)] },
      );
    }
    if (
      fault.fault !== 'unknown' ||
      fault.nearest !== undefined ||
      !/^(?:offer|listing|plan|pricing)$/.test(fault.owner)
    ) {
      return;
    }
    const message = messageFor(name!);
    if (message === undefined) return;
    const removal = {
      title: l10n.t('Remove "{0}"', excerpt(name!)),
      edits: () => remove(document.tree, fault.node.parent!),
    };
    report(fault, message, { fixes: [removal] });
  },
});

/** What to say of a property that belongs to other kinds of offers. */
function messageFor(name: string): string | undefined {
  if (aboutResellers.test(name)) {
    return l10n.t(
      'Managed service offers have no CSP opt-in: resellers cannot sell them. Remove "{0}".',
      excerpt(name),
    );
  }
  if (aboutPrices.test(name)) {
    return l10n.t(
      'Managed service offers have no price in the marketplace: Microsoft charges nothing, and you bill the customer yourself. Remove "{0}".',
      excerpt(name),
    );
  }
  return undefined;
}
