import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { accept, offer } from './completion-support';

const files = {
  'gold.plan.msp.json': '{ "planId": "gold", "name": "Gold", "visibility": "public" }',
  'plans/silver.plan.msp.json': '{ "planId": "silver" }',
  'gold.manifest.msp.json': '{ "version": "1.2.0", "registrationDefinitionName": "Gold rights" }',
  'fabrikam.offer.msp.json': '{ "alias": "Fabrikam care" }',
  'fabrikam.published.msp.json': '{ "offerId": "care", "entries": [{}] }',
  'fabrikam.directory.msp.json': '{ "tenantName": "Fabrikam" }',
  'base.scenario.msp.json': '{ "name": "The usual story" }',
  'logos/large.png': '',
  'audience.csv': '',
  'onboard.json': '',
};

const places: readonly (readonly [string, DocumentKind, string, readonly string[]])[] = [
  ['the plans of an offer', 'offer', '{ "plans": ["|"] }', ['gold.plan.msp.json', 'plans/silver.plan.msp.json']],
  ['a logo', 'offer', '{ "listing": { "logos": { "large": "|" } } }', ['logos/large.png']],
  ['a screenshot', 'offer', '{ "listing": { "screenshots": [{ "image": "|" }] } }', ['logos/large.png']],
  ['a preview audience', 'offer', '{ "previewAudienceFile": "|" }', ['audience.csv']],
  ['the manifest of a plan', 'plan', '{ "manifest": "|" }', ['gold.manifest.msp.json']],
  ['a private audience', 'plan', '{ "privateAudienceFile": | }', ['audience.csv']],
  ['the offer of a record', 'published', '{ "offerFile": "|" }', ['fabrikam.offer.msp.json']],
  ['a scenario to extend', 'scenario', '{ "extends": "|" }', ['base.scenario.msp.json']],
  ['a directory', 'scenario', '{ "provider": { "directory": "|" } }', ['fabrikam.directory.msp.json']],
  ['a template', 'scenario', '{ "offers": { "a": { "template": "|" } } }', ['onboard.json']],
  ['a record', 'scenario', '{ "offers": { "a": { "published": "|" } } }', ['fabrikam.published.msp.json']],
  [
    'a new version',
    'scenario',
    '{ "timeline": [{ "do": "publish", "from": { "plan": "|" } }] }',
    ['gold.plan.msp.json', 'plans/silver.plan.msp.json'],
  ],
];

describe('completion of a path', () => {
  for (const [what, kind, text, expected] of places) {
    it(`offers the files for ${what} and no others`, async () => {
      assert.deepEqual((await offer(text, { kind, files })).labels, expected);
    });
  }

  it('says what the file calls itself', async () => {
    const described = async (text: string, kind: DocumentKind): Promise<string | undefined> =>
      (await offer(text, { kind, files })).shown[0]?.labelDetails?.description;
    assert.equal(await described('{ "plans": ["|"] }', 'offer'), 'Gold, public');
    assert.equal(await described('{ "manifest": "|" }', 'plan'), 'Gold rights, 1.2.0');
    assert.equal(await described('{ "offerFile": "|" }', 'published'), 'Fabrikam care');
  });

  it('finds a file by what it calls itself', async () => {
    assert.deepEqual((await offer('{ "plans": ["public|"] }', { kind: 'offer', files })).labels, [
      'gold.plan.msp.json',
    ]);
  });

  it('writes the path in quotes, and the comma that is missing', async () => {
    assert.equal(
      accept(await offer('{ "plans": [|] }', { kind: 'offer', files }), 'gold.plan.msp.json'),
      '{ "plans": ["gold.plan.msp.json"] }',
    );
    assert.equal(
      accept(
        await offer('{ "manifest": "go|"\n "stopSell": true }', { kind: 'plan', files }),
        'gold.manifest.msp.json',
      ),
      '{ "manifest": "gold.manifest.msp.json",\n "stopSell": true }',
    );
  });

  it('leaves the place to the schema where there is no file', async () => {
    assert.ok((await offer('{ "manifest": | }', { kind: 'plan' })).labels.includes('{}'));
  });
});
