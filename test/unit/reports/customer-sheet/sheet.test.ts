import assert from 'node:assert/strict';
import { parseArmDocument } from '../../../../server/src/documents/document';
import type { CustomerSheet } from '../../../../server/src/reports/customer-sheet/sheet';
import { readSheetData, sheetData } from '../../../../server/src/reports/customer-sheet/sheet-data';
import { digestOf } from '../../../../server/src/reports/customer-sheet/sheet-definition';
import { sheetFile } from '../../../../server/src/reports/customer-sheet/sheet-file';
import { digestInGroups } from '../../../../server/src/reports/customer-sheet/sheet-words';
import { wordsIn } from '../../../../server/src/reports/customer-sheet/verify/sheet-html-text';
import { pageStyle } from '../../../../server/src/reports/html/style';
import { sheetOf } from '../../../../server/src/service/customer-sheet';
import { defaultConfiguration } from '../../../../server/src/workspace/configuration';
import { principals, roles } from '../../service/support';
import { attribute, elementsOf, textOf } from '../html/elements';
import { exampleFiles } from '../preview/folder-preview';
import { gold, readAlone, sheetOfManifest, sheetOfText, subjectIn } from './support';

/** What a reader sees of a sheet, with one blank between words. */
function shown(sheet: CustomerSheet): string {
  return wordsIn(sheetFile(sheet)).join(' ');
}

async function sheetIn(files: Readonly<Record<string, string>>, name: string, plan?: string): Promise<CustomerSheet> {
  const had = sheetOf(...(await subjectIn(files, name, plan)));
  assert.ok('sheet' in had, JSON.stringify(had));
  return had.sheet;
}

describe('customer sheet', () => {
  it('says who gets what and why, on which conditions, and how it ends', async () => {
    const words = shown(await sheetIn(exampleFiles(), 'gold.plan.msp.json'));
    for (const expected of [
      'Service provider Contoso Managed Services 675bfad5-d3d6-4eb7-9c6b-4f8caaa01cf5 Publisher contoso',
      'Offer Contoso Managed Azure contoso-managed-azure Plan Gold gold Version of the manifest 2.1.0 Cloud Azure',
      '5 principals of Contoso Managed Services get 8 roles permanently and 2 roles on activation.',
      'Service desk Group, 22 members, owner: Customer care · 00984f21-ca88-45d2-b3e2-1f9598f8c425',
      'Reader acdd72a7-3385-48ef-bd42-f606fba81ae7 What it allows Reads everything When At any time Why Looks at resources and activity logs to answer tickets',
      'When Only after activation, for 4 hours at most each time, with multifactor authentication Approved by Operations leads b1a2b4a1-a3b4-4e57-9aed-600c38b4fb73 Why Restarts and resizes machines during incidents',
      'Assignable roles Monitoring Contributor 749f88d5-cbae-40b8-bcfc-e573ddc772fa , Backup Contributor 5e467623-bb1f-42f4-a55d-6e525e11384b',
      'Contract management (2 members) of Contoso Managed Services can end it as well.',
      'Remains: what they have read and noted.',
      'role data of 2026-08-22',
    ]) {
      assert.ok(words.includes(expected), `"${expected}" in ${words}`);
    }
  });

  it('says what an activation does not ask for, and where no reason is stated', () => {
    const policy = { multiFactorAuthProvider: 'None' };
    const entry = { principalId: principals.support, roleDefinitionId: roles.contributor };
    const words = shown(
      sheetOfManifest({ ...gold, eligibleAuthorizations: [{ ...entry, justInTimeAccessPolicy: policy }] }),
    );
    assert.match(
      words,
      /for 8 hours at most each time, without multifactor authentication Approved by Nobody has to approve\. Why The provider states no reason\./,
    );
  });

  it('says that Azure refuses the definition, and for a role that nobody knows that it is not known', () => {
    const of = (role: string) =>
      shown(
        sheetOfManifest({ ...gold, authorizations: [{ principalId: principals.support, roleDefinitionId: role }] }),
      );
    assert.match(
      of(roles.owner),
      /nothing of this can be accepted: Azure refuses the whole definition because of Owner\./,
    );
    assert.match(of(roles.owner), /What it allows Nothing: Azure refuses this role \(Owner is never delegated\)\./);
    const unknown = of('11111111-2222-3333-4444-555555555555');
    assert.match(unknown, /What it allows Not known here: no built-in role in the data of \d{4}-\d{2}-\d{2}\./);
    assert.doesNotMatch(unknown, /can be accepted/);
  });

  it('names assignable roles that have no effect as such', () => {
    const delegated = { delegatedRoleDefinitionIds: [roles.reader] };
    const entry = { principalId: principals.support, roleDefinitionId: roles.reader, ...delegated };
    assert.match(
      shown(sheetOfManifest({ ...gold, authorizations: [entry] })),
      /Assignable roles, without effect here Reader/,
    );
  });

  it('is about one plan of an offer, by its id, and says which there are', async () => {
    const files = exampleFiles();
    assert.equal((await sheetIn(files, 'contoso.offer.msp.json', 'northwind')).plan.planId, 'northwind');
    const refusals = await Promise.all(
      [undefined, 'silver'].map(async (plan) => sheetOf(...(await subjectIn(files, 'contoso.offer.msp.json', plan)))),
    );
    assert.deepEqual(refusals, [
      { refused: 'There are several plans, and a sheet is about one: choose gold, northwind.' },
      { refused: 'There is no plan "silver" in this file: choose gold, northwind.' },
    ]);
    const directory = sheetOf(...(await subjectIn(files, 'contoso.directory.msp.json')));
    assert.deepEqual(directory, { refused: 'There is no sheet yet: the file grants nothing.' });
  });

  it('is the same for a plan and for the manifest that it alone sells', async () => {
    const files = exampleFiles();
    assert.deepEqual(await sheetIn(files, 'gold.manifest.msp.json'), await sheetIn(files, 'gold.plan.msp.json'));
  });

  it('takes the cloud that is set for the workspace where the manifest names none', () => {
    const text = JSON.stringify(gold);
    const national = sheetOfText(text, 'manifest', { ...defaultConfiguration, cloud: 'AzureUSGovernment' });
    assert.match(shown(national), /Cloud Azure Government/);
    assert.notEqual(digestOf(national), digestOf(sheetOfText(text)));
  });

  it('is not made where a grant is known only when it is deployed, or cannot be read', () => {
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: { who: { type: 'string' } },
      resources: [
        {
          type: 'Microsoft.ManagedServices/registrationDefinitions',
          apiVersion: '2022-10-01',
          name: 'd',
          properties: {
            registrationDefinitionName: 'Gold',
            managedByTenantId: gold.managedByTenantId,
            authorizations: [{ principalId: "[parameters('who')]", roleDefinitionId: roles.reader }],
          },
        },
      ],
    };
    assert.match(
      JSON.stringify(readAlone(parseArmDocument(JSON.stringify(template))!)),
      /There is no sheet of .+Gold.+: a value in its authorizations cannot be read/,
    );
    const given = JSON.stringify(template).replace("[parameters('who')]", principals.support);
    assert.equal(typeof readAlone(parseArmDocument(given)!), 'object');
  });
});

describe('the file of a customer sheet', () => {
  const everything: CustomerSheet = sheetOfManifest(gold);

  it('is ASCII, whole and the same each time', () => {
    const sheet = { ...everything, plan: { name: 'Größe 🔒 \ud800 <b>' } };
    const file = sheetFile(sheet);
    assert.match(file, /^[\n\x20-\x7e]+$/);
    assert.equal(file, sheetFile(sheet));
    assert.match(pageStyle, /^[\n\x20-\x7e]+$/, 'a style cannot hold references');
    const title = elementsOf(file).find(({ tagName }) => tagName === 'title')!;
    assert.equal(textOf(title), 'Customer sheet: Größe 🔒 \ufffd <b>');
  });

  it('shows the digest of what it grants', () => {
    assert.match(digestOf(everything), /^[0-9a-f]{64}$/);
    assert.ok(
      wordsIn(sheetFile(everything))
        .join(' ')
        .includes(digestInGroups(digestOf(everything))),
    );
  });

  it('carries data that read as they were written', () => {
    for (const sheet of [everything, { ...everything, plan: { name: '</script><!--<script> \u2028 \ud800"\\' } }]) {
      const data = sheetData(sheet);
      assert.match(data, /^[\n\x20-\x7e]+$/);
      assert.doesNotMatch(data, /[<>&]/);
      assert.deepEqual(JSON.parse(JSON.stringify(readSheetData(data))), JSON.parse(JSON.stringify(sheet)));
    }
  });

  it('has headings in order and nothing that a file would bring in', () => {
    const text = `'"><x-stray data-stray='1'></x-stray></script><!--<script>&amp;\u0007`;
    const principal = { principalId: text, principalIdDisplayName: text, principalType: text, justification: text };
    const policy = {
      multiFactorAuthProvider: text,
      maximumActivationDuration: text,
      managedByTenantApprovers: [{ principalId: text, principalIdDisplayName: text }],
    };
    const manifest = {
      ...{ version: text, registrationDefinitionName: text, managedByTenantId: text, cloud: text },
      authorizations: [
        { ...principal, roleDefinitionId: text, delegatedRoleDefinitionIds: [text] },
        { ...principal, roleDefinitionId: roles.owner },
      ],
      eligibleAuthorizations: [{ ...principal, roleDefinitionId: roles.contributor, justInTimeAccessPolicy: policy }],
    };
    const sheet = sheetOfText(JSON.stringify({ planId: text, name: text, manifest }), 'plan');
    const hostile = {
      ...sheet,
      offer: { publisherId: text, offerId: text, name: text },
      tenant: { id: text, name: text },
    };
    const elements = elementsOf(sheetFile(hostile));
    const names = new Set(elements.map(({ tagName }) => tagName));
    assert.ok(!names.has('x-stray') && elements.every((element) => attribute(element, 'data-stray') === undefined));
    assert.deepEqual(
      elements.filter(({ tagName }) => tagName === 'script').map((element) => attribute(element, 'type')),
      ['application/json'],
    );
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    assert.deepEqual(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      [],
    );
    assert.equal(levels.filter((level) => level === 1).length, 1);
  });
});
