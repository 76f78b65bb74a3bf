import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareRename, rename } from '../../../../server/src/service/mentions/rename';
import { principals, roles } from '../support';
import { asText, at, type FileName, folder, names, texts } from './support';

/** The files that change when the principal behind a piece of text is renamed, with their new texts. */
function renamed(name: FileName, piece: string, newName: string): Readonly<Record<string, string>> {
  const edit = rename(...at(name, piece), newName, folder(), names);
  assert.ok(typeof edit === 'object', JSON.stringify(edit));
  return Object.fromEntries(
    folder()
      .filter(({ uri }) => edit.changes![uri])
      .map((document) => [document.uri, TextDocument.applyEdits(asText(document), edit.changes![document.uri]!)]),
  );
}

describe('rename', () => {
  it('changes the name in directories, beside ids and in scenarios, and leaves what was published', () => {
    const changed = renamed('gold.manifest.msp.json', principals.support, 'Service desk');
    assert.deepEqual(changed, {
      'fabrikam.directory.msp.json': texts['fabrikam.directory.msp.json'].replace('Tier 2 Support', 'Service desk'),
      'gold.manifest.msp.json': texts['gold.manifest.msp.json']
        .replace('Tier 2 Support', 'Service desk')
        .replace('tier 2 support ', 'Service desk'),
      'shop.scenario.msp.json': texts['shop.scenario.msp.json']
        .replace('Tier 2 Support', 'Service desk')
        .replace('TIER 2 SUPPORT', 'Service desk'),
    });
  });

  it('leaves names that differ on purpose', () => {
    const changed = renamed('fabrikam.directory.msp.json', '"Operat', 'Platform');
    assert.match(changed['gold.manifest.msp.json']!, /"principalIdDisplayName":"Platform"/);
    assert.match(changed['gold.manifest.msp.json']!, /"principalIdDisplayName":"Night shift"/);
  });

  it('starts from the name at the caret, so that one that differs can be renamed by itself', () => {
    const changed = renamed('gold.manifest.msp.json', '"Night', 'Late shift');
    assert.deepEqual(Object.keys(changed), ['gold.manifest.msp.json']);
    assert.match(changed['gold.manifest.msp.json']!, /"Late shift"/);
  });

  it('writes any name as a JSON string', () => {
    const changed = renamed('gold.manifest.msp.json', principals.support, ' "Tier\\2"\n ');
    const directory = JSON.parse(changed['fabrikam.directory.msp.json']!) as { principals: { displayName: string }[] };
    assert.equal(directory.principals[0]!.displayName, '"Tier\\2"');
  });

  it('shows the present name, also where the caret is on the id', () => {
    const [document, offset] = at('gold.manifest.msp.json', principals.support);
    const prepared = prepareRename(document, offset, names);
    assert.ok(typeof prepared === 'object');
    assert.equal(prepared.placeholder, 'Tier 2 Support');
    assert.equal(asText(document).getText(prepared.range), principals.support);
  });

  it('says why there is nothing to rename', () => {
    const refusal = (name: FileName, piece: string) => prepareRename(...at(name, piece), names);
    assert.match(JSON.stringify(refusal('gold.manifest.msp.json', roles.reader)), /Azure names its roles/);
    assert.match(JSON.stringify(refusal('fabrikam.published.msp.json', '"Tier 2')), /history/);
    assert.match(JSON.stringify(refusal('gold.manifest.msp.json', '"authoriz')), /Put the caret on a principal/);
    const nameless = folder({
      'gold.manifest.msp.json': '{ "authorizations": [{ "principalId": "0c11ba3e-6a51-4f0f-8f0c-2f64f2a31b7e" }] }',
    }).find(({ uri }) => uri === 'gold.manifest.msp.json')!;
    assert.match(JSON.stringify(prepareRename(nameless, 45, names)), /no display name yet/);
    const [document, offset] = at('gold.manifest.msp.json', principals.support);
    assert.match(JSON.stringify(rename(document, offset, '  ', folder(), names)), /must not be empty/);
  });
});
