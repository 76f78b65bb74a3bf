import assert from 'node:assert/strict';
import { parseDocument } from '../../server/src/documents/document';
import { cataloguePage } from '../../server/src/reports/offer-catalogue/html/catalogue-html';
import { catalogueOf, catalogueTree } from '../../server/src/service/offer-catalogue';
import { Workspace } from '../../server/src/workspace/workspace';
import { compare } from './alternate';
import { catalogue } from './files';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

const offers = 200;
const plansEach = 5;
const rounds = 7;
const folder = 'file:///offers';

/** The catalogue of many offers, as a tree and as a page, without their findings, beside parsing their files. */
export async function measureCatalogue(): Promise<Measurement[]> {
  const texts = manyOffers();
  const workspace = new Workspace({
    find: async () => [...texts.keys()],
    list: async () => [],
    read: async (uri) => texts.get(uri),
    locate: async (uri) => uri,
    header: async () => undefined,
  });
  await workspace.load([folder]);
  const context = { workspace, roleData: catalogue.date, findingsOf: () => undefined };
  const listed = () => catalogueOf(workspace.offerFiles(), context);
  const tree = async () => catalogueTree(await listed(), {}, ({ uri }) => ({ path: uri, line: 1 }));
  const page = async () => cataloguePage(await listed(), { filter: {} }).body.toString();
  const parsed = () => [...texts].map(([uri, text]) => parseDocument(kindOf(uri), text));
  assert.equal((await tree()).nodes.length, offers);
  assert.match(await page(), new RegExp(`${offers} offers, ${offers * plansEach} plans`));
  const what = `of ${offers} offers with ${plansEach} plans each, beside parsing their files`;
  return [
    { what: `tree ${what}`, ...(await compare(tree, parsed, rounds)) },
    { what: `page ${what}`, ...(await compare(page, parsed, rounds)) },
  ];
}

function kindOf(uri: string): 'offer' | 'plan' | 'manifest' {
  return uri.includes('.offer.') ? 'offer' : uri.includes('.plan.') ? 'plan' : 'manifest';
}

function manyOffers(): ReadonlyMap<string, string> {
  const manifest = faultlessManifest(catalogue, 5);
  const texts = new Map<string, string>();
  for (let offer = 0; offer < offers; offer++) {
    const names = Array.from({ length: plansEach }, (_, plan) => `${offer}-${plan}`);
    const plans = names.map((name) => `${name}.plan.msp.json`);
    texts.set(`${folder}/${offer}.offer.msp.json`, JSON.stringify({ offerId: `${offer}`, plans }));
    for (const name of names) {
      const plan = { planId: name, name, visibility: 'public', manifest: `${name}.manifest.msp.json` };
      texts.set(`${folder}/${name}.plan.msp.json`, JSON.stringify(plan));
      texts.set(`${folder}/${name}.manifest.msp.json`, manifest);
    }
  }
  return texts;
}
