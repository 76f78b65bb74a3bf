import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import {
  previewFile,
  type PreviewFormat,
  previewFormats,
  previewsFile,
} from '../../../../server/src/reports/preview/formats/preview-file';
import { areas } from '../../../../server/src/roles';
import { directoryText, principals, roles } from '../../service/support';
import { exampleFiles, type FolderFiles, previewIn } from './folder-preview';

async function fileOf(format: PreviewFormat, files: FolderFiles, name: string): Promise<string> {
  const { report, nameOf } = await previewIn(files, name);
  return previewFile({ path: name, report }, format, nameOf);
}

/** The rows of a table as a strict reader of RFC 4180 finds them, by the names in the header. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  assert.ok(csv.endsWith('\n') && !csv.includes('\r'));
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/y;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const match = field.exec(csv);
    assert.ok(match, `no field at ${at}: ${csv.slice(at, at + 80)}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === '\n') rows.push([]);
  }
  const [header, ...rest] = rows.slice(0, -1);
  for (const row of rest) assert.equal(row.length, header!.length, row.join('|'));
  return rest.map((row) => Object.fromEntries(header!.map((name, column) => [name, row[column]!])));
}

describe('a preview as CSV', () => {
  it('has a row for each grant', async () => {
    const rows = rowsOf(await fileOf('csv', exampleFiles(), 'contoso.offer.msp.json'));
    assert.equal(rows.length, 17);
    const row = rows.find(({ role }) => role === 'Virtual Machine Contributor')!;
    assert.deepEqual(Object.entries(row).slice(0, 10), [
      ['plan', 'Gold'],
      ['principal', 'Platform operations'],
      ['principalId', '546cecf7-236f-4354-860f-388ac0a70d41'],
      ['type', 'Group'],
      ['role', 'Virtual Machine Contributor'],
      ['roleId', '9980e02c-c2be-4d73-94e8-173b1dc7cf3c'],
      ['access', 'eligible'],
      ['activation', 'on activation for up to 4 hours, with MFA, approved by Operations leads'],
      ['verdict', 'accepted'],
      ['powers', 'secrets runCode'],
    ]);
    assert.deepEqual(Object.keys(row).slice(10), [...areas, 'justification', 'file', 'line']);
    assert.deepEqual([row.compute, row.apps, row.security], ['delete', 'none', 'read']);
    assert.equal(row.justification, 'Restarts and resizes machines during incidents');
    assert.equal(row.file, 'gold.manifest.msp.json');
    const lines = exampleFiles()['gold.manifest.msp.json']!.split('\n');
    assert.match(lines.slice(Number(row.line), Number(row.line) + 4).join(''), /9980e02c/);
  });

  it('tells no reach and no power of what Azure refuses or nobody knows', async () => {
    const support = { principalId: principals.support, roleDefinitionId: roles.owner };
    const strange = { ...support, roleDefinitionId: '11111111-2222-3333-4444-555555555555' };
    const files = { 'a.manifest.msp.json': { authorizations: [support, strange] } };
    const rows = rowsOf(await fileOf('csv', files, 'a.manifest.msp.json'));
    assert.deepEqual(
      rows.map(({ verdict, powers, ...row }) => [verdict, powers, ...areas.map((area) => row[area])]),
      ['refused', 'unknown'].map((verdict) => [verdict, '', ...areas.map(() => '')]),
    );
  });

  it('holds no formula, whatever a name begins with', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', '＝1', ' =1', '"=1"', "'=1", 'a;=1', 'a,b'];
    const authorizations = names.map((name, at) => ({
      principalId: `3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b${10 + at}`,
      principalIdDisplayName: name,
      roleDefinitionId: roles.reader,
      justification: name,
    }));
    const csv = await fileOf('csv', { 'a.manifest.msp.json': { authorizations } }, 'a.manifest.msp.json');
    const rows = rowsOf(csv);
    assert.deepEqual(
      rows.map(({ principal }) => principal),
      ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=1", "'=1", "'＝1", "'=1", '"=1"', "'=1", 'a;=1', 'a,b'],
    );
    for (const row of rows) {
      for (const value of Object.values(row)) assert.doesNotMatch(value, /^[=+\-@＝＋－＠\t\r\n]/);
    }
  });
});

describe('a preview as JSON', () => {
  it('has the shape that the documentation tells', async () => {
    const text = await fileOf('json', exampleFiles(), 'gold.plan.msp.json');
    const { previews } = JSON.parse(text) as { previews: Record<string, unknown>[] };
    assert.deepEqual(
      previews.map((preview) => Object.keys(preview)),
      [['path', 'title', 'roleData', 'roles', 'plans']],
    );
    const [plan] = previews[0]!.plans as Record<string, unknown>[];
    assert.deepEqual(Object.keys(plan!).sort(), [
      'customer',
      'highlights',
      'managingTenant',
      'name',
      'place',
      'planId',
      'principals',
      'questions',
      'version',
      'visibility',
    ]);
    assert.deepEqual(plan!.place, {
      path: 'gold.manifest.msp.json',
      line: 1,
      offset: 0,
      length: exampleFiles()['gold.manifest.msp.json']!.trimEnd().length,
    });
    assert.doesNotMatch(text, /"uri"|file:\/\//);
  });
});

describe('a preview as a file', () => {
  it('is the same for the same files, in every format', async () => {
    const name = 'contoso.offer.msp.json';
    const [one, two] = [await previewIn(exampleFiles(), name), await previewIn(exampleFiles(), name)];
    for (const format of previewFormats) {
      const [first, second] = [one, two].map(({ report, nameOf }) =>
        previewFile({ path: name, report }, format, nameOf),
      );
      assert.equal(first, second, format);
      assert.ok(first!.endsWith('\n') && !first!.includes('\r'), format);
    }
  });

  it('counts lines alike however they end', async () => {
    const lines = (csv: string): readonly (string | undefined)[] => rowsOf(csv).map(({ line }) => line);
    const manifest = exampleFiles()['gold.manifest.msp.json']!;
    const [lf, crlf, cr] = await Promise.all(
      ['\n', '\r\n', '\r'].map((end) =>
        fileOf('csv', { 'gold.manifest.msp.json': manifest.replaceAll('\n', end) }, 'gold.manifest.msp.json'),
      ),
    );
    assert.equal(lines(lf!)[0], '8');
    assert.deepEqual(lines(crlf!), lines(lf!));
    assert.deepEqual(lines(cr!), lines(lf!));
  });

  it('holds several previews, one after another', async () => {
    const previews = await Promise.all(
      ['gold.plan.msp.json', 'northwind.plan.msp.json'].map(async (path) => ({
        path,
        ...(await previewIn(exampleFiles(), path)),
      })),
    );
    const text = previewsFile(previews, 'markdown', previews[0]!.nameOf);
    assert.deepEqual(text.match(/^# .*/gm), ['# What Gold allows', '# What Northwind allows']);
  });
});

describe('names full of markup', () => {
  const hostile = [
    '<img src=x onerror=alert(1)> <script>alert(2)</script>',
    '![a](https://example.com/a.png) [b](command:workbench.action.quit) <https://example.com> www.example.com a@example.com',
    '# heading\n\n## another\r\n- item\n1. one\n> quote\n```\ncode\n```\n\n---\n\n| a | b |\n| - | - |',
    '**bold** _soft_ `code` ~~gone~~ | cell | &lt;b&gt; \\* [x]: https://example.com "t"',
    '=HYPERLINK("https://example.com","a"),"b"\n=1',
  ];

  /** An offer with two plans and all that is around it, with a hostile text in every field that takes any. */
  function hostileFiles(name: string): FolderFiles {
    const approvers = [{ principalId: principals.ada, principalIdDisplayName: name }, { principalId: name }];
    const entry = { principalId: principals.support, principalIdDisplayName: name, justification: name };
    const manifest = {
      version: name,
      registrationDefinitionName: name,
      description: name,
      managedByTenantId: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
      authorizations: [
        { ...entry, roleDefinitionId: roles.reader, principalType: name },
        { ...entry, roleDefinitionId: roles.owner },
        { ...entry, roleDefinitionId: name },
        { ...entry, principalId: name, roleDefinitionId: roles.virtualMachineContributor },
        { ...entry, roleDefinitionId: roles.userAccessAdministrator, delegatedRoleDefinitionIds: [name, roles.reader] },
      ],
      eligibleAuthorizations: [
        {
          ...entry,
          roleDefinitionId: roles.virtualMachineContributor,
          justInTimeAccessPolicy: {
            multiFactorAuthProvider: name,
            maximumActivationDuration: name,
            managedByTenantApprovers: approvers,
          },
        },
      ],
    };
    const published = { ...manifest, version: `1${name}`, authorizations: [entry] };
    return {
      'a.offer.msp.json': { alias: name, listing: { name }, plans: ['a.plan.msp.json', 'b.plan.msp.json', name] },
      'a.plan.msp.json': { planId: 'a', name, description: name, visibility: name, manifest },
      'b.plan.msp.json': { planId: name, name: 'b', manifest: name },
      'a.published.msp.json': {
        offerFile: 'a.offer.msp.json',
        entries: [
          { at: name, state: name, plans: [{ planId: 'a', planFile: 'a.plan.msp.json', name, manifest: published }] },
        ],
      },
      'a.scenario.msp.json': {
        name,
        offers: { [name]: { plan: 'a.plan.msp.json' } },
        customer: { name, delegations: [{ offer: name, scopes: [name] }] },
      },
      'a.directory.msp.json': directoryText
        .replaceAll('"Fabrikam"', JSON.stringify(name))
        .replaceAll('"Service desk"', JSON.stringify(name)),
    };
  }

  const parser = new MarkdownIt({ html: true, linkify: true }).enable(['strikethrough', 'table']);

  /** What Markdown comes to, but for its text: the kinds of its parts, with how headings, tables and lists are built. */
  function shapeOf(markdown: string): readonly string[] {
    return parser
      .parse(markdown, {})
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => type !== 'text' && type !== 'text_special')
      .map(({ type, tag }) => `${type} ${tag}`);
  }

  for (const [at, name] of hostile.entries()) {
    it(`are letters in Markdown, and build nothing: ${at + 1}`, async () => {
      const plain = shapeOf(await fileOf('markdown', hostileFiles('Plain name'), 'a.offer.msp.json'));
      const shape = shapeOf(await fileOf('markdown', hostileFiles(name), 'a.offer.msp.json'));
      for (const part of shape) assert.doesNotMatch(part, /^(?:html|link|image|fence|code_block|blockquote_open x|s_)/);
      assert.deepEqual(shape, plain);
    });

    it(`are cells in CSV, each in its row: ${at + 1}`, async () => {
      const rows = rowsOf(await fileOf('csv', hostileFiles(name), 'a.offer.msp.json'));
      assert.equal(rows.length, 6);
      for (const value of rows.flatMap((row) => Object.values(row))) {
        assert.doesNotMatch(value, /^[=+\-@]|[\r\n]/);
      }
    });

    it(`stay on their lines as text, and come back as they were from JSON: ${at + 1}`, async () => {
      const plain = await fileOf('text', hostileFiles('Plain name'), 'a.offer.msp.json');
      const text = await fileOf('text', hostileFiles(name), 'a.offer.msp.json');
      assert.equal(text.split('\n').length, plain.split('\n').length);
      const json = JSON.parse(await fileOf('json', hostileFiles(name), 'a.offer.msp.json')) as {
        previews: { title: string }[];
      };
      assert.equal(json.previews[0]!.title, name);
    });
  }
});
