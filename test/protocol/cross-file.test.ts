import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  CreateFile,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { type RecordedVersion, recordVersionRequest, type RecordVersionParams } from '../../server/src/protocol';
import { pulling, type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();

const otherTenant = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';

/** The text of a plan; further properties as JSON. */
function plan(planId: string, more: object = {}): string {
  return JSON.stringify({
    planId,
    name: planId.toUpperCase(),
    summary: 'Around the clock',
    description: 'Monitoring and incident response',
    visibility: 'public',
    pricing: { model: 'byol' },
    manifest: `${planId}.manifest.msp.json`,
    ...more,
  });
}

/** The text of an offer as far as rules across files read it. */
function offer(offerId: string, ...plans: readonly string[]): string {
  return JSON.stringify({ publisherId: 'contoso', offerId, plans: plans.map((id) => `${id}.plan.msp.json`) });
}

/** A record of one plan. */
function record(sold: string, planFile = 'gold.plan.msp.json'): string {
  const published = {
    planId: 'gold',
    planFile,
    name: 'GOLD',
    visibility: 'public',
    manifest: JSON.parse(sold) as object,
  };
  const entries = [{ at: '2026-03-10T09:00:00Z', state: 'live', plans: [published] }];
  return JSON.stringify({ publisherId: 'contoso', offerId: 'a', offerFile: 'a.offer.msp.json', entries });
}

/** A folder on disk with files of ours, none of them open, and a session that watches them. */
class Watched {
  private constructor(
    readonly session: Session,
    readonly folder: TemporaryFolder,
  ) {}

  static async of(files: Readonly<Record<string, string>>, capabilities = pulling): Promise<Watched> {
    const folder = await makeFolder();
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    return new Watched(await start({ folders: [folder.uri], capabilities }), folder);
  }

  /** The finding of a rule in a file of the folder. */
  async find(name: string, code: string): Promise<Diagnostic | undefined> {
    return (await this.session.diagnostics(this.folder.uriOf(name))).find((diagnostic) => diagnostic.code === code);
  }

  write(name: string, text: string): Promise<void> {
    return this.tell(name, FileChangeType.Changed, () => this.folder.write(name, text));
  }

  async rename(name: string, to: string, text: string): Promise<void> {
    await this.remove(name);
    await this.tell(to, FileChangeType.Created, () => this.folder.write(to, text));
  }

  remove(name: string): Promise<void> {
    return this.tell(name, FileChangeType.Deleted, () => this.folder.remove(name));
  }

  /** Opens a file in the editor as it is meant to be there. */
  async open(name: string, text: string): Promise<string> {
    const uri = this.folder.uriOf(name);
    await this.session.open(uri, text, `managed-service-${/(\w+)\.msp\.json$/.exec(name)![1]}`);
    return uri;
  }

  private async tell(name: string, type: FileChangeType, change: () => Promise<unknown>): Promise<void> {
    const before = this.session.refreshes;
    await change();
    const changes = [{ uri: this.folder.uriOf(name), type }];
    await this.session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await this.session.until(() => this.session.refreshes > before);
  }
}

describe('a finding that another file causes', () => {
  const files = {
    'a.offer.msp.json': offer('a', 'gold', 'silver'),
    'gold.plan.msp.json': plan('gold'),
    'silver.plan.msp.json': plan('silver'),
    'gold.manifest.msp.json': manifest(entry(ids.reader), entry(ids.deleteRole)),
    'silver.manifest.msp.json': manifest(entry(ids.reader), entry(ids.deleteRole)),
  };
  const moved = files['gold.manifest.msp.json'].replace(ids.tenant, otherTenant);

  it('goes when the other file is mended, renamed or deleted', async () => {
    const watched = await Watched.of({ ...files, 'gold.manifest.msp.json': moved });
    const isFound = async () => (await watched.find('silver.manifest.msp.json', 'tenant-consistent')) !== undefined;
    await watched.open('silver.manifest.msp.json', files['silver.manifest.msp.json']);
    assert.ok(await isFound());
    await watched.write('gold.manifest.msp.json', files['gold.manifest.msp.json']);
    assert.ok(!(await isFound()), 'mended on disk');
    const gold = await watched.open('gold.manifest.msp.json', moved);
    assert.ok(await isFound(), 'broken in the editor');
    await watched.session.close(gold);
    assert.ok(!(await isFound()), 'what was typed is dropped');
    await watched.write('gold.manifest.msp.json', moved);
    assert.ok(await isFound());
    await watched.rename('gold.manifest.msp.json', 'bronze.manifest.msp.json', moved);
    assert.ok(!(await isFound()), 'renamed');
    await watched.rename('bronze.manifest.msp.json', 'gold.manifest.msp.json', moved);
    assert.ok(await isFound());
    await watched.remove('a.offer.msp.json');
    assert.ok(!(await isFound()), 'the offer between them deleted');
  });

  it('follows the record of what was published', async () => {
    const before = files['silver.manifest.msp.json'].replace(ids.reader, ids.contributor);
    const watched = await Watched.of({ ...files, 'a.published.msp.json': record(before) });
    await watched.open('gold.manifest.msp.json', files['gold.manifest.msp.json']);
    const find = () => watched.find('gold.manifest.msp.json', 'manifest-version-bump');
    const [place] = (await find())!.relatedInformation!;
    assert.equal(place!.location.uri, watched.folder.uriOf('a.published.msp.json'));
    await watched.write('a.published.msp.json', record(files['gold.manifest.msp.json']));
    assert.equal(await find(), undefined, 'nothing changed since');
    await watched.write('a.published.msp.json', record(before));
    assert.ok(await find());
    await watched.write('gold.plan.msp.json', plan('gold', { manifest: 'silver.manifest.msp.json' }));
    assert.equal(await find(), undefined, 'the plan sells another manifest');
    await watched.write('gold.plan.msp.json', plan('gold'));
    assert.ok(await find());
    await watched.remove('a.published.msp.json');
    assert.equal(await find(), undefined, 'no record');
  });

  it('follows the ids of other offers', async () => {
    const watched = await Watched.of({ ...files, 'b.offer.msp.json': offer('a') });
    const uri = await watched.open('a.offer.msp.json', offer('a', 'gold'));
    await watched.open('b.offer.msp.json', offer('a'));
    const find = () => watched.find('b.offer.msp.json', 'offer-id-unique');
    assert.ok(await find());
    await watched.session.change(uri, { text: offer('c', 'gold') });
    assert.equal(await find(), undefined);
    await watched.session.change(uri, { text: offer('a', 'gold') });
    assert.ok(await find());
    await watched.session.close(uri);
    await watched.remove('a.offer.msp.json');
    assert.equal(await find(), undefined);
  });

  it('follows the directory', async () => {
    const directory = (id: string) =>
      JSON.stringify({
        tenantId: ids.tenant,
        complete: true,
        principals: [{ id, displayName: 'Support', type: 'Group' }],
      });
    const watched = await Watched.of({ 'a.directory.msp.json': directory(otherTenant) });
    await watched.open('gold.manifest.msp.json', files['gold.manifest.msp.json']);
    const find = () => watched.find('gold.manifest.msp.json', 'unknown-principal');
    assert.ok(await find());
    await watched.write('a.directory.msp.json', directory(ids.support));
    assert.equal(await find(), undefined);
  });

  it('is one clear finding where the other file is outside or is none', async () => {
    const watched = await Watched.of({});
    for (const [path, code] of [
      ['../../secret.manifest.msp.json', 'file-outside-workspace'],
      ['/etc/passwd', 'file-outside-workspace'],
      ['gone.manifest.msp.json', 'file-missing'],
    ] as const) {
      const uri = await watched.open('gold.plan.msp.json', plan('gold', { manifest: path }));
      assert.deepEqual(await watched.session.codes(uri), [code]);
      await watched.session.close(uri);
    }
  });
});

describe('a fix that makes a file', () => {
  const subscription = (id: string, customer: string) => ({ subscriptionId: id, customer, channel: 'direct' });
  const text = plan('gold', {
    visibility: 'private',
    privateAudience: [
      subscription('e61a0c83-29d4-4b7f-8f15-d3b07a94c26e', 'Northwind'),
      subscription('2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24', 'Fabrikam'),
    ],
  });
  const able = {
    ...pulling,
    workspace: {
      ...pulling.workspace,
      workspaceEdit: {
        documentChanges: true,
        resourceOperations: ['create' as const],
        changeAnnotationSupport: {},
      },
    },
  };
  const titled = (actions: readonly CodeAction[]) => actions.find(({ title }) => title.includes('Fabrikam'));
  const actionsIn = async (watched: Watched): Promise<CodeAction | undefined> => {
    const uri = await watched.open('gold.plan.msp.json', text);
    const place = await watched.find('gold.plan.msp.json', 'private-plan-per-customer');
    const context = { diagnostics: [] };
    const params = { textDocument: { uri }, range: place!.range, context };
    return titled((await watched.session.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[]);
  };

  it('asks first, and changes the other files with it', async () => {
    const watched = await Watched.of({ 'a.offer.msp.json': offer('a', 'gold') }, able);
    const { documentChanges, changeAnnotations } = (await actionsIn(watched))!.edit!;
    const made = watched.folder.uriOf('fabrikam.plan.msp.json');
    assert.deepEqual(
      documentChanges!.map((change) => {
        if (CreateFile.is(change)) return `new ${change.uri}`;
        return 'edits' in change ? change.textDocument.uri : undefined;
      }),
      [`new ${made}`, made, ...['gold.plan', 'a.offer'].map((name) => watched.folder.uriOf(`${name}.msp.json`))],
    );
    assert.ok(Object.values(changeAnnotations!).every(({ needsConfirmation }) => needsConfirmation));
  });

  it('is not offered to a client that can make none', async () => {
    assert.equal(await actionsIn(await Watched.of({ 'a.offer.msp.json': offer('a', 'gold') })), undefined);
  });
});

describe('recording what was published', () => {
  it('answers with the record and its new entry, or says why not', async () => {
    const watched = await Watched.of({
      'a.offer.msp.json': offer('a', 'gold'),
      'gold.plan.msp.json': plan('gold'),
      'gold.manifest.msp.json': manifest(entry(ids.reader)),
    });
    const ask = (name: string): Promise<RecordedVersion | string | null> => {
      const params: RecordVersionParams = {
        uri: watched.folder.uriOf(name),
        state: 'live',
        at: '2026-03-10T09:00:00Z',
        note: 'First',
      };
      return watched.session.connection.sendRequest(recordVersionRequest, params);
    };
    const answer = (await ask('gold.manifest.msp.json')) as RecordedVersion;
    assert.equal(answer.uri, watched.folder.uriOf('a.published.msp.json'));
    const { entries } = JSON.parse(answer.text) as { entries: { roleData: string }[] };
    assert.match(entries[0]!.roleData, /^\d{4}-\d\d-\d\d$/);
    await watched.open('a.published.msp.json', answer.text);
    assert.deepEqual(await watched.session.codes(answer.uri), []);
    assert.deepEqual(await ask('a.offer.msp.json'), { ...answer, edits: [], sameSince: '2026-03-10T09:00:00Z' });
    await watched.remove('gold.manifest.msp.json');
    const obstacle = await ask('a.offer.msp.json');
    assert.match(typeof obstacle === 'string' ? obstacle : '', /"gold\.manifest\.msp\.json" cannot be read/);
  });
});
