import assert from 'node:assert/strict';
import { parseDocument } from '../../server/src/documents/document';
import { authorizationsOf } from '../../server/src/documents/model';
import { allows, OperationCatalogue } from '../../server/src/roles';
import { type Access, decideAccess, readScope, simulate } from '../../server/src/simulation';
import { compare, processorTime } from './alternate';
import { catalogue, readText } from './files';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

/** Enough entries for twenty principals. */
const entries = 200;
const principals = 20;
const rounds = 5;
/** The processor's milliseconds that all decisions may take, asked for the first time. */
const bound = 2000;

const scenario = {
  name: 'Everybody, everything, everywhere',
  offers: { gold: { manifest: 'gold.manifest.msp.json' } },
  customer: {
    name: 'Fabrikam',
    tenantId: '0d6f4a0e-61a5-4f0c-9c3a-4b1f6c2f7d10',
    subscriptions: [{ name: 'prod', resourceGroups: ['rg-app', 'rg-data'] }],
    delegations: [{ offer: 'gold', scopes: ['prod'] }],
  },
  timeline: [{ do: 'wait', for: 'PT1H' }],
};

/** Every control-plane operation for twenty principals at three scopes: the first time, and beside bare permission arithmetic. */
export async function measureSimulation(): Promise<Measurement[]> {
  const operations = OperationCatalogue.parse(readText('server/data/operations.json'));
  const all = operations.controlPlane;
  const manifest = parseDocument('manifest', faultlessManifest(catalogue, entries));
  const story = parseDocument('scenario', JSON.stringify(scenario)).scenario!;
  const { moment } = simulate(story, () => manifest, catalogue, operations).steps.at(-1)!;
  const { cast, customer } = moment.setting;
  const authorizations = authorizationsOf(manifest.definitions[0]!);
  const ids = [...new Set(authorizations.flatMap(({ principalId }) => principalId?.value ?? []))].slice(0, principals);
  const actors = ids.map((id) => cast.find(id)!);
  const scopes = ['prod', 'prod/rg-app', 'prod/rg-data'].flatMap((text) => {
    const reading = readScope(text, customer);
    return reading.kind === 'scope' ? reading.scope : [];
  });
  const roles = ids.map((id) =>
    authorizations
      .filter(({ principalId }) => principalId?.value === id)
      .map(({ roleDefinitionId }) => catalogue.get(roleDefinitionId?.value ?? '')!),
  );
  const count = actors.length * all.length * scopes.length;
  assert.ok(actors.length === principals && scopes.length === 3 && count > 1_000_000);

  const decided = (): ReadonlyMap<Access, number> => {
    const found = new Map<Access, number>();
    for (const actor of actors) {
      for (const scope of scopes) {
        for (const action of all) {
          const { access } = decideAccess({ actor, action, scope }, moment);
          found.set(access, (found.get(access) ?? 0) + 1);
        }
      }
    }
    return found;
  };
  const computed = (): number => {
    let allowed = 0;
    for (const held of roles) {
      for (let scope = 0; scope < scopes.length; scope++) {
        for (const action of all) {
          if (held.some(({ permissions }) => allows(permissions, action, 'control') === 'allowed')) allowed++;
        }
      }
    }
    return allowed;
  };
  const first = await processorTime(() => assert.ok((decided().get('allowed') ?? 0) > 0), 1);
  const what = `${count.toLocaleString('en-US')} access decisions`;
  return [
    { what: `${what}, the first time`, ours: first, unit: 'ms', atMost: bound },
    { what: `${what}, beside bare permission arithmetic`, ...(await compare(decided, computed, rounds)) },
  ];
}
