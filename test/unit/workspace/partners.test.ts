import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from './memory-files';

const folder = 'file:///offers';
const templateUri = `${folder}/onboard.json`;
const valuesUri = `${folder}/onboard.parameters.json`;

const template = (name: string): string =>
  JSON.stringify({
    resources: [
      {
        type: 'Microsoft.ManagedServices/registrationDefinitions',
        properties: { registrationDefinitionName: name, authorizations: "[parameters('list')]" },
      },
    ],
    parameters: { list: { type: 'array' } },
  });
const values = (principalId: string): string =>
  JSON.stringify({
    parameters: { managedByTenantId: { value: 't' }, list: { value: [{ principalId, roleDefinitionId: 'r' }] } },
  });

function editor(uri: string, text: string, languageId = 'json') {
  const document = { uri, languageId, version: 1, text, getText: () => document.text };
  return document;
}

async function opened(texts: Readonly<Record<string, string>>, uri: string, folders: readonly string[] = [folder]) {
  const files = new MemoryFiles(texts);
  const workspace = new Workspace(files);
  await workspace.load(folders);
  const document = editor(uri, texts[uri]!);
  workspace.didOpen(document);
  await workspace.prepare(uri);
  const type = (text: string): void => {
    Object.assign(document, { version: document.version + 1, text });
    workspace.didChange(uri);
  };
  const onDisk = async (changed: string, text: string | undefined): Promise<boolean> => {
    if (text === undefined) files.texts.delete(changed);
    else files.texts.set(changed, text);
    const isNews = await workspace.didChangeOnDisk(changed);
    await workspace.prepare(uri);
    return isNews;
  };
  return { files, workspace, type, onDisk };
}

const nameIn = (workspace: Workspace, uri: string): unknown =>
  workspace.deployment(uri)?.definitions[0]?.registrationDefinitionName?.value;
const principalIn = (workspace: Workspace): unknown =>
  workspace.wholeDeployment(templateUri)?.definitions[0]?.authorizations?.items[0]?.principalId?.value;

describe('files of Azure’s own in a workspace', () => {
  it('are known while they are open and carry a delegation, in any of their languages', async () => {
    const { workspace, type } = await opened({ [templateUri]: template('Gold') }, templateUri);
    assert.equal(workspace.document(templateUri)?.kind, 'template');
    type('{ "resources": [] }');
    assert.equal(workspace.document(templateUri), undefined);
    assert.deepEqual(workspace.uris(), []);
    type(template('Gold'));
    assert.equal(workspace.document(templateUri)?.kind, 'template');
    workspace.didClose(templateUri);
    for (const languageId of ['jsonc', 'arm-template']) {
      workspace.didOpen(editor(templateUri, template('Gold'), languageId));
      assert.deepEqual(workspace.uris(), [templateUri]);
      workspace.didClose(templateUri);
      assert.deepEqual(workspace.uris(), [], 'closed ones are not searched for');
    }
    workspace.didOpen(editor(templateUri, template('Gold'), 'plaintext'));
    assert.equal(workspace.document(templateUri), undefined);
    workspace.didOpen(editor('untitled:Untitled-1', values('p')));
    await workspace.prepare('untitled:Untitled-1');
    assert.equal(workspace.document('untitled:Untitled-1')?.kind, 'parameters');
  });

  it('are parsed once for each version, and sent away once', async () => {
    const { workspace } = await opened({ [templateUri]: template('Gold') }, templateUri);
    assert.equal(workspace.document(templateUri), workspace.document(templateUri));
    let reads = 0;
    workspace.didOpen({ ...editor(valuesUri, ''), getText: () => (reads++, '{ "compilerOptions": {} }') });
    for (let i = 0; i < 3; i++) assert.equal(workspace.document(valuesUri), undefined);
    assert.equal(reads, 1);
  });

  it('name principals for completion', async () => {
    const { workspace } = await opened({ [valuesUri]: values('p') }, valuesUri);
    assert.equal(workspace.principals().find('P')?.id, 'p');
  });
});

describe('a template and its parameter file', () => {
  const both = { [templateUri]: template('Gold'), [valuesUri]: values('p') };

  it('are checked together in the parameter file, and by its defaults in the template', async () => {
    const { workspace } = await opened(both, valuesUri);
    assert.equal(nameIn(workspace, valuesUri), 'Gold');
    assert.deepEqual([...workspace.deployment(valuesUri)!.otherFiles.values()], [templateUri]);
    assert.equal(workspace.deployment(templateUri)!.otherFiles.size, 0);
    assert.equal(workspace.deployment(templateUri)!.definitions[0]!.authorizations!.known, false);
  });

  it('belong to the workspace while one of them is open', async () => {
    const { workspace } = await opened(both, templateUri);
    assert.deepEqual(workspace.uris(), [templateUri, valuesUri]);
    workspace.didClose(templateUri);
    assert.deepEqual(workspace.uris(), []);
    assert.equal(workspace.has(valuesUri), false);
  });

  it('follow one another: in the editor, on disk, when one comes and when one goes', async () => {
    const { workspace, onDisk } = await opened(both, valuesUri);
    const revisions = new Set([workspace.revision(valuesUri)]);
    const changed = (): void => {
      assert.ok(!revisions.has(workspace.revision(valuesUri)), 'the parameter file is checked again');
      revisions.add(workspace.revision(valuesUri));
    };
    assert.equal(await onDisk(templateUri, template('Silver')), true);
    assert.equal(nameIn(workspace, valuesUri), 'Silver');
    changed();
    const open = editor(templateUri, template('Bronze'));
    workspace.didOpen(open);
    assert.equal(nameIn(workspace, valuesUri), 'Bronze', 'what is open wins');
    changed();
    const before = workspace.changes;
    Object.assign(open, { version: 2, text: template('Iron') });
    workspace.didChange(templateUri);
    assert.ok(workspace.affectedSince(before).includes(valuesUri));
    changed();
    workspace.didClose(templateUri);
    await onDisk(templateUri, undefined);
    assert.equal(nameIn(workspace, valuesUri), undefined);
    assert.deepEqual(workspace.uris(), [valuesUri]);
    changed();
    assert.equal(await onDisk(templateUri, template('Gold')), true);
    assert.equal(nameIn(workspace, valuesUri), 'Gold');
    changed();
  });

  it('are found when the other one is made beside an open file', async () => {
    const { workspace, onDisk } = await opened({ [valuesUri]: values('p') }, valuesUri);
    assert.equal(nameIn(workspace, valuesUri), undefined);
    const before = workspace.revision(valuesUri);
    assert.equal(await onDisk(templateUri, template('Gold')), true);
    assert.notEqual(workspace.revision(valuesUri), before);
    assert.equal(nameIn(workspace, valuesUri), 'Gold');
    assert.equal(await onDisk('file:///elsewhere/x.json', '{}'), false, 'other folders do not matter');
  });

  it('are not joined with a template that carries no delegation, or through a link out of the workspace', async () => {
    const plain = { [templateUri]: '{ "resources": [] }', [valuesUri]: values('p') };
    assert.equal((await opened(plain, valuesUri)).workspace.deployment(valuesUri)!.otherFiles.size, 0);
    const files = new MemoryFiles(both);
    files.links.set(templateUri, 'file:///etc/onboard.json');
    const workspace = new Workspace(files);
    await workspace.load([folder]);
    workspace.didOpen(editor(valuesUri, both[valuesUri]));
    await workspace.prepare(valuesUri);
    assert.equal(workspace.deployment(valuesUri)!.otherFiles.size, 0);
  });

  it('are deployed together when there is one parameter file, and only then', async () => {
    const { workspace } = await opened(both, templateUri);
    assert.equal(principalIn(workspace), 'p');
    const several = { ...both, [`${folder}/onboard.parameters.dev.json`]: values('q') };
    assert.equal(principalIn((await opened(several, templateUri)).workspace), undefined);
  });

  it('are found in a folder of no workspace too', async () => {
    assert.equal(nameIn((await opened(both, valuesUri, [])).workspace, valuesUri), 'Gold');
  });
});

describe('the mapping of templates', () => {
  const elsewhere = `${folder}/arm/main.json`;
  const values2 = `${folder}/customers/fabrikam.json`;
  const files = {
    [elsewhere]: template('Gold'),
    [values2]: values('p'),
    [valuesUri]: values('q'),
    [templateUri]: template('Silver'),
  };
  const config = (templates: unknown) => ({
    [`${folder}/managed-services.config.json`]: JSON.stringify({ templates }),
  });

  it('joins files whatever they are called, from the configuration and from the settings', async () => {
    const { workspace } = await opened(
      { ...files, ...config({ 'arm/main.json': 'customers/fabrikam.json' }) },
      values2,
    );
    assert.equal(nameIn(workspace, values2), 'Gold');
    const before = workspace.revision(values2);
    workspace.configure({ templates: { 'arm/main.json': [], 'onboard.json': ['customers/fabrikam.json'] } });
    await workspace.prepare(values2);
    assert.equal(nameIn(workspace, values2), 'Silver');
    assert.notEqual(workspace.revision(values2), before);
  });

  it('wins over names, and says which of several is meant', async () => {
    const mapped = {
      ...files,
      ...config({ 'arm/main.json': 'onboard.parameters.json', 'onboard.json': 'customers/fabrikam.json' }),
    };
    assert.equal(nameIn((await opened(mapped, valuesUri)).workspace, valuesUri), 'Gold');
    assert.equal(principalIn((await opened(mapped, templateUri)).workspace), 'p');
  });

  it('is offered what there is to choose from', async () => {
    const { workspace } = await opened({ ...files, [`${folder}/tsconfig.json`]: '{}' }, valuesUri);
    assert.deepEqual(await workspace.partnerChoices(valuesUri), {
      kind: 'parameters',
      path: 'onboard.parameters.json',
      choices: ['arm/main.json', 'onboard.json'],
      chosen: ['onboard.json'],
    });
    workspace.didOpen(editor(templateUri, template('Silver')));
    await workspace.prepare(templateUri);
    assert.deepEqual(await workspace.partnerChoices(templateUri), {
      kind: 'template',
      path: 'onboard.json',
      choices: ['customers/fabrikam.json', 'onboard.parameters.json'],
      chosen: ['onboard.parameters.json'],
    });
    assert.equal(await workspace.partnerChoices(`${folder}/tsconfig.json`), undefined);
  });
});
