import * as l10n from '@vscode/l10n';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { changeValue } from '../fixes/change-value';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

/** What Partner Center sends leads to (OFR-09). */
const destinations: readonly string[] = ['HttpsEndpoint', 'AzureTable', 'Dynamics365', 'Marketo', 'Salesforce'];

export default rule({
  code: 'lead-destination',
  source: ['OFR-09'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { value, node } = offer?.leadDestination ?? {};
    if (value === undefined || destinations.includes(value)) return;
    const fixes = changeValue(node!, value, destinations);
    if (/^(?:none)?$/i.test(value.trim())) {
      report(
        node!,
        l10n.t(
          'Managed service offers need a lead destination; Partner Center does not publish one without. Choose where leads go: {0}.',
          destinations.join(', '),
        ),
        { fixes },
      );
    } else {
      report(
        node!,
        l10n.t('"{0}" is no lead destination. Choose where leads go: {1}.', excerpt(value), destinations.join(', ')),
        { fixes },
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'lead-destination') return;
    const [destination] = destinations;
    report(
      fault,
      l10n.t(
        'This offer has no lead destination, and Partner Center does not publish it without one. Say where leads go: "destination" of "leads" may be "{0}".',
        destination!,
      ),
      { fixes: [addMissingProperty(document.tree, fault, fault.property === 'leads' ? { destination } : destination)] },
    );
  },
});
