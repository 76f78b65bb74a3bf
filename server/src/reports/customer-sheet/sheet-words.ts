import * as l10n from '@vscode/l10n';
import { defaultActivation, minutesOf } from '../../documents/duration';
import { wellKnown } from '../../roles';
import { cloudName } from '../../rules/facts/cloud';
import { durationInWords } from '../duration-words';
import { membersInWords } from '../preview/counts';
import { typeInWords } from '../preview/principal-lines';
import type { CustomerSheet, NamedId, SheetGrant, SheetPrincipal } from './sheet';

/** A fact with its name: "Offer", "Contoso Managed Azure", and the id by which machines know it. */
export interface SheetFact {
  readonly name: string;
  readonly value: string;
  readonly id?: string;
}

/** What a sheet is called: by its plan, with the offer where it is known. */
export function sheetTitle({ offer, plan }: CustomerSheet): string {
  return offer.name && offer.name !== plan.name ? `${offer.name} – ${plan.name}` : plan.name;
}

/** What the sheet is about, first the provider. */
export function sheetFacts({ offer, plan, tenant, version, cloud }: CustomerSheet): readonly SheetFact[] {
  const { publisherId, offerId, name } = offer;
  const offerValue = name ?? offerId;
  return [
    tenant.name
      ? { name: l10n.t('Service provider'), value: tenant.name, id: tenant.id }
      : { name: l10n.t('Managing tenant'), value: tenant.id || '?' },
    ...(publisherId ? [{ name: l10n.t('Publisher'), value: publisherId }] : []),
    ...(offerValue ? [{ name: l10n.t('Offer'), value: offerValue, id: name && offerId }] : []),
    { name: plan.planId ? l10n.t('Plan') : l10n.t('Name'), value: plan.name, id: plan.planId },
    ...(version ? [{ name: l10n.t('Version of the manifest'), value: version }] : []),
    { name: l10n.t('Cloud'), value: cloudName(cloud) ?? cloud },
  ];
}

/** Whether a sheet or a part of it has a role that takes an activation. */
export function isEligible({ access }: Pick<SheetGrant, 'access'>): boolean {
  return access === 'eligible';
}

/** When a role is there: "At any time", or on which conditions, without those who approve. */
export function whenInWords({ activation }: SheetGrant): string {
  if (!activation) return l10n.t('At any time');
  const { multiFactorAuthProvider, maximumActivationDuration: duration } = activation;
  const minutes = duration === undefined ? defaultActivation : minutesOf(duration);
  const factor =
    multiFactorAuthProvider?.toLowerCase() === 'azure'
      ? l10n.t('with multifactor authentication')
      : l10n.t('without multifactor authentication');
  return minutes === undefined
    ? l10n.t('Only after activation, {0}', factor)
    : l10n.t('Only after activation, for {0} at most each time, {1}', durationInWords(minutes), factor);
}

/** Who a principal is, as far as files tell: "Group, 22 members, owner: Customer care"; empty where they tell nothing. */
export function kindInWords({ type, memberCount, owner }: SheetPrincipal): string {
  const facts = [
    typeInWords(type),
    memberCount === undefined ? undefined : membersInWords(memberCount),
    owner === undefined ? undefined : l10n.t('owner: {0}', owner),
  ];
  return facts.filter(Boolean).join(', ');
}

/** What a role lets its holder do, as a sentence; or why nobody can say. */
export function allowsInWords({ verdict, reasons, allows }: SheetGrant): string {
  const why = reasons.join('; ');
  if (verdict === 'refused') return l10n.t('Nothing: Azure refuses this role ({0}).', why);
  if (verdict === 'unknown') return l10n.t('Not known here: {0}.', why);
  return allows.charAt(0).toUpperCase() + allows.slice(1);
}

/** Whether the assignable roles of a grant have an effect (DEL-02). */
export function mayAssign({ access, role }: SheetGrant): boolean {
  return access === 'active' && role.id.toLowerCase() === wellKnown.userAccessAdministrator;
}

/** A name with the id behind it, where both are known. */
export function nameAndId({ id, name }: NamedId): string {
  return name && name !== id ? `${name} (${id})` : id || '?';
}

/** A digest in groups of eight, which people can compare. */
export function digestInGroups(digest: string): string {
  return digest.match(/.{1,8}/g)!.join(' ');
}

/** Words of the trade that a sheet uses, and what they mean; those that it does not use are left out. */
export function explainedWords({ principals }: CustomerSheet): readonly SheetFact[] {
  const grants = principals.flatMap((principal) => principal.grants);
  const has = (type: string): boolean => principals.some((principal) => principal.type === type);
  return [
    {
      name: l10n.t('Role'),
      value: l10n.t('A set of permissions that Microsoft defines; the id behind its name says exactly which one.'),
    },
    {
      name: l10n.t('At any time'),
      value: l10n.t('The permissions are there as soon as you accept, and as long as you do not end it.'),
    },
    ...(grants.some(isEligible)
      ? [
          {
            name: l10n.t('Activation'),
            value: l10n.t('Somebody turns the role on when it is needed; it turns itself off when its time is over.'),
          },
          {
            name: l10n.t('Multifactor authentication'),
            value: l10n.t('A second proof of who somebody is, beside the password.'),
          },
        ]
      : []),
    ...(has('Group')
      ? [
          {
            name: l10n.t('Group'),
            value: l10n.t(
              'Everybody who is a member. The provider decides who that is: you cannot see it, and your Conditional Access does not apply to them.',
            ),
          },
        ]
      : []),
    ...(has('User')
      ? [
          {
            name: l10n.t('User'),
            value: l10n.t('The account of one person of the provider; your Conditional Access does not apply to it.'),
          },
        ]
      : []),
    ...(has('ServicePrincipal')
      ? [
          {
            name: l10n.t('Service principal'),
            value: l10n.t(
              'The account of a program. The provider holds its password or key: you cannot see who uses it.',
            ),
          },
        ]
      : []),
    ...(grants.some(mayAssign)
      ? [
          {
            name: l10n.t('Managed identity'),
            value: l10n.t('An account in your own tenant that Azure keeps for a resource, such as a policy.'),
          },
        ]
      : []),
  ];
}
