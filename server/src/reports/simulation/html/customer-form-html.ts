import * as l10n from '@vscode/l10n';
import { type Html, markup } from '../../html/html';

/** The customer that is played without a scenario file. */
export interface PlayedCustomer {
  readonly name: string;
  readonly tenantId: string;
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly taker: string;
  readonly profile: string;
  readonly channel: string;
}

/** The form that says who takes the offer; it plays at once what is typed, so it needs the panel's script. */
export function customerForm(customer: PlayedCustomer): Html {
  const text = (name: keyof PlayedCustomer, label: string): Html => {
    const id = `customer-${name}`;
    return markup`<div><label for="${id}">${label}</label><input id="${id}" name="${name}" type="text" value="${customer[name]}" autocomplete="off" spellcheck="false"></div>\n`;
  };
  const choice = (name: keyof PlayedCustomer, label: string, values: readonly (readonly [string, string])[]): Html => {
    const id = `customer-${name}`;
    const options = values.map(
      ([value, words]) =>
        markup`<option value="${value}"${value === customer[name] && markup` selected`}>${words}</option>`,
    );
    return markup`<div><label for="${id}">${label}</label><select id="${id}" name="${name}">${options}</select></div>\n`;
  };
  return markup`<form class="box fields" data-subject aria-label="${l10n.t('The customer')}">
${text('name', l10n.t('Customer'))}${text('tenantId', l10n.t('Tenant id'))}${text('subscription', l10n.t('Subscription'))}${text('resourceGroup', l10n.t('Resource group (empty for all)'))}${choice(
    'taker',
    l10n.t('Who takes the offer'),
    [
      ['owner', l10n.t('an Owner')],
      ['contributor', l10n.t('a Contributor')],
      ['guestOwner', l10n.t('a guest who is Owner')],
      ['adminAgent', l10n.t('an Admin Agent of the reseller')],
    ],
  )}${choice('channel', l10n.t('Subscription bought'), [
    ['direct', l10n.t('directly')],
    ['csp', l10n.t('from a reseller')],
  ])}${choice('profile', l10n.t('Behavior of Azure'), [
    ['current', l10n.t('as of today')],
    ['2020', l10n.t('as of 2020')],
  ])}<div><button type="button" data-act="scenario">${l10n.t('Save as Scenario…')}</button></div>
</form>
`;
}
