import assert from 'node:assert/strict';
import { kindOfPath } from '../../../server/src/documents/kinds';
import { parseDocument } from '../../../server/src/documents/document';
import { checkShape } from '../../../server/src/documents/shape/shape';
import { newOffer } from '../../../server/src/service/new-offer';
import { simulate } from '../../../server/src/simulation';
import { catalogue } from './support';

const files = newOffer({ publisherId: 'fabrikam', offerId: 'fabrikam-care', name: 'Fabrikam "Care" <24/7>' });
const parsed = new Map(files.map(({ name, text }) => [name, parseDocument(kindOfPath(name)!, text)]));

describe('a new offer', () => {
  it('is a file of each kind but the publishing record', () => {
    assert.deepEqual(
      [...parsed.values()].map(({ kind }) => kind),
      ['offer', 'plan', 'manifest', 'directory', 'scenario'],
    );
  });

  it('has the right shape throughout', () => {
    for (const [name, { kind, tree }] of parsed) {
      assert.deepEqual(tree.faults, [], name);
      assert.deepEqual(checkShape(kind, tree.root!, 10), [], name);
    }
  });

  it('names only files it writes itself, but for the logo', () => {
    const paths = [...parsed.values()].flatMap(({ references }) => references.map(({ path }) => path));
    assert.deepEqual(
      paths.filter((path) => !parsed.has(path)),
      ['logos/large.png'],
    );
  });

  it('keeps the name as it was typed', () => {
    assert.equal(parsed.get('fabrikam-care.offer.msp.json')?.offer?.listing?.name?.value, 'Fabrikam "Care" <24/7>');
  });

  it('tells a story that goes wrong only for the tenant that is still to be filled in', () => {
    const scenario = parsed.get('first-customer.scenario.msp.json')!.scenario!;
    const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';
    const filledIn = (path: string) => {
      const file = files.find(({ name }) => name === path);
      if (!file) return undefined;
      let count = 0;
      // Each principal another id: the first placeholder of a manifest or directory is its tenant.
      const text = file.text.replaceAll(/0{8}(-0{4}){3}-0{12}/g, () =>
        count++ === 0 ? tenant : `9a4e1c83-27f0-4d7e-b6a4-61c7d0e5f33${count}`,
      );
      return parseDocument(kindOfPath(path)!, text);
    };
    assert.deepEqual(
      simulate(scenario, filledIn, catalogue).problems.map(({ message }) => message),
      [],
    );
  });
});
