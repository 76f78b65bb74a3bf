import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedDocument, parseDocument } from '../../../../server/src/documents/document';
import { kindOfPath } from '../../../../server/src/documents/kinds';
import { atOnce, type JudgedMutant, mutate, type PlayableScenario } from '../../../../server/src/simulation';
import { amended, notices, played, playedWith } from '../../../../server/src/simulation/mutation/played';
import { withIdea } from '../../../../server/src/simulation/mutation/suggestion';
import {
  access,
  accepted,
  actions,
  activation,
  catalogue,
  delegated,
  delegation,
  ids,
  type Json,
  manifest,
  operations,
  plan,
  story,
} from '../support';

const catalogues = { catalogue, operations };

function playable(scenario: Json, files: Readonly<Record<string, Json>> = {}): PlayableScenario {
  const leads = { id: ids.leads, displayName: 'Leads', type: 'Group' };
  const directory = { tenantId: ids.tenant, principals: [leads] };
  const all = { 'gold.plan.msp.json': plan(), 'contoso.directory.msp.json': directory, ...files };
  const documents = new Map(
    Object.entries(all).map(([path, value]) => [path, parseDocument(kindOfPath(path)!, JSON.stringify(value))]),
  );
  return {
    scenario: parseDocument('scenario', JSON.stringify(scenario)).scenario!,
    resolve: (path) => documents.get(path),
    profile: undefined,
  };
}

/** The mutants of the only manifest. */
function mutantsIn(...scenarios: readonly PlayableScenario[]): readonly JudgedMutant[] {
  const [manifests] = [atOnce(mutate(scenarios, catalogues))];
  assert.equal(manifests.length, 1);
  return manifests[0]!.mutants;
}

/** What becomes of the mutants: the name, the role's name, and the change, with the verdict. */
function verdicts(mutants: readonly JudgedMutant[]): ReadonlyMap<string, JudgedMutant> {
  return new Map(
    mutants.map((mutant) => {
      const { authorization, change } = mutant;
      const role = catalogue.get(authorization.roleDefinitionId!.value!)!.name;
      const to = change.kind === 'widened' ? change.to.name : change.kind === 'loosened' ? change.part : '';
      return [[authorization.principalIdDisplayName?.value, role, change.kind, to].filter(Boolean).join(' '), mutant];
    }),
  );
}

const reading = access('Support', actions.read, 'prod/rg-app', 'allowed');

describe('mutating manifests', () => {
  it('is noticed by an expectation that rests on the entry', () => {
    const blind = verdicts(mutantsIn(playable(story([accepted, delegated]))));
    assert.equal(blind.get('Support Reader dropped')!.verdict, 'survives');
    const seeing = verdicts(mutantsIn(playable(story([accepted, { ...delegated, expect: [reading] }]))));
    assert.equal(seeing.get('Support Reader dropped')!.verdict, 'noticed');
    assert.equal(seeing.get('Support Reader widened Contributor')!.verdict, 'survives');
  });

  it('is noticed by any of several scenarios', () => {
    const seeing = story([accepted, { ...delegated, expect: [reading] }]);
    const plans = playable(story([accepted, delegated]));
    const mutants = verdicts(mutantsIn(plans, { ...playable(seeing), resolve: plans.resolve }));
    assert.equal(mutants.get('Support Reader dropped')!.verdict, 'noticed');
  });

  it('suggests what the dropped role alone decides', () => {
    const { suggestion } = verdicts(mutantsIn(playable(story([accepted, delegated])))).get('Support Reader dropped')!;
    assert.deepEqual(suggestion, {
      scenario: 0,
      step: 1,
      after: 'delegated',
      expectation: { principal: 'Support', action: actions.read, scope: 'prod/rg-app', access: 'allowed' },
    });
  });

  it('suggests what only the wider role allows', () => {
    const mutants = verdicts(mutantsIn(playable(story([accepted, delegated]))));
    const { suggestion } = mutants.get('Operations Virtual Machine Contributor widened Contributor')!;
    assert.ok(suggestion && 'expectation' in suggestion);
    assert.equal(suggestion.expectation['access'], 'denied');
    assert.equal(suggestion.expectation['principal'], 'Operations');
  });

  it('suggests the steps that a policy refuses, and the end of an activation', () => {
    const mutants = verdicts(mutantsIn(playable(story([accepted, delegated]))));
    const stepsFor = (part: string) => {
      const { suggestion } = mutants.get(`Operations Virtual Machine Contributor loosened ${part}`)!;
      assert.ok(suggestion && 'steps' in suggestion, part);
      return suggestion.steps;
    };
    const asked = { do: 'activate', by: 'tess', role: 'Virtual Machine Contributor', scope: 'prod/rg-app' };
    assert.deepEqual(stepsFor('approvers'), [{ ...asked, mfa: true, result: 'refused' }]);
    const error = 'RoleAssignmentRequestPolicyValidationFailed';
    assert.deepEqual(stepsFor('secondFactor'), [
      { ...asked, mfa: false, approvedBy: 'lena', result: 'refused', error },
    ]);
    assert.deepEqual(stepsFor('duration'), [
      { ...asked, mfa: true, approvedBy: 'lena' },
      { do: 'wait', for: 'PT4H', expect: [access('tess', actions.restart, 'prod/rg-app', 'eligible')] },
    ]);
  });

  it('is noticed by steps that try what a policy refuses', () => {
    const tried = activation({ approvedBy: undefined, result: 'refused' });
    const mutants = verdicts(mutantsIn(playable(story([accepted, delegated, tried]))));
    assert.equal(mutants.get('Operations Virtual Machine Contributor loosened approvers')!.verdict, 'noticed');
    assert.equal(mutants.get('Operations Virtual Machine Contributor loosened secondFactor')!.verdict, 'survives');
  });

  it('does not count what makes no difference to anybody', () => {
    const [reader] = manifest()['authorizations'] as readonly Json[];
    const twice = plan({ manifest: manifest({ authorizations: [reader, reader] }) });
    const mutants = mutantsIn(playable(story([accepted, delegated]), { 'gold.plan.msp.json': twice }));
    assert.equal(mutants.find(({ change }) => change.kind === 'dropped')!.verdict, 'same');
  });

  it('says why nothing can be suggested', () => {
    const undelegated = verdicts(mutantsIn(playable(story([accepted]))));
    assert.equal(undelegated.get('Support Reader dropped')!.without, 'notDelegated');
    const deserted = story([accepted, delegated], { provider: { people: {} } });
    const mutants = verdicts(mutantsIn(playable(deserted)));
    assert.equal(mutants.get('Operations Virtual Machine Contributor loosened approvers')!.without, 'nobodyActs');
  });

  it('does not say that a change makes no difference where that cannot be told', () => {
    const { scenario, resolve, profile } = playable(story([accepted, delegated]));
    const unread = (path: string) => (path.startsWith('contoso.') ? undefined : resolve(path));
    const mutants = verdicts(mutantsIn({ scenario, resolve: unread, profile }));
    const { verdict, without } = mutants.get('Support Reader dropped')!;
    assert.deepEqual([verdict, without], ['survives', 'undecided']);
  });

  it('leaves alone what was published, and scenarios without a manifest', () => {
    assert.deepEqual(atOnce(mutate([playable({ name: 'Nothing yet' })], catalogues)), []);
    const offers = { gold: { published: 'gold.published.msp.json', planId: 'gold', version: '1.0.0' } };
    const published = { entries: [{ state: 'live', plans: [{ planId: 'gold', manifest: manifest() }] }] };
    const recorded = playable(story([accepted, delegated], { offers }), { 'gold.published.msp.json': published });
    assert.deepEqual(atOnce(mutate([recorded], catalogues)), []);
  });

  it('survives any timeline that is still being typed', () => {
    for (const step of [null, 3, {}, { do: 'delegate' }, { expect: 'x' }]) {
      assert.ok(mutantsIn(playable(story([accepted, delegation(['prod']), step as unknown as Json]))).length > 0);
    }
  });
});

describe('the suggested expectations of the example', () => {
  const folder = join(import.meta.dirname, '../../../../examples/contoso');
  const documents = new Map<string, ParsedDocument>();
  const resolve = (path: string): ParsedDocument => {
    const known = documents.get(path);
    if (known) return known;
    const document = parseDocument(kindOfPath(path)!, readFileSync(join(folder, path), 'utf8'));
    documents.set(path, document);
    return document;
  };
  const { scenario } = resolve('northwind.scenario.msp.json');
  const northwind: PlayableScenario = { scenario: scenario!, resolve, profile: undefined };
  const [manifests] = [atOnce(mutate([northwind], catalogues))];

  it('hold today, and each kills its mutant', () => {
    let killed = 0;
    for (const { document, mutants } of manifests) {
      for (const mutant of mutants) {
        if (mutant.verdict !== 'survives') continue;
        const { suggestion } = mutant;
        assert.ok(suggestion, `${mutant.authorization.principalIdDisplayName?.value} ${mutant.change.kind}`);
        const better = amended(northwind, (timeline) => withIdea(timeline, suggestion.step, suggestion));
        const now = played(better, catalogues).simulation;
        assert.deepEqual(now.problems, []);
        assert.ok(notices(now, playedWith(better, document, mutant.document, catalogues)));
        killed++;
      }
    }
    assert.ok(killed > 10, `only ${killed}`);
  });
});
