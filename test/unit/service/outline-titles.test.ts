import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { documentSymbols } from '../../../server/src/service/document-symbols';
import { catalogue, open, roles } from './support';

/** The names of the items of a list, found by the names of the properties that lead to it. */
function itemsOf(content: object, kind: DocumentKind, ...path: readonly (string | number)[]): readonly string[] {
  const { document, parsed } = open(JSON.stringify(content), kind);
  const fail = (): never => assert.fail('nothing is left out');
  let symbols: readonly DocumentSymbol[] = documentSymbols(document, parsed, catalogue, 1000, fail);
  for (const step of path) {
    const found = typeof step === 'number' ? symbols[step] : symbols.find(({ name }) => name === step);
    assert.ok(found?.children, `${step} is not among: ${symbols.map(({ name }) => name).join(', ')}`);
    symbols = found.children;
  }
  return symbols.map(({ name }) => name);
}

const authorization = { principalIdDisplayName: 'Support', roleDefinitionId: roles.reader };

describe('the outline of a plan', () => {
  it('names the authorizations written in it', () => {
    const plan = { manifest: { authorizations: [authorization] } };
    assert.deepEqual(itemsOf(plan, 'plan', 'manifest', 'authorizations'), ['Support → Reader']);
  });

  it('calls a subscription of the audience by its customer', () => {
    const subscriptionId = 'e61a0c83-29d4-4b7f-8f15-d3b07a94c26e';
    const privateAudience = [
      { subscriptionId, customer: 'Northwind', description: 'Shop' },
      { subscriptionId, description: 'Shop' },
      { subscriptionId },
    ];
    assert.deepEqual(itemsOf({ privateAudience }, 'plan', 'privateAudience'), ['Northwind', 'Shop', subscriptionId]);
  });
});

describe('the outline of an offer', () => {
  it('names its plans', () => {
    assert.deepEqual(itemsOf({ plans: ['gold.plan.msp.json'] }, 'offer', 'plans'), ['gold.plan.msp.json']);
  });
});

describe('the outline of a publishing record', () => {
  const entries = [
    {
      at: '2026-03-10T09:00:00Z',
      state: 'live',
      plans: [{ planId: 'gold', manifest: { authorizations: [authorization] } }],
    },
    { state: 'preview' },
    {},
  ];

  it('calls an entry by day and state', () => {
    assert.deepEqual(itemsOf({ entries }, 'published', 'entries'), ['2026-03-10 live', 'preview', 'entries 3']);
  });

  it('names the authorizations of what was published', () => {
    const path = ['entries', 0, 'plans', 0, 'manifest', 'authorizations'] as const;
    assert.deepEqual(itemsOf({ entries }, 'published', ...path), ['Support → Reader']);
  });
});

describe('the outline of a scenario', () => {
  it('tells each step in a line', () => {
    const timeline = [
      { at: '2026-03-02T08:00:00Z', do: 'accept', offer: 'gold', by: 'olga' },
      { do: 'activate', role: 'Reader', by: 'otto' },
      { do: 'wait', for: 'PT90M' },
      { do: 'register', subscription: 'prod', by: 'olga' },
      {},
    ];
    assert.deepEqual(itemsOf({ timeline }, 'scenario', 'timeline'), [
      '2026-03-02 accept gold by olga',
      'activate Reader by otto',
      'wait 1 h 30 min',
      'register prod by olga',
      'timeline 5',
    ]);
  });

  it('tells each expectation in a line', () => {
    const expect = [
      { principal: 'otto', action: 'Microsoft.Compute/virtualMachines/read', scope: 'prod', access: 'denied' },
      { offer: 'gold', state: 'delegated', version: '1.0.0', scopes: ['prod/rg-app'] },
      { notice: 'nothing-delegated', seenBy: 'customer' },
    ];
    assert.deepEqual(itemsOf({ timeline: [{ do: 'wait', expect }] }, 'scenario', 'timeline', 0, 'expect'), [
      'otto denied Microsoft.Compute/virtualMachines/read @ prod',
      'gold delegated 1.0.0 prod/rg-app',
      'nothing-delegated customer',
    ]);
  });

  it('says who holds which role where', () => {
    const people = { olga: { roles: [{ role: 'Owner', scope: 'prod' }] } };
    assert.deepEqual(itemsOf({ customer: { people } }, 'scenario', 'customer', 'people', 'olga', 'roles'), [
      'Owner @ prod',
    ]);
  });
});
