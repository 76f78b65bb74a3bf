import { placeholderId } from '../documents/guid';
import type { NewFile, NewOfferParams } from '../protocol';
import { wellKnown } from '../roles';

/** The files of a new offer with one public plan: offer, plan, manifest, directory and a scenario. */
export function newOffer({ publisherId, offerId, name }: NewOfferParams): readonly NewFile[] {
  return [
    file(`${offerId}.offer.msp.json`, offer(publisherId, offerId, name)),
    file('standard.plan.msp.json', plan(name)),
    file('standard.manifest.msp.json', manifest(name)),
    file(`${publisherId}.directory.msp.json`, directory()),
    file('first-customer.scenario.msp.json', scenario(publisherId)),
  ];
}

function file(name: string, content: object): NewFile {
  return { name, text: `${JSON.stringify(content, undefined, 2)}\n` };
}

function offer(publisherId: string, offerId: string, name: string): object {
  const contact = { name: '', email: '', phone: '' };
  return {
    publisherId,
    offerId,
    alias: name,
    leads: { destination: 'HttpsEndpoint' },
    categories: ['IT & Management Tools'],
    terms: { url: 'https://' },
    listing: {
      name,
      searchSummary: '',
      shortDescription: '',
      description: '',
      language: 'en-us',
      privacyPolicyUrl: 'https://',
      supportContact: contact,
      engineeringContact: contact,
      logos: { large: 'logos/large.png' },
    },
    previewAudience: [{ subscriptionId: placeholderId, description: 'Our test subscription' }],
    plans: ['standard.plan.msp.json'],
  };
}

function plan(name: string): object {
  return {
    planId: 'standard',
    name: 'Standard',
    summary: `${name}: the standard plan`,
    description: '',
    visibility: 'public',
    pricing: { model: 'byol' },
    manifest: 'standard.manifest.msp.json',
  };
}

function manifest(name: string): object {
  const operations = { principalId: placeholderId, principalIdDisplayName: 'Operations', principalType: 'Group' };
  const contracts = { principalId: placeholderId, principalIdDisplayName: 'Contracts', principalType: 'Group' };
  return {
    version: '1.0.0',
    registrationDefinitionName: name,
    managedByTenantId: placeholderId,
    authorizations: [
      { ...operations, roleDefinitionId: wellKnown.reader, justification: 'Sees the customer and reads everything' },
      { ...contracts, roleDefinitionId: wellKnown.deleteRole, justification: 'Ends the delegation' },
    ],
  };
}

function directory(): object {
  return {
    tenantId: placeholderId,
    complete: false,
    principals: [
      { id: placeholderId, displayName: 'Operations', type: 'Group', groupType: 'Security' },
      { id: placeholderId, displayName: 'Contracts', type: 'Group', groupType: 'Security' },
    ],
  };
}

function scenario(publisherId: string): object {
  return {
    name: 'The first customer accepts the standard plan',
    profile: 'current',
    offers: { standard: { plan: 'standard.plan.msp.json' } },
    provider: {
      directory: `${publisherId}.directory.msp.json`,
      people: { otto: { displayName: 'Otto Brandt', userType: 'Member', memberOf: ['Operations'] } },
    },
    customer: {
      name: 'Fabrikam',
      tenantId: '5f1c9be1-31b1-4f0e-9a2c-60c5b6d7a1e4',
      cloud: 'AzureCloud',
      subscriptions: [
        {
          name: 'prod',
          subscriptionId: '2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24',
          channel: 'direct',
          registeredProviders: [],
          resourceGroups: ['rg-app'],
        },
      ],
      people: { olga: { displayName: 'Olga Berg', userType: 'Member', roles: [{ role: 'Owner', scope: 'prod' }] } },
    },
    timeline: [
      {
        id: 'bought',
        at: '2026-01-12T08:00:00Z',
        do: 'accept',
        offer: 'standard',
        by: 'olga',
        expect: [{ notice: 'nothing-delegated', seenBy: 'customer' }],
      },
      {
        id: 'delegated',
        at: '2026-01-12T08:10:00Z',
        do: 'delegate',
        offer: 'standard',
        scopes: ['prod'],
        by: 'olga',
        expect: [
          {
            principal: 'otto',
            action: 'Microsoft.Compute/virtualMachines/read',
            scope: 'prod/rg-app',
            access: 'allowed',
          },
        ],
      },
    ],
  };
}
