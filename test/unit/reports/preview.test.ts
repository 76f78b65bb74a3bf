import assert from 'node:assert/strict';
import { previewMarkdown } from '../../../server/src/reports/preview/formats/preview-markdown';
import { previewText } from '../../../server/src/reports/preview/formats/preview-text';
import { readPreview } from '../../../server/src/reports/preview/read-preview';
import type { PreviewReport } from '../../../server/src/reports/preview/report';
import { Workspace } from '../../../server/src/workspace/workspace';
import { catalogue, directoryText, operations, principals, roles } from '../service/support';
import { MemoryFiles } from '../workspace/memory-files';

const folder = 'file:///offers';
const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';

const manifest = {
  version: '1.2.0',
  registrationDefinitionName: 'Gold rights',
  managedByTenantId: tenant,
  authorizations: [
    { principalId: principals.support, principalIdDisplayName: 'Support', roleDefinitionId: roles.reader },
    { principalId: principals.ada, roleDefinitionId: roles.deleteRole, justification: 'Ends contracts' },
  ],
  eligibleAuthorizations: [
    {
      principalId: principals.support.toUpperCase(),
      roleDefinitionId: roles.virtualMachineContributor,
      justInTimeAccessPolicy: {
        multiFactorAuthProvider: 'Azure',
        maximumActivationDuration: 'PT90M',
        managedByTenantApprovers: [{ principalId: principals.operations }],
      },
    },
  ],
};
const inlinePlan = { planId: 'silver', name: 'Silver', visibility: 'private', manifest };
const planByPath = { planId: 'gold', name: 'Gold', visibility: 'public', manifest: 'gold.manifest.msp.json' };

/** The preview of the first file, with the others around it. */
async function preview(files: Readonly<Record<string, unknown>>): Promise<PreviewReport | undefined> {
  const texts = Object.entries(files).map(([name, content]) => [`${folder}/${name}`, asText(content)] as const);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  const uri = texts[0]![0];
  await workspace.prepare(uri);
  const { principals: book, links } = workspace.surroundings(uri);
  const linksOf = (other: string) => workspace.links(other);
  return readPreview(workspace.document(uri)!, { catalogue, operations, principals: book, links, linksOf });
}

function asText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

async function shown(files: Readonly<Record<string, unknown>>): Promise<PreviewReport> {
  const report = await preview(files);
  assert.ok(report, 'there is something to show');
  return report;
}

const goldManifest = { 'gold.manifest.msp.json': manifest };
const withDirectory = { ...goldManifest, 'fabrikam.directory.msp.json': directoryText };

describe('the preview of a manifest', () => {
  it('groups what a principal gets, the permanent roles first', async () => {
    const { title, roleData, plans } = await shown(goldManifest);
    assert.deepEqual([title, roleData], ['Gold rights', catalogue.date]);
    assert.deepEqual(
      plans[0]!.principals.map(({ name, grants }) => [
        name,
        ...grants.map(({ role, access }) => `${role.name} ${access}`),
      ]),
      [
        ['Support', 'Reader active', 'Virtual Machine Contributor eligible'],
        [principals.ada, 'Managed Services Registration assignment Delete Role active'],
      ],
    );
  });

  it('says under which conditions a role becomes active', async () => {
    const activation = (await shown(withDirectory)).plans[0]!.principals[0]!.grants[1]!.activation;
    assert.deepEqual(activation, { minutes: 90, multiFactor: true, approvers: ['Operations'] });
  });

  it('takes from the directory who a principal and the tenant are', async () => {
    const [plan] = (await shown(withDirectory)).plans;
    assert.deepEqual(plan!.managingTenant, { id: tenant, name: 'Fabrikam' });
    const { name, type, memberCount, owner } = plan!.principals[0]!;
    assert.deepEqual([name, type, memberCount, owner], ['Support', 'Group', 12, 'Service desk']);
    assert.equal(plan!.principals[1]!.name, 'Ada Byron');
  });

  it('places each grant on its authorization', async () => {
    const { uri, offset, length } = (await shown(goldManifest)).plans[0]!.principals[0]!.grants[0]!.place;
    assert.equal(uri, `${folder}/gold.manifest.msp.json`);
    assert.deepEqual(JSON.parse(JSON.stringify(manifest).slice(offset, offset + length)), manifest.authorizations[0]);
  });

  it('says what Azure would refuse, and why', async () => {
    const authorizations = [
      { principalId: principals.support, roleDefinitionId: roles.owner },
      { principalId: principals.support, roleDefinitionId: roles.userAccessAdministrator },
      { principalId: principals.support, roleDefinitionId: 'b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b' },
      { principalId: principals.support, roleDefinitionId: '11111111-2222-3333-4444-555555555555' },
    ];
    const report = await shown({ 'x.manifest.msp.json': { authorizations } });
    const verdicts = report.plans[0]!.principals[0]!.grants.map(({ verdict, reasons }) => [
      verdict,
      reasons.length > 0,
    ]);
    assert.deepEqual(verdicts[0], ['refused', true]);
    assert.deepEqual(verdicts[1], ['refused', true]);
    assert.deepEqual(verdicts[3], ['unknown', true]);
    assert.match(previewMarkdown(report), /^> \*\*✗ Azure would refuse this definition\*\*$/m);
    assert.match(previewText(report), /^ {2}✗ Owner, permanently$/m);
  });

  it('is there when nobody gets anything', async () => {
    const report = await shown({ 'x.manifest.msp.json': '{}' });
    assert.deepEqual(report.plans[0]!.principals, []);
    assert.match(previewMarkdown(report), /Nobody gets anything\./);
    assert.match(previewText(report), /Nobody gets anything\./);
  });

  it('is not there for other kinds, and for files without content', async () => {
    assert.equal(await preview({ 'x.directory.msp.json': directoryText }), undefined);
    assert.equal(await preview({ 'x.manifest.msp.json': '' }), undefined);
    assert.equal(await preview({ 'x.manifest.msp.json': '[]' }), undefined);
  });
});

describe('the preview of a plan', () => {
  it('shows the manifest that is written in it', async () => {
    const report = await shown({ 'silver.plan.msp.json': inlinePlan });
    const [plan] = report.plans;
    assert.deepEqual(
      [report.title, plan!.planId, plan!.visibility, plan!.version],
      ['Silver', 'silver', 'private', '1.2.0'],
    );
    assert.equal(plan!.principals.length, 2);
    assert.match(previewMarkdown(report), /a private plan/);
  });

  it('shows the manifest it names, with places in that file', async () => {
    const report = await shown({ 'gold.plan.msp.json': planByPath, ...goldManifest });
    assert.equal(report.plans[0]!.place.uri, `${folder}/gold.manifest.msp.json`);
    assert.match(previewText(report), /a public plan: the same rights at every customer/);
  });

  it('says that its manifest is missing', async () => {
    const [plan] = (await shown({ 'gold.plan.msp.json': planByPath })).plans;
    assert.equal(plan!.unreadable, 'The manifest "gold.manifest.msp.json" cannot be read.');
    const [bare] = (await shown({ 'gold.plan.msp.json': { name: 'Gold' } })).plans;
    assert.equal(bare!.unreadable, 'This plan has no manifest yet.');
  });
});

describe('the preview of an offer', () => {
  const offer = { alias: 'Care', plans: ['gold.plan.msp.json', 'silver.plan.msp.json'] };
  const files = {
    'care.offer.msp.json': offer,
    'gold.plan.msp.json': planByPath,
    'silver.plan.msp.json': inlinePlan,
    ...withDirectory,
  };

  it('shows each plan under its name', async () => {
    const report = await shown(files);
    assert.deepEqual([report.title, ...report.plans.map(({ name }) => name)], ['Care', 'Gold', 'Silver']);
    assert.deepEqual(
      report.plans.map(({ principals: who }) => who.length),
      [2, 2],
    );
    const headings = previewMarkdown(report).match(/^#{1,2} .*/gm);
    assert.deepEqual(headings, ['# What Care allows', '## Gold', '## Silver']);
  });

  it('shows the other plans when one is missing', async () => {
    const report = await shown({
      ...files,
      'care.offer.msp.json': { ...offer, plans: ['iron.plan.msp.json', ...offer.plans] },
    });
    assert.deepEqual(
      report.plans.map(({ unreadable }) => unreadable),
      ['The plan "iron.plan.msp.json" cannot be read.', undefined, undefined],
    );
    assert.match(previewText(report), /⚠ The plan "iron\.plan\.msp\.json" cannot be read\./);
  });

  it('says that it has no plan yet', async () => {
    const report = await shown({ 'care.offer.msp.json': '{}' });
    assert.match(previewMarkdown(report), /This offer has no plan yet\./);
    assert.match(previewText(report), /This offer has no plan yet\./);
  });
});

describe('a preview as text', () => {
  it('is the same for the same files', async () => {
    const [one, two] = [await shown(withDirectory), await shown(withDirectory)];
    assert.equal(previewMarkdown(one), previewMarkdown(two));
    assert.equal(previewText(one), previewText(two));
    assert.deepEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(two)));
  });

  it('reads as lines in a terminal', async () => {
    const lines = previewText(await shown(withDirectory)).split('\n');
    assert.deepEqual(lines.slice(0, 3), [
      'What Gold rights allows',
      '2 principals of Fabrikam get 2 roles permanently and 1 role on activation.',
      `version 1.2.0 · managing tenant ${tenant}`,
    ]);
    assert.ok(lines.includes(`Support · Group · 12 members · owner: Service desk · ${principals.support}`));
    assert.ok(
      lines.includes(
        '  ✓ Virtual Machine Contributor, on activation for up to 1 hour 30 minutes, with MFA, approved by Operations',
      ),
    );
    assert.ok(lines.includes('      ends the delegation (Ends contracts)'));
  });

  it('keeps names full of markup as letters', async () => {
    const name = '<img src=x> [a](command:b) | `c`\n# d';
    const authorizations = [
      {
        principalId: principals.support,
        principalIdDisplayName: name,
        roleDefinitionId: roles.reader,
        justification: name,
      },
    ];
    const report = await shown({ 'x.manifest.msp.json': { registrationDefinitionName: name, authorizations } });
    const markdown = previewMarkdown(report);
    assert.doesNotMatch(markdown, /<img|(?<!\\)\[a\]|^# d/m);
    assert.match(markdown, /&lt;img src=x>/);
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('| '));
    assert.ok(tables.length >= 3, markdown);
    for (const table of tables) {
      const rows = table.split('\n');
      assert.equal(rows.length, 3, table);
      assert.equal(new Set(rows.map((row) => row.match(/(?<!\\)\|/g)!.length)).size, 1, table);
    }
  });

  it('lets no escape sequence of a name reach the terminal', async () => {
    const name = 'Support\u001b[2J\u202e\r\nroot';
    const authorizations = [
      { principalId: principals.support, principalIdDisplayName: name, roleDefinitionId: roles.reader },
    ];
    const text = previewText(await shown({ 'x.manifest.msp.json': { authorizations } }));
    assert.match(text, /^Support \[2J root · /m);
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
