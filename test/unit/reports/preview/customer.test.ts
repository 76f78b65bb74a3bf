import assert from 'node:assert/strict';
import { customerHtml } from '../../../../server/src/reports/preview/html/customer-html';
import { customerMarkdown } from '../../../../server/src/reports/preview/customer/customer-markdown';
import type { CustomerPages } from '../../../../server/src/reports/preview/customer/customer-pages';
import { customerText } from '../../../../server/src/reports/preview/customer/customer-text';
import { template } from '../../../protocol/arm-texts';
import { directoryText, principals, roles } from '../../service/support';
import { exampleFiles, type FolderFiles, planIn, previewIn } from './folder-preview';

const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';
const support = { principalId: principals.support, roleDefinitionId: roles.reader };

async function pagesOf(files: FolderFiles, name: string): Promise<CustomerPages> {
  const { customer } = await planIn(files, name);
  assert.ok(customer);
  return customer;
}

/** The gold plan of the example after a change of its manifest's text. */
function changed(change: (manifest: string) => string): Promise<CustomerPages> {
  const files = exampleFiles();
  const manifest = change(files['gold.manifest.msp.json']!);
  assert.notEqual(manifest, files['gold.manifest.msp.json']);
  return pagesOf({ ...files, 'gold.manifest.msp.json': manifest }, 'gold.plan.msp.json');
}

describe('what a customer sees before the first acceptance', () => {
  it('is the offer as it is listed, the plan, and each role with the name the provider chose', async () => {
    const { acceptance } = await pagesOf(exampleFiles(), 'gold.plan.msp.json');
    const { offer, plan, provider, version, rights } = acceptance;
    assert.deepEqual(
      [offer, plan, provider, version],
      ['Contoso Managed Azure', 'Gold', 'Contoso Managed Services', '2.1.0'],
    );
    assert.deepEqual(rights[0], {
      role: 'Reader',
      name: 'Service desk',
      isNamed: true,
      access: 'active',
      conditions: 'permanently',
    });
    assert.equal(rights.length, 10);
    assert.equal(rights[9]!.conditions, 'on activation for up to 2 hours, with MFA, approved by Operations leads');
    assert.equal(rights[5]!.conditions, 'permanently, to assign Monitoring Contributor, Backup Contributor');
  });

  it('takes no name from the directory of the provider, which no customer has', async () => {
    const approver = { managedByTenantApprovers: [{ principalId: principals.ada }] };
    const files = {
      'a.manifest.msp.json': {
        registrationDefinitionName: 'Care',
        description: 'Looks after it',
        managedByTenantId: tenant,
        authorizations: [support],
        eligibleAuthorizations: [{ ...support, justInTimeAccessPolicy: approver }],
      },
      'fabrikam.directory.msp.json': directoryText,
    };
    const { acceptance } = await pagesOf(files, 'a.manifest.msp.json');
    assert.deepEqual([acceptance.offer, acceptance.description], ['Care', 'Looks after it']);
    assert.deepEqual([acceptance.rights[0]!.name, acceptance.rights[0]!.isNamed], [principals.support, false]);
    assert.match(acceptance.rights[1]!.conditions, new RegExp(`approved by ${principals.ada}$`));
    const lines = customerText({ acceptance });
    assert.ok(
      lines.includes(`  - Reader – ${principals.support} (no name, only an id), permanently`),
      lines.join('\n'),
    );
  });

  it('is there for each plan of an offer, and for what cannot be read not at all', async () => {
    const files = { ...exampleFiles(), 'gold.plan.msp.json': { planId: 'gold', name: 'Gold' } };
    const { plans } = (await previewIn(files, 'contoso.offer.msp.json')).report;
    assert.deepEqual(
      plans.map(({ customer }) => customer?.acceptance.plan),
      [undefined, 'Northwind'],
    );
  });

  it('says that there may be more where values are missing', async () => {
    const { acceptance } = await pagesOf({ 'onboard.json': template('Gold') }, 'onboard.json');
    assert.equal(acceptance.incomplete, true);
    assert.match(customerMarkdown({ acceptance }, '##').join('\n'), /There may be more/);
    assert.match(customerHtml({ acceptance }, 3).toString(), /There may be more/);
  });
});

describe('what a customer sees before an update', () => {
  it('is what comes since the newest entry of the record, and the verdict', async () => {
    const { update, published } = await pagesOf(exampleFiles(), 'gold.plan.msp.json');
    assert.deepEqual(published, { version: '2.0.0', day: '2026-06-16', inPreview: false });
    assert.deepEqual([update?.verdict, update?.version], ['wider', '2.1.0']);
    assert.deepEqual(
      update?.changes.map(({ kind, principal, role }) => [kind, principal, role]),
      [
        ['added', 'Platform operations', 'Monitoring Contributor'],
        ['added', 'Network engineering', 'Reader'],
        ['added', 'Network engineering', 'Network Contributor'],
      ],
    );
  });

  it('tells what goes and what changes its conditions', async () => {
    const { update } = await changed((text) => text.replace('"PT4H"', '"PT2H"').replace(/"cfd33db0-[^"]+"/, '"x"'));
    const kinds = update!.changes.map(({ kind, role, before }) => [kind, role, before]);
    assert.deepEqual(kinds.slice(-1), [['removed', 'Support Request Contributor', 'permanently']]);
    const machines = update!.changes.find(({ role }) => role === 'Virtual Machine Contributor');
    assert.deepEqual(
      [machines?.kind, machines?.before, machines?.after],
      [
        'changed',
        'on activation for up to 4 hours, with MFA, approved by Operations leads',
        'on activation for up to 2 hours, with MFA, approved by Operations leads',
      ],
    );
    assert.equal(update!.verdict, 'different');
  });

  it('is not there where nothing has changed', async () => {
    const { update, published } = await pagesOf(exampleFiles(), 'northwind.plan.msp.json');
    assert.equal(update, undefined);
    assert.equal(published?.version, '1.0.2');
  });

  it('says that another managing tenant takes a new offer', async () => {
    const pages = await changed((text) => text.replace('675bfad5-d3d6-4eb7-9c6b-4f8caaa01cf5', tenant));
    const { managingTenant } = pages.update!;
    assert.deepEqual(managingTenant, { before: '675bfad5-d3d6-4eb7-9c6b-4f8caaa01cf5', after: tenant });
    const markdown = customerMarkdown(pages, '##');
    assert.match(markdown.join('\n'), /Another tenant would manage it, which takes a new offer\./);
  });

  it('is not known without a record', async () => {
    const { 'contoso.published.msp.json': record, ...files } = exampleFiles();
    assert.ok(record);
    const pages = await pagesOf(files, 'gold.plan.msp.json');
    assert.deepEqual([pages.update, pages.published], [undefined, undefined]);
  });

  it('says that only the preview audience has what is compared with', async () => {
    const files = exampleFiles();
    const record = files['contoso.published.msp.json']!.replace(/"live"(?![\s\S]*"live")/, '"preview"');
    const pages = await pagesOf({ ...files, 'contoso.published.msp.json': record }, 'gold.plan.msp.json');
    assert.equal(pages.published?.inPreview, true);
    assert.ok(customerText(pages).some((line) => line.includes('version 2.0.0 of 2026-06-16 (in preview)')));
  });
});
