import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { describeAddressFault, mendAddress } from '../facts/web-address';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';

export default rule({
  code: 'privacy-url',
  source: ['LST-08'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const field = offer?.listing?.privacyPolicyUrl;
    if (field?.value === undefined) return;
    const fault = describeAddressFault(field.value);
    if (fault === undefined) return;
    report(
      field.node,
      l10n.t(
        '"{0}" is no address of a privacy policy: {1}. Write it as in https://contoso.com/privacy; Partner Center requires one.',
        excerpt(field.value),
        fault,
      ),
      { ...(field.value.trim() === '' && { missing: 'privacyPolicyUrl' }), fixes: mendAddress(field) },
    );
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'privacy-url') return;
    report(
      fault,
      l10n.t(
        'This listing has no privacy policy link, and Partner Center requires one: add "privacyPolicyUrl" with an address that starts with https.',
      ),
    );
  },
});
