import * as l10n from '@vscode/l10n';
import type { Profile } from '../workspace/configuration';
import { answersInWords, loggedOperations, managedServices, serviceAnswers } from './service-errors';

/** Something a step needs, and what happens where it is not so. */
export interface Need {
  readonly text: string;
  /** Ids of the rule catalogue, as `LIF-05`. */
  readonly source: readonly string[];
  readonly otherwise: string;
  /** Whether it is about the one who acts. */
  readonly ofActor?: boolean;
}

/** All that steps need (rules §5), each worded when it is asked for. */
export const needs = {
  customerBuys: (): Need => ({
    text: l10n.t('Somebody of the customer does it.'),
    source: ['LIF-02'],
    otherwise: l10n.t('The provider cannot buy for the customer.'),
    ofActor: true,
  }),
  notBought: (): Need => ({
    text: l10n.t('The customer does not have the offer yet.'),
    source: ['LIF-02'],
    otherwise: l10n.t('There is nothing left to accept.'),
  }),
  onSale: (): Need => ({
    text: l10n.t('The plan is sold.'),
    source: ['LIF-18', 'PLN-13'],
    otherwise: l10n.t('Nobody new can buy it; who has it keeps it and gets no updates.'),
  }),
  found: (): Need => ({
    text: l10n.t('The customer finds it: the plan is public, or lists a subscription of the customer.'),
    source: ['LIF-02'],
    otherwise: l10n.t('The customer does not see it under private products.'),
  }),
  notOnlyResold: (): Need => ({
    text: l10n.t('A private plan lists a subscription that was not bought through a reseller.'),
    source: ['LIF-02', 'PLN-11'],
    otherwise: l10n.t('It cannot be bought there; an Admin Agent of the reseller can deploy a template instead.'),
  }),
  bought: (): Need => ({
    text: l10n.t('The customer has accepted the offer, or it is deployed by a template.'),
    source: ['LIF-03'],
    otherwise: l10n.t('There is nothing yet to delegate under.'),
  }),
  mayDelegate: (profile: Profile): Need => ({
    text:
      profile === '2020'
        ? l10n.t('Who does it is no guest, and holds Owner on the subscription.')
        : l10n.t('Who does it can write, delete and read role assignments on the subscription, as Owner can.'),
    source: ['LIF-03'],
    otherwise: answersInWords(serviceAnswers.privileges),
    ofActor: true,
  }),
  registeredBefore: (): Need => ({
    text: l10n.t(
      '{0} is registered on a later subscription of the offer; on the first one it registers itself.',
      managedServices,
    ),
    source: ['LIF-04', 'LIF-08'],
    otherwise: l10n.t('The delegation does not run until somebody registers it.'),
  }),
  anotherTenant: (): Need => ({
    text: l10n.t("The managing tenant is not the customer's own."),
    source: ['LIF-05', 'TEN-02'],
    otherwise: answersInWords(serviceAnswers.sameTenant),
  }),
  sameCloud: (): Need => ({
    text: l10n.t('Provider and customer are in the same cloud, and it supports what the offer asks for.'),
    source: ['LIF-05', 'TEN-05', 'ELG-16'],
    otherwise: l10n.t('A delegation never crosses clouds, and national clouds have no eligible authorizations.'),
  }),
  policyAllows: (): Need => ({
    text: l10n.t("The customer's policy allows the managing tenant."),
    source: ['LIF-05', 'DLG-13'],
    otherwise: answersInWords(serviceAnswers.policy),
  }),
  validDefinition: (): Need => ({
    text: l10n.t('Azure accepts the principals and roles of the definition.'),
    source: ['LIF-05'],
    otherwise: answersInWords(
      serviceAnswers.principal,
      serviceAnswers.owner,
      serviceAnswers.dataActions,
      serviceAnswers.restrictedActions,
      serviceAnswers.eligible,
    ),
  }),
  groupsExist: (): Need => ({
    text: l10n.t('The resource groups are there.'),
    source: ['LIF-05', 'DLG-08'],
    otherwise: l10n.t('The deployment fails.'),
  }),
  noClash: (): Need => ({
    text: l10n.t('No offer of the same name is delegated there.'),
    source: ['LIF-05', 'DLG-01', 'DLG-09'],
    otherwise: answersInWords(serviceAnswers.sameName, serviceAnswers.overlap),
  }),
  mayRegister: (): Need => ({
    text: l10n.t('Who does it has a role that allows "{0}", such as Contributor.', loggedOperations.register),
    source: ['LIF-04'],
    otherwise: l10n.t('The resource provider stays as it is.'),
    ofActor: true,
  }),
  updateWaits: (): Need => ({
    text: l10n.t('A newer version of the offer waits.'),
    source: ['LIF-09'],
    otherwise: l10n.t('The customer sees no update icon.'),
  }),
  delegatedThere: (): Need => ({
    text: l10n.t('The scopes are delegated under the offer.'),
    source: ['LIF-12', 'LIF-13'],
    otherwise: l10n.t('There is nothing to end.'),
  }),
  mayRemove: (): Need => ({
    text: l10n.t(
      'Who does it can write, delete and read role assignments there, or holds the role "Managed Services Registration assignment Delete Role" through the delegation.',
    ),
    source: ['LIF-12', 'LIF-13'],
    otherwise: answersInWords(serviceAnswers.privileges),
    ofActor: true,
  }),
  defined: (): Need => ({
    text: l10n.t('The customer has a registration definition of the offer.'),
    source: ['LIF-15'],
    otherwise: l10n.t('There is nothing to delete.'),
  }),
  unused: (): Need => ({
    text: l10n.t('Nothing is delegated by it any more.'),
    source: ['LIF-15', 'DLG-11'],
    otherwise: answersInWords(serviceAnswers.inUse),
  }),
  mayDeleteDefinition: (): Need => ({
    text: l10n.t('Who does it has a role of the customer that allows "{0}".', loggedOperations.deleteDefinition),
    source: ['LIF-15'],
    otherwise: answersInWords(serviceAnswers.privileges),
    ofActor: true,
  }),
  eligible: (): Need => ({
    text: l10n.t('The person is eligible for the role there, as a user or as a member of a group.'),
    source: ['LIF-07'],
    otherwise: l10n.t('The portal does not offer the role.'),
    ofActor: true,
  }),
  notDeprecated: (): Need => ({
    text: l10n.t('The role is not deprecated.'),
    source: ['LIF-17', 'ROL-09'],
    otherwise: l10n.t('Who had it has lost it.'),
  }),
  notActive: (): Need => ({
    text: l10n.t('The role is not active already.'),
    source: ['LIF-07'],
    otherwise: answersInWords(serviceAnswers.alreadyActive),
  }),
  readsAlready: (): Need => ({
    text: l10n.t('The person has a permanent role with reader access.'),
    source: ['LIF-07', 'ELG-07'],
    otherwise: l10n.t('Without it the person does not see the customer, and cannot activate anything.'),
  }),
  secondFactor: (): Need => ({
    text: l10n.t('The person passes multifactor authentication where the access policy asks for it.'),
    source: ['LIF-07'],
    otherwise: answersInWords(serviceAnswers.secondFactor),
  }),
  approved: (): Need => ({
    text: l10n.t('Another person who may approve does so, where the access policy names approvers.'),
    source: ['LIF-07', 'ELG-12'],
    otherwise: l10n.t('The request waits.'),
  }),
  neverHidden: (): Need => ({
    text: l10n.t('A plan that was public stays public.'),
    source: ['PLN-08'],
    otherwise: l10n.t('It cannot be published.'),
  }),
  sameManagingTenant: (): Need => ({
    text: l10n.t('The managing tenant is that of the version before.'),
    source: ['LIF-11', 'TEN-03'],
    otherwise: answersInWords(serviceAnswers.otherTenant),
  }),
  higherVersion: (): Need => ({
    text: l10n.t('The version of the manifest is higher than the one published before.'),
    source: ['LIF-09', 'MAN-02'],
    otherwise: l10n.t('It cannot be published.'),
  }),
  wholeTemplate: (): Need => ({
    text: l10n.t('The template declares every parameter that it uses.'),
    source: ['ARM-25'],
    otherwise: answersInWords(serviceAnswers.undeclared),
  }),
  definedInSubscription: (): Need => ({
    text: l10n.t('The template makes its definition in a subscription.'),
    source: ['ARM-11'],
    otherwise: answersInWords(serviceAnswers.groupScope),
  }),
  eligibleVersion: (): Need => ({
    text: l10n.t('Its API versions know eligible authorizations, where it has some.'),
    source: ['ARM-19'],
    otherwise: answersInWords(serviceAnswers.oldVersion),
  }),
} as const;
