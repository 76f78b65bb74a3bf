import * as l10n from '@vscode/l10n';
import type { Contact } from '../../documents/listing';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

/** What every address for mail has: something before one @, and a domain with a dot behind it. */
const mail = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

export default rule({
  code: 'contacts',
  source: ['LST-10'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { supportContact, engineeringContact } = offer?.listing ?? {};
    for (const contact of [supportContact, engineeringContact]) if (contact) checkContact(contact, report);
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'contacts') return;
    report(fault, missing(fault.property!), {
      fixes: fault.owner === 'listing' ? [] : [addMissingProperty(document.tree, fault)],
    });
  },
});

function checkContact({ name, email, phone }: Contact, report: Report): void {
  if (name?.value?.trim() === '') {
    report(name.node, l10n.t('The name of this contact is empty. Name the person or team that Microsoft reaches.'), {
      missing: 'name',
    });
  }
  if (email?.value?.trim() === '') {
    report(email.node, l10n.t('The mail address of this contact is empty. Microsoft writes there about the offer.'), {
      missing: 'email',
    });
  } else if (email?.value !== undefined && !mail.test(email.value.trim())) {
    report(email.node, l10n.t('"{0}" is no mail address. Write one such as help@contoso.com.', excerpt(email.value)));
  }
  if (phone?.value?.trim() === '') {
    report(phone.node, l10n.t('The phone number of this contact is empty. Write it with the code of the country.'), {
      missing: 'phone',
    });
  } else if (phone?.value !== undefined && !/\p{Nd}/u.test(phone.value)) {
    report(
      phone.node,
      l10n.t(
        '"{0}" is no phone number: it has no digits. Write it with the code of the country.',
        excerpt(phone.value),
      ),
    );
  }
}

/** What to say of a contact, or a part of one, that is not there. */
function missing(property: string): string {
  switch (property) {
    case 'supportContact':
      return l10n.t(
        'This listing has no support contact. Partner Center requires a name, a mail address and a phone number: add "supportContact". Customers do not see them.',
      );
    case 'engineeringContact':
      return l10n.t(
        'This listing has no engineering contact. Partner Center requires a name, a mail address and a phone number: add "engineeringContact". Customers do not see them.',
      );
    case 'email':
      return l10n.t('This contact has no mail address, and Partner Center requires one: add "email".');
    case 'phone':
      return l10n.t('This contact has no phone number, and Partner Center requires one: add "phone".');
    default:
      return l10n.t('This contact has no name, and Partner Center requires one: add "name".');
  }
}
