import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/documents/document';
import { declaration, highlights, references } from '../../../../server/src/service/mentions/references';
import { principals, roles } from '../support';
import { asText, at, type FileName, folder, names } from './support';

/** The uses of what stands behind a piece of a file's text, each as "file: text". */
function usesOf(name: FileName, piece: string, includeDeclaration = true): readonly string[] {
  const [document, offset] = at(name, piece);
  const documents = new Map(folder().map((each) => [each.uri, asText(each)]));
  return [...references(document, offset, folder(), includeDeclaration, names)].map(
    ({ uri, range }) => `${uri.split('.')[1]}: ${documents.get(uri)!.getText(range)}`,
  );
}

const usesOfSupport = [
  `directory: ${principals.support}`,
  `manifest: ${principals.support}`,
  `manifest: ${principals.support}`,
  `published: ${principals.support}`,
  'scenario: Tier 2 Support',
  'scenario: TIER 2 SUPPORT',
];

describe('references', () => {
  it('of a principal are its ids, and the names that stand for it in scenarios', () => {
    assert.deepEqual(usesOf('gold.manifest.msp.json', principals.support), usesOfSupport);
  });

  it('are the same from a display name, from the directory and from a scenario', () => {
    assert.deepEqual(usesOf('gold.manifest.msp.json', '"Tier 2 Sup'), usesOfSupport);
    assert.deepEqual(usesOf('fabrikam.directory.msp.json', '"Tier 2 Sup'), usesOfSupport);
    assert.deepEqual(usesOf('shop.scenario.msp.json', '"TIER 2'), usesOfSupport);
  });

  it('leave out the entry of the directory where the declaration is not asked for', () => {
    assert.deepEqual(usesOf('gold.manifest.msp.json', principals.support, false), usesOfSupport.slice(1));
  });

  it('of a role are its GUIDs, and its names in scenarios', () => {
    assert.deepEqual(usesOf('gold.manifest.msp.json', roles.reader), [
      `manifest: ${roles.reader}`,
      `manifest: ${roles.reader}`,
      `published: ${roles.reader}`,
      'scenario: Reader',
      `scenario: ${roles.reader}`,
    ]);
  });

  it('do not take the short name of a person for a principal of that name', () => {
    assert.deepEqual(usesOf('shop.scenario.msp.json', '"by":"oper'), []);
  });

  it('are none where nobody is named', () => {
    assert.deepEqual(usesOf('gold.manifest.msp.json', '"justInTime'), []);
    assert.deepEqual(usesOf('shop.scenario.msp.json', 'nobody we'), []);
  });
});

describe('highlights', () => {
  it('of a principal are all its places in the file, in any case', () => {
    const [document, offset] = at('gold.manifest.msp.json', principals.operations);
    const found = highlights(document, offset, names).map(({ range }) => asText(document).getText(range));
    assert.deepEqual(found, [principals.operations, 'Operations', principals.operations.toUpperCase(), 'Night shift']);
  });
});

describe('the declaration', () => {
  const directories = folder().filter(({ parsed }) => parsed.directory);

  it('of a principal is its entry in the directory', () => {
    const [document, offset] = at('gold.manifest.msp.json', principals.operations);
    const [link, ...others] = declaration(document, offset, directories, names);
    assert.equal(others.length, 0);
    assert.equal(link?.targetUri, 'fabrikam.directory.msp.json');
    assert.equal(asText(directories[0]!).getText(link.targetSelectionRange), principals.operations);
  });

  it('is none of a role, nor of a principal that no directory has', () => {
    const [document, offset] = at('gold.manifest.msp.json', roles.reader);
    assert.deepEqual(declaration(document, offset, directories, names), []);
    const empty = [{ uri: 'other.directory.msp.json', parsed: parseDocument('directory', '{ "principals": [] }') }];
    assert.deepEqual(declaration(...at('gold.manifest.msp.json', principals.operations), empty, names), []);
  });
});
