import assert from 'node:assert/strict';
import { manifestOf, readPublished } from '../../../server/src/documents/published';
import { readScenario } from '../../../server/src/documents/scenario';
import { parseTree } from '../../../server/src/documents/syntax-tree';

const scenarioOf = (text: string) => readScenario(parseTree(text).root!);
const publishedOf = (text: string) => readPublished(parseTree(text).root!);

describe('Reading a scenario', () => {
  it('gives each value with its place', () => {
    const text = '{ "timeline": [{ "do": "wait", "for": "PT1H", "mfa": false }] }';
    const [step] = scenarioOf(text).timeline!.items;
    assert.equal(step?.for?.value, 'PT1H');
    assert.equal(text.slice(step.for.node.offset, step.for.node.offset + step.for.node.length), '"PT1H"');
    assert.equal(step.mfa?.value, false);
  });

  it('keeps names that mean something to JavaScript', () => {
    const { offers, provider } = scenarioOf(
      '{ "offers": { "__proto__": { "plan": "a" }, "toString": {} }, "provider": { "people": { "constructor": {} } } }',
    );
    assert.deepEqual([...offers!.keys()], ['__proto__', 'toString']);
    assert.equal(offers!.get('__proto__')?.plan?.value, 'a');
    assert.deepEqual([...provider!.people.keys()], ['constructor']);
  });

  it('reads a value of the wrong type as a field without value', () => {
    const { name, customer, timeline } = scenarioOf('{ "name": 3, "customer": [], "timeline": {} }');
    assert.deepEqual([name?.value, name?.node.offset], [undefined, 10]);
    assert.equal(customer?.people.size, 0);
    assert.deepEqual([timeline?.items, timeline?.known], [[], false]);
  });
});

describe('Reading a publishing record', () => {
  const text = `{ "entries": [{ "at": "2026-01-01T00:00:00Z", "plans": [
    { "planId": "gold", "privateAudience": { "count": 3 }, "manifest": { "version": "1.0.0", "authorizations": [{}] } },
    { "planId": "twin", "manifest": { "sameAs": "gold" } },
    { "planId": "lost", "manifest": { "sameAs": "silver" } },
    { "planId": "odd", "manifest": "gold.manifest.msp.json" } ] }] }`;

  it('gives each plan its manifest, in full or that of another plan', () => {
    const [entry] = publishedOf(text).entries!.items;
    const versions = entry!.plans!.items.map((plan) => manifestOf(plan, entry!)?.version?.value);
    assert.deepEqual(versions, ['1.0.0', '1.0.0', undefined, undefined]);
    assert.equal(entry!.plans!.items[0]?.privateAudience?.count, 3);
    assert.equal(entry!.plans!.items[0]?.manifest?.authorizations?.items.length, 1);
  });

  it('reads a value of the wrong type as nothing', () => {
    assert.deepEqual(publishedOf('{ "entries": "none" }').entries?.items, []);
    assert.equal(publishedOf('{ "offerId": 1 }').offerId?.value, undefined);
  });
});
