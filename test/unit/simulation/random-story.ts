import { wellKnown } from '../../../server/src/roles';
import {
  accepted,
  customer,
  delegation,
  type Files,
  grant,
  ids,
  type Json,
  manifest,
  plan,
  story,
  subscription,
  template,
} from './support';

const people = ['olga', 'rita', 'gus', 'sam', 'tess', 'lena', 'ada'];
const groups = ['prod/rg-app', 'prod/rg-data', 'dev/rg-dev'];
const scopes = [...groups, ...groups, ...groups, 'prod', 'dev'];
const declared = ['gold', 'silver', 'bronze'];
/** A template makes the last of them, if at all. */
const offers = [...Array.from({ length: 20 }, () => declared).flat(), 'Gold'];
const roles = ['Reader', 'Contributor', 'Virtual Machine Contributor', wellKnown.deleteRole];

const silver = {
  registrationDefinitionName: 'Silver',
  authorizations: [
    grant(ids.support, 'Support', wellKnown.reader),
    grant(ids.support, 'Support', wellKnown.deleteRole),
  ],
};

/** The files of random stories: plans, newer versions of them, and templates of the same names and of others. */
export const randomFiles: Files = {
  'silver.plan.msp.json': plan({ planId: 'silver', manifest: manifest(silver) }),
  'bronze.manifest.msp.json': manifest({ registrationDefinitionName: 'Bronze', eligibleAuthorizations: [] }),
  'next.manifest.msp.json': manifest({ version: '1.1.0' }),
  'last.manifest.msp.json': manifest({
    version: '1.2.0',
    registrationDefinitionName: 'Newest',
    eligibleAuthorizations: [],
  }),
  'all.json': template('subscription', { eligibleAuthorizations: [] }),
  'groups.json': template(['rg-app', 'rg-data'], silver),
  'moved.json': template('subscription', { managedByTenantId: ids.otherTenant }),
  'defined.json': template([], { registrationDefinitionName: 'Tin' }),
};

/** A story of so many steps, whatever comes of them. */
export function randomStory(length: number, random: () => number): Json {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = (): readonly string[] => [one(scopes), ...(random() < 0.2 ? [one(scopes)] : [])];
  const makers: readonly (() => Json)[] = [
    () => ({
      do: 'publish',
      offer: one(offers),
      from: { manifest: one(['next.manifest.msp.json', 'last.manifest.msp.json']) },
    }),
    () => ({ do: 'accept', offer: one(offers), by: one(people) }),
    () => ({ do: 'delegate', offer: one(offers), scopes: some(), by: one(people) }),
    () => ({ do: 'delegate', offer: one(offers), scopes: some(), by: 'olga' }),
    () => ({
      do: 'deploy',
      template: one(['all.json', 'groups.json', 'moved.json', 'defined.json']),
      scope: one(['prod', 'dev']),
      by: one(people),
    }),
    () => ({ do: 'register', subscription: one(['prod', 'dev']), by: one(people) }),
    () => ({
      do: 'activate',
      by: one(people),
      role: one(roles),
      scope: one(scopes),
      mfa: random() < 0.8,
      approvedBy: one(people),
    }),
    () => ({
      do: 'activate',
      by: 'tess',
      role: 'Virtual Machine Contributor',
      scope: one(scopes),
      mfa: true,
      approvedBy: 'lena',
    }),
    () => ({ do: 'wait', for: one(['PT30M', 'PT4H', 'P1D', 'P1M']) }),
    () => ({ do: 'acceptUpdate', offer: one(offers), by: one(people) }),
    () => ({ do: 'acceptUpdate', offer: 'gold', by: 'olga' }),
    () => ({ do: 'acceptUpdate', offer: 'gold', by: 'olga' }),
    () => ({ do: 'remove', offer: one(offers), scopes: some(), by: one(people) }),
    () => ({ do: 'remove', offer: one(declared), scopes: [one(groups)], by: 'olga' }),
    () => ({ do: 'deleteDefinition', offer: one(offers), by: one(people) }),
    ...(random() < 0.3
      ? [
          () => ({ do: 'transfer', subscription: one(['prod', 'dev']), toTenant: one([ids.tenant, ids.otherTenant]) }),
          () => ({ do: 'roleChange', role: one(roles), becomes: one(['unsupported', 'deprecated']) }),
          () => ({ do: 'stopSell', offer: one(offers) }),
        ]
      : []),
  ];
  const beginning: readonly Json[] =
    random() < 0.5 ? [] : [accepted, { ...delegation([one(groups)]), at: '2026-03-02T09:00:00Z' }];
  const channel = one(['direct', 'csp']);
  const dev = { name: 'dev', subscriptionId: ids.night, resourceGroups: ['rg-dev'] };
  const owner = (scope: string) => ({ role: 'Owner', scope });
  return story([...beginning, ...Array.from({ length: length - beginning.length }, () => one(makers)())], {
    profile: one(['2020', 'current']),
    offers: {
      gold: { plan: 'gold.plan.msp.json' },
      silver: { plan: 'silver.plan.msp.json' },
      bronze: { manifest: 'bronze.manifest.msp.json' },
    },
    provider: {
      directory: 'contoso.directory.msp.json',
      people: {
        sam: { memberOf: ['Support'], adminAgent: false },
        tess: { memberOf: ['Operations'], adminAgent: false },
        lena: { memberOf: ['Leads'], adminAgent: false },
        ada: { adminAgent: true },
      },
    },
    customer: customer({
      subscriptions: [subscription({ channel }), subscription({ ...dev, channel })],
      people: {
        olga: { roles: [owner('prod'), owner('dev')] },
        rita: { roles: [{ role: 'Contributor', scope: 'prod' }, owner('prod/rg-app')] },
        gus: { userType: 'Guest', roles: [owner('dev')] },
      },
    }),
  });
}
