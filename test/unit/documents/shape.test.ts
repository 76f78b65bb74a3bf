import { deepEqual, equal, ok } from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { nearestName } from '../../../server/src/documents/shape/nearest';
import { checkShape, type ShapeFault } from '../../../server/src/documents/shape/shape';
import { parseTree } from '../../../server/src/documents/syntax-tree';

const authorization = '{ "principalId": "p", "roleDefinitionId": "r" }';

function faultsOf(text: string, kind: DocumentKind = 'manifest', limit = 100): ShapeFault[] {
  const { root } = parseTree(text);
  ok(root, 'the text holds a value');
  return checkShape(kind, root, limit);
}

/** A manifest without faults but for the text put into it. */
function manifest({ authorizations = `[${authorization}]`, more = '' }): string {
  return `{ "version": "1.0.0", "managedByTenantId": "t", "authorizations": ${authorizations}${more} }`;
}

/** Checks text with one part between `«` and `»`: the only fault there is, and where it must point. */
function onlyFaultOf(marked: string, kind?: DocumentKind): Partial<ShapeFault> {
  const offset = marked.indexOf('«');
  const faults = faultsOf(marked.replace(/[«»]/g, ''), kind);
  equal(faults.length, 1, JSON.stringify(faults.map(({ fault, property }) => ({ fault, property }))));
  const { node: _node, object: _object, parent: _parent, offset: found, length, ...fault } = faults[0]!;
  deepEqual({ offset: found, length }, { offset, length: marked.indexOf('»') - offset - 1 });
  return fault;
}

describe('shape of a file', () => {
  it('finds nothing in a manifest and a directory as they should be', () => {
    deepEqual(faultsOf(manifest({ more: ', "$schema": "x", "cloud": "AzureCloud"' })), []);
    const principal = '{ "id": "i", "displayName": "d", "type": "Group", "memberCount": 3, "members": ["m"] }';
    deepEqual(faultsOf(`{ "tenantId": "t", "principals": [${principal}] }`, 'directory'), []);
  });

  describe('a missing property', () => {
    it('is found at the opening brace of the file', () => {
      const fault = onlyFaultOf('«{» "version": "1.0.0", "authorizations": [] }');
      deepEqual(fault, { fault: 'missing', owner: 'definition', property: 'managedByTenantId', expected: ['string'] });
    });

    it('is found at the opening brace of an entry', () => {
      const fault = onlyFaultOf(manifest({ authorizations: `[${authorization}, «{» "principalId": "p" }]` }));
      deepEqual(fault, {
        fault: 'missing',
        owner: 'authorization',
        property: 'roleDefinitionId',
        expected: ['string'],
      });
    });

    it('is found at the key of the object that lacks it', () => {
      const entry = '{ "principalId": "p", "roleDefinitionId": "r", «"justInTimeAccessPolicy"»: {} }';
      const fault = onlyFaultOf(manifest({ more: `, "eligibleAuthorizations": [${entry}]` }));
      deepEqual(fault, {
        fault: 'missing',
        owner: 'accessPolicy',
        property: 'multiFactorAuthProvider',
        expected: ['string'],
      });
    });

    it('is not one whose value is still being typed', () => {
      deepEqual(faultsOf('{ "managedByTenantId": "t", "authorizations": [], "version": '), []);
    });

    it('says which type it should be of', () => {
      const faults = faultsOf('{}');
      deepEqual(
        faults.map(({ property, expected }) => [property, expected]),
        [
          ['version', ['string']],
          ['managedByTenantId', ['string']],
          ['authorizations', ['array']],
        ],
      );
    });
  });

  describe('an unknown property', () => {
    it('is found at its key, with the name that was meant', () => {
      const entry = '{ "principalId": "p", "roleDefinitionId": "r", «"principalDisplayName"»: "n" }';
      const { fault, owner, property, nearest } = onlyFaultOf(manifest({ authorizations: `[${entry}]` }));
      deepEqual(
        { fault, owner, property, nearest },
        {
          fault: 'unknown',
          owner: 'authorization',
          property: 'principalDisplayName',
          nearest: 'principalIdDisplayName',
        },
      );
    });

    it('is never said to mean a property that is there already', () => {
      const [fault] = faultsOf(manifest({ more: ', "Version": "1.0.0"' }));
      equal(fault?.property, 'Version');
      equal(fault?.nearest, undefined);
    });

    it('is one that belongs to the entries of the other list', () => {
      const entry = '{ "principalId": "p", "roleDefinitionId": "r", «"justInTimeAccessPolicy"»: {} }';
      const { fault, owner, property, nearest } = onlyFaultOf(manifest({ authorizations: `[${entry}]` }));
      deepEqual([fault, owner, property, nearest], ['unknown', 'authorization', 'justInTimeAccessPolicy', undefined]);
    });

    it('may be called like something every object inherits', () => {
      for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        const fault = onlyFaultOf(manifest({ more: `, «"${name}"»: { "a": 1 }` }));
        deepEqual([fault.fault, fault.property], ['unknown', name]);
      }
    });
  });

  describe('a value of the wrong type', () => {
    it('is found at the value', () => {
      const fault = onlyFaultOf(manifest({ authorizations: `[{ "principalId": «17», "roleDefinitionId": "r" }]` }));
      deepEqual(fault, { fault: 'type', owner: 'authorization', property: 'principalId', expected: ['string'] });
    });

    it('is found at the opening bracket of a list or object', () => {
      const fault = onlyFaultOf(manifest({ authorizations: `«{» "a": [1, 2] }` }));
      deepEqual(fault, { fault: 'type', owner: 'definition', property: 'authorizations', expected: ['array'] });
    });

    it('may be an entry of a list', () => {
      const fault = onlyFaultOf(manifest({ authorizations: `[${authorization}, «null»]` }));
      deepEqual(fault, { fault: 'type', owner: 'authorization', property: undefined, expected: ['object'] });
    });

    it('may be an item of a list of strings', () => {
      const entry = '{ "principalId": "p", "roleDefinitionId": "r", "delegatedRoleDefinitionIds": ["a", «{»}] }';
      const fault = onlyFaultOf(manifest({ authorizations: `[${entry}]` }));
      deepEqual(fault, {
        fault: 'type',
        owner: 'authorization',
        property: 'delegatedRoleDefinitionIds',
        expected: ['string'],
      });
    });

    it('may be the whole file', () => {
      for (const marked of ['«[»1]', '«17»', '«"text"»', '«null»', '«true»']) {
        const fault = onlyFaultOf(marked);
        deepEqual(fault, { fault: 'type', owner: 'definition', property: undefined, expected: ['object'] });
      }
    });
  });

  describe('a value that is none of those possible', () => {
    it('is found at the value, with the one that was meant', () => {
      const fault = onlyFaultOf(manifest({ more: ', "cloud": «"azurecloud"»' }));
      deepEqual(fault, {
        fault: 'value',
        owner: 'definition',
        property: 'cloud',
        expected: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'],
        nearest: 'AzureCloud',
      });
    });

    it('is not reported once more where its type is wrong', () => {
      equal(onlyFaultOf(manifest({ more: ', "cloud": «1»' })).fault, 'type');
    });

    it('is left to the rules where one judges it', () => {
      const policy = '{ "multiFactorAuthProvider": "azure", "maximumActivationDuration": "8h" }';
      const eligible = `{ "principalId": "", "roleDefinitionId": "", "principalType": "group", "justInTimeAccessPolicy": ${policy} }`;
      deepEqual(faultsOf(manifest({ authorizations: '[]', more: `, "eligibleAuthorizations": [${eligible}]` })), []);
    });
  });

  it('tells the parts of a directory apart', () => {
    const faults = faultsOf('{ "tenantid": 1, "principals": [{ "ID": "x", "type": "group" }] }', 'directory');
    deepEqual(
      faults.map(({ fault, owner, property, nearest }) => [fault, owner, property, nearest]),
      [
        ['missing', 'directory', 'tenantId', undefined],
        ['unknown', 'directory', 'tenantid', 'tenantId'],
        ['missing', 'principal', 'id', undefined],
        ['missing', 'principal', 'displayName', undefined],
        ['unknown', 'principal', 'ID', 'id'],
        ['value', 'principal', 'type', 'Group'],
      ],
    );
  });

  describe('what tells itself apart', () => {
    const scenario = (step: string): string => `{ "name": "n", "timeline": [${step}] }`;

    it('is a step by what it does', () => {
      deepEqual(faultsOf(scenario('{ "do": "wait", "for": "PT1H" }'), 'scenario'), []);
      const fault = onlyFaultOf(scenario('«{» "do": "wait" }'), 'scenario');
      deepEqual(fault, { fault: 'missing', owner: 'step', property: 'for', expected: ['string'] });
      const foreign = onlyFaultOf(scenario('{ "do": "wait", "for": "PT1H", «"offer"»: "gold" }'), 'scenario');
      deepEqual([foreign.fault, foreign.owner, foreign.property], ['unknown', 'step', 'offer']);
    });

    it('is no step when nobody knows what it does', () => {
      const fault = onlyFaultOf(scenario('{ "do": «"waits"», "for": "PT1H" }'), 'scenario');
      deepEqual([fault.fault, fault.property, fault.nearest], ['value', 'do', 'wait']);
    });

    it('is an expectation by a property only it has', () => {
      const expecting = (expectation: string): string =>
        scenario(`{ "do": "stopSell", "offer": "gold", "expect": [${expectation}] }`);
      deepEqual(faultsOf(expecting('{ "offer": "gold", "state": "accepted" }'), 'scenario'), []);
      const fault = onlyFaultOf(expecting('«{» "offer": "gold" }'), 'scenario');
      deepEqual([fault.fault, fault.owner, fault.property], ['missing', 'expectation', undefined]);
      ok(fault.expected?.includes('state'));
    });

    it('is the manifest of a plan, a path or the manifest itself', () => {
      const plan = (manifest: string): string =>
        `{ "planId": "p", "name": "n", "summary": "s", "description": "d", "visibility": "public",
           "pricing": { "model": "byol" }, "manifest": ${manifest} }`;
      deepEqual(faultsOf(plan('"gold.manifest.msp.json"'), 'plan'), []);
      const fault = onlyFaultOf(plan(manifest({ more: ', «"Cloud"»: "AzureCloud"' })), 'plan');
      deepEqual([fault.owner, fault.nearest], ['definition', 'cloud']);
      deepEqual(onlyFaultOf(plan('«1»'), 'plan').expected, ['string', 'object']);
    });

    it('is the manifest of a published plan, in full or the same as another', () => {
      const published = (manifest: string): string =>
        `{ "publisherId": "p", "offerId": "o", "entries": [{ "at": "2026-01-31", "state": "live", "plans": [
           { "planId": "p", "name": "n", "visibility": "public", "manifest": ${manifest} }] }] }`;
      deepEqual(faultsOf(published('{ "sameAs": "gold" }'), 'published'), []);
      deepEqual(faultsOf(published(manifest({})), 'published'), []);
      equal(onlyFaultOf(published('{ "sameAs": "gold", «"version"»: "1.0.0" }'), 'published').fault, 'unknown');
    });

    it('is each value of a map', () => {
      const people = (person: string): string =>
        `{ "name": "n", "timeline": [], "provider": { "people": { "sam": {}, "lena": ${person} } } }`;
      const fault = onlyFaultOf(people('{ «"memberof"»: [] }'), 'scenario');
      deepEqual([fault.owner, fault.nearest], ['providerPerson', 'memberOf']);
    });
  });

  it('stops at the limit', () => {
    const entries = Array.from({ length: 500 }, () => '{ "a": 1, "b": [1] }').join();
    equal(faultsOf(manifest({ authorizations: `[${entries}]` }), 'manifest', 7).length, 7);
    const keys = Array.from({ length: 500 }, (_, i) => `, "key${i}": 1`).join('');
    equal(faultsOf(manifest({ more: keys }), 'manifest', 7).length, 7);
  });

  it('reports each fault of a list where it is', () => {
    const text = manifest({ authorizations: `[${authorization}, 1, ${authorization}, 2]` });
    deepEqual(
      faultsOf(text).map(({ offset, length }) => text.slice(offset, offset + length)),
      ['1', '2'],
    );
  });
});

describe('nearest name', () => {
  const names = ['principalId', 'principalIdDisplayName', 'version', 'type'];

  it('takes the one that differs only in case before any other', () => {
    equal(nearestName('ABC', ['abcd', 'abc']), 'abc');
    equal(nearestName('PRINCIPALID', names), 'principalId');
  });

  it('takes the one with the fewest edits, three at most', () => {
    equal(nearestName('principaId', names), 'principalId');
    equal(nearestName('principalDisplayName', names), 'principalIdDisplayName');
    equal(nearestName('principalName', names), undefined);
  });

  it('does not take a short name for another', () => {
    equal(nearestName('tie', names), undefined);
    equal(nearestName('x'.repeat(100_000), names), undefined);
  });
});
