import assert from 'node:assert/strict';
import { CodeLensRequest, type CodeLens } from 'vscode-languageserver/node';
import {
  type ScenarioFile,
  scenariosRequest,
  type ScenarioTests,
  scenarioTestsRequest,
} from '../../server/src/protocol';
import { accepted, delegated, plan, story } from '../unit/simulation/support';
import { pulling, type Session, sessions } from './session';

const start = sessions();
const folder = 'file:///offers';
const uri = `${folder}/northwind.scenario.msp.json`;
const planUri = `${folder}/gold.plan.msp.json`;
const directory = { tenantId: 'x', principals: [] };
const scenario = story([accepted, { ...delegated, expect: [{ offer: 'gold', state: 'delegated' }] }]);
const texts = { [uri]: scenario, [planUri]: plan(), [`${folder}/contoso.directory.msp.json`]: directory };

const capabilities = { ...pulling, workspace: { ...pulling.workspace, codeLens: { refreshSupport: true } } };

async function inEditor(more: { readonly filesFromClient?: boolean } = { filesFromClient: true }) {
  const files = new Map(Object.entries(texts).map(([path, value]) => [path, JSON.stringify(value, undefined, 2)]));
  const session = await start({ folders: [folder], capabilities, initialization: more, files });
  return { session, files };
}

async function lensesOf(session: Session): Promise<readonly (string | undefined)[]> {
  const lenses = await session.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  return (lenses ?? []).map(({ command }: CodeLens) => command?.title);
}

describe('scenarios', () => {
  it('are found, and played as tests', async () => {
    const { session } = await inEditor();
    const found = await session.connection.sendRequest<readonly ScenarioFile[]>(scenariosRequest);
    assert.deepEqual(found, [{ uri, name: 'A story' }]);
    const played = await session.connection.sendRequest<ScenarioTests>(scenarioTestsRequest, { uri });
    assert.deepEqual(
      played.tests.map(({ name, outcome, tests }) => [name, outcome, tests.map((test) => test.outcome)]),
      [
        ['accepted: accept', 'passed', []],
        ['delegated: delegate', 'passed', ['passed']],
      ],
    );
    assert.equal(await session.connection.sendRequest(scenarioTestsRequest, { uri: planUri }), null);
  });

  it('have lenses that follow another file as it is typed', async () => {
    const { session, files } = await inEditor();
    await session.open(uri, files.get(uri)!, 'managed-service-scenario');
    assert.equal((await lensesOf(session))[0], '$(play) Run · 1 of 1 expectations hold');
    await session.open(planUri, files.get(planUri)!, 'managed-service-plan');
    const before = session.lensRefreshes;
    await session.change(planUri, { text: JSON.stringify(plan({ manifest: undefined })) });
    await session.until(() => session.lensRefreshes > before);
    assert.equal((await lensesOf(session))[0], '$(play) Run · 0 of 1 expectations hold, 1 cannot be told');
  });

  it('have no lenses in an editor without our commands', async () => {
    const { session, files } = await inEditor({});
    await session.open(uri, files.get(uri)!, 'managed-service-scenario');
    assert.deepEqual(await lensesOf(session), []);
  });
});
