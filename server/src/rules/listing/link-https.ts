import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import { requiredBy } from '../definition/required-by';
import { describeAddressFault, mendAddress } from '../facts/web-address';
import { type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

export default rule({
  code: 'link-https',
  source: ['LST-09'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { links, supportUrls } = offer?.listing ?? {};
    for (const { name, url } of links?.items ?? []) {
      if (name?.value?.trim() === '') {
        report(
          name.node,
          l10n.t('The name of this link is empty. Customers read it for the address: say what is there.'),
          {
            missing: 'name',
          },
        );
      }
      checkAddress(url, report);
    }
    checkAddress(supportUrls?.global, report);
    checkAddress(supportUrls?.government, report);
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'link-https') return;
    report(
      fault,
      fault.property === 'name'
        ? l10n.t('This link has no name. Customers read it for the address: add "name".')
        : l10n.t('This link has no address: add "url", starting with https.'),
    );
  },
});

function checkAddress(field: Field | undefined, report: Report): void {
  if (field?.value === undefined) return;
  const fault = describeAddressFault(field.value);
  if (fault === undefined) return;
  report(
    field.node,
    l10n.t(
      '"{0}" is no address of a link: {1}. Write it as in https://contoso.com/support; Partner Center takes no others.',
      excerpt(field.value),
      fault,
    ),
    { fixes: mendAddress(field) },
  );
}
