import assert from 'node:assert/strict';
import { privateAudienceOf } from '../../../server/src/documents/audience/audience';
import { parseDocument } from '../../../server/src/documents/document';
import { checkShape } from '../../../server/src/documents/shape/shape';
import { wellKnown } from '../../../server/src/roles';
import { defaultScenario } from '../../../server/src/simulation';
import {
  catalogue,
  type customer,
  grant,
  ids,
  type Json,
  manifest,
  messages,
  operations,
  plan,
  play,
  policy,
  stepOf,
} from './support';

/** The default story of a manifest. */
function storyOf(more: Json = {}): Json {
  const { definitions } = parseDocument('manifest', JSON.stringify(manifest(more)));
  return defaultScenario({
    offer: 'gold',
    source: { manifest: 'gold.manifest.msp.json' },
    definition: definitions[0]!,
    catalogue,
  });
}

function playDefault(more: Json = {}) {
  return play(storyOf(more), { 'gold.manifest.msp.json': manifest(more) }, operations);
}

describe('The default story of an offer', () => {
  it('is a scenario by its schema', () => {
    const { tree } = parseDocument('scenario', JSON.stringify(storyOf()));
    assert.deepEqual(checkShape('scenario', tree.root!, 10), []);
  });

  it('holds, from accepting to the end, with every principal looked at', () => {
    const simulation = playDefault();
    assert.deepEqual(messages(simulation), []);
    assert.deepEqual(
      simulation.steps.map(({ name, turn }) => `${name} ${turn.outcome}`),
      ['bought succeeded', 'delegated succeeded', 'activated succeeded', 'expired succeeded', 'ended succeeded'],
    );
    const expectations = simulation.steps.flatMap((step) => step.expectations);
    assert.ok(expectations.every(({ status }) => status === 'holds'));
    const looked = stepOf(simulation, 'delegated').expectations.map(({ expectation }) => expectation.principal?.value);
    assert.deepEqual(looked.filter(Boolean), ['Support', 'Operations', 'Automation', 'ana']);
  });

  it('holds for manifests of every form', () => {
    const forms: readonly Json[] = [
      { eligibleAuthorizations: [] },
      { authorizations: [], version: undefined },
      {
        eligibleAuthorizations: [
          grant(ids.automation, 'Automation', wellKnown.contributor, { principalType: 'ServicePrincipal' }),
          grant(ids.support, 'Support', ids.night),
          grant(ids.operations, 'Operations', wellKnown.virtualMachineContributor),
        ],
      },
      { authorizations: [grant(ids.support, 'Support', wellKnown.contributor)] },
      { eligibleAuthorizations: [grant(ids.support, 'Support', wellKnown.contributor)] },
      { authorizations: [grant(ids.operations, 'Operations', wellKnown.deleteRole)] },
      {
        authorizations: [grant(ids.support, 'Same', wellKnown.reader), grant(ids.leads, 'Same', wellKnown.deleteRole)],
      },
      { authorizations: [grant(ids.support, 'Support', wellKnown.owner)] },
      { authorizations: [grant('nobody', 'Support', wellKnown.reader)] },
      { authorizations: [grant(ids.support, 'Support', ids.night)] },
      { cloud: 'AzureChinaCloud', eligibleAuthorizations: [] },
    ];
    for (const form of forms) assert.deepEqual(messages(playDefault(form)), [], JSON.stringify(form));
  });

  it('lets a user who is authorized act under their own name', () => {
    const user = { principalType: 'User' };
    const form = {
      authorizations: [grant(ids.operations, 'Tess Lind', wellKnown.reader, user)],
      eligibleAuthorizations: [
        grant(ids.operations, 'Tess Lind', wellKnown.virtualMachineContributor, {
          ...user,
          justInTimeAccessPolicy: policy,
        }),
      ],
    };
    assert.deepEqual(messages(playDefault(form)), []);
    assert.equal(stepOf(playDefault(form), 'activated').turn.outcome, 'succeeded');
  });

  it('takes a private plan from the first subscription of its audience', () => {
    const hidden = plan({
      visibility: 'private',
      privateAudience: [{ subscriptionId: ids.prod, customer: 'Northwind' }],
    });
    const document = parseDocument('plan', JSON.stringify(hidden));
    const scenario = defaultScenario({
      offer: 'gold',
      source: { plan: 'gold.plan.msp.json' },
      definition: document.definitions[0]!,
      audience: privateAudienceOf(document.plan, () => undefined)!,
      catalogue,
      scope: 'prod/rg-app',
    });
    assert.equal(scenario.name, 'Northwind takes gold');
    const simulation = play(scenario, { 'gold.plan.msp.json': hidden });
    assert.deepEqual(messages(simulation), []);
    assert.equal(stepOf(simulation, 'delegated').turn.outcome, 'succeeded');
  });

  it('expects the error with which the definition is refused, and stops there', () => {
    const refused = storyOf({ authorizations: [grant(ids.support, 'Support', wellKnown.logAnalyticsReader)] });
    const steps = refused.timeline as readonly Json[];
    assert.equal(steps.length, 2);
    assert.equal(steps[1]?.error, 'InvalidRegistrationDefinitionCreateRequest');
    assert.ok(
      !('error' in (storyOf({ authorizations: [grant('x', 'X', wellKnown.reader)] }).timeline as readonly Json[])[1]!),
    );
  });

  it('says no more than it knows', () => {
    const whole = JSON.stringify(storyOf());
    assert.match(whole, /"version":"1.0.0"/);
    assert.match(whole, /"approvedBy":"lee"/);
    assert.doesNotMatch(whole, /"directory"/);
    const open = { eligibleAuthorizations: [grant(ids.operations, 'Operations', wellKnown.virtualMachineContributor)] };
    assert.doesNotMatch(JSON.stringify(storyOf(open)), /approvedBy|lee/);
  });

  it('takes the customer as given', () => {
    const { definitions } = parseDocument('manifest', JSON.stringify(manifest()));
    const given = {
      directory: 'd.directory.msp.json',
      customer: 'Tailspin',
      tenantId: ids.customer,
      subscriptionId: ids.prod,
      scope: 'dev/rg-web',
    };
    const source = { manifest: 'gold.manifest.msp.json' };
    const scenario = defaultScenario({ offer: 'gold', source, definition: definitions[0]!, catalogue, ...given });
    const { name, tenantId, subscriptions } = scenario.customer as ReturnType<typeof customer>;
    assert.deepEqual([name, tenantId], ['Tailspin', ids.customer]);
    assert.equal((scenario.provider as Json).directory, 'd.directory.msp.json');
    assert.deepEqual((subscriptions as readonly Json[])[0]?.resourceGroups, ['rg-web']);
  });
});
