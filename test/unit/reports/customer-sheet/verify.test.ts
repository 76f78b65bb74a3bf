import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomerSheet } from '../../../../server/src/reports/customer-sheet/sheet';
import { digestOf } from '../../../../server/src/reports/customer-sheet/sheet-definition';
import { sheetFile } from '../../../../server/src/reports/customer-sheet/sheet-file';
import { findSheet } from '../../../../server/src/reports/customer-sheet/verify/verification';
import { verificationMarkdown } from '../../../../server/src/reports/customer-sheet/verify/verification-markdown';
import { verificationText } from '../../../../server/src/reports/customer-sheet/verify/verification-text';
import { verifySheet } from '../../../../server/src/service/customer-sheet';
import { mutate, randomFrom } from '../../mutate';
import { principals, roles } from '../../service/support';
import { exampleFiles } from '../preview/folder-preview';
import { gold, sheetOfManifest, subjectIn, verified } from './support';

const sheet = sheetOfManifest(gold);
const file = sheetFile(sheet);

/** What has changed in a manifest since the sheet was written, a line each. */
function changesTo(manifest: unknown): readonly string[] {
  const { verdict, changes, altered } = verified(file, sheetOfManifest(manifest));
  assert.deepEqual(altered, []);
  assert.equal(verdict, changes.length > 0 ? 'changed' : 'same');
  return changes;
}

/** A manifest with one of its entries another. */
function withEntry(list: 'authorizations' | 'eligibleAuthorizations', at: number, change: object): object {
  return { ...gold, [list]: gold[list]!.map((entry, index) => (index === at ? { ...entry, ...change } : entry)) };
}

/** Why there is no sheet in a text. */
function refusal(html: string): string {
  const found = findSheet(html);
  assert.ok(typeof found === 'string');
  return found;
}

/** A text in which the first place of a part is replaced. */
function replaced(text: string, part: string, other: string): string {
  assert.ok(text.includes(part), part);
  return text.replace(part, () => other);
}

describe('verification of a customer sheet', () => {
  it('finds the file to be what the sheet states', () => {
    const { altered, changes, words, verdict } = verified(file, sheet);
    assert.deepEqual({ altered, changes, words, verdict }, { altered: [], changes: [], words: [], verdict: 'same' });
  });

  it('names grants that come, go and change, with ids', () => {
    const support = `Support (${principals.support})`;
    assert.deepEqual(
      changesTo({
        ...gold,
        authorizations: [
          { ...gold.authorizations[0], roleDefinitionId: roles.monitoringReader },
          ...gold.authorizations.slice(1),
        ],
      }),
      [
        `New: Monitoring Reader (${roles.monitoringReader}) for ${support}: at any time`,
        `Gone: Reader (${roles.reader}) for ${support}: at any time`,
      ],
    );
    const policy = { multiFactorAuthProvider: 'None', maximumActivationDuration: 'PT8H' };
    assert.deepEqual(changesTo(withEntry('eligibleAuthorizations', 0, { justInTimeAccessPolicy: policy })), [
      `Changed: Contributor (${roles.contributor}) for Operations (${principals.operations}): only after activation, for 8 hours at most each time, without multifactor authentication, without approval, instead of only after activation, for 4 hours at most each time, with multifactor authentication, approved by Ada (${principals.ada}), ${support}`,
    ]);
    assert.deepEqual(
      changesTo(withEntry('authorizations', 2, { delegatedRoleDefinitionIds: [roles.monitoringReader] })),
      [
        `Changed: User Access Administrator (${roles.userAccessAdministrator}) for Robot (${principals.automation}): at any time, to assign Monitoring Reader (${roles.monitoringReader}), instead of at any time, to assign Monitoring Reader (${roles.monitoringReader}), Virtual Machine Contributor (${roles.virtualMachineContributor})`,
      ],
    );
  });

  it('tells somebody else of the same name by the id', () => {
    const [line, another] = changesTo(withEntry('authorizations', 0, { principalId: principals.ada }));
    assert.equal(line, `New: Reader (${roles.reader}) for Support (${principals.ada}): at any time`);
    assert.equal(another, `Gone: Reader (${roles.reader}) for Support (${principals.support}): at any time`);
  });

  it('names another version, tenant and cloud', () => {
    assert.deepEqual(changesTo({ ...gold, version: '2.2.0' }), ['Version: "2.1.0" in the sheet, "2.2.0" today']);
    assert.deepEqual(changesTo({ ...gold, managedByTenantId: principals.ada }), [
      `Managing tenant: "${gold.managedByTenantId}" in the sheet, "${principals.ada}" today`,
    ]);
    assert.deepEqual(changesTo({ ...gold, cloud: 'AzureChinaCloud' }), [
      'Cloud: "AzureCloud" in the sheet, "AzureChinaCloud" today',
    ]);
    assert.deepEqual(changesTo({ ...gold, managedByTenantId: gold.managedByTenantId!.toUpperCase() }), []);
  });

  it('tells other names and reasons apart from other grants', () => {
    const change = { principalIdDisplayName: 'Service desk', justification: 'Looks on', principalType: 'User' };
    const now = sheetOfManifest(withEntry('authorizations', 0, change));
    const { verdict, changes, words } = verified(file, now);
    const desk = `Service desk (${principals.support})`;
    assert.deepEqual([verdict, changes], ['same', []]);
    assert.deepEqual(words.slice(0, 3), [
      `Name of ${desk}: "Support" in the sheet, "Service desk" today`,
      `Kind of ${desk}: "Group" in the sheet, "User" today`,
      `Why ${desk} gets Reader (${roles.reader}): "Answers tickets" in the sheet, "Looks on" today`,
    ]);
  });

  it('says nothing of what one side does not know', () => {
    const plan: CustomerSheet = {
      ...sheet,
      plan: { planId: 'gold', name: 'Gold' },
      offer: { offerId: 'o', name: 'O' },
    };
    const { verdict, words } = verified(sheetFile(plan), sheet);
    assert.deepEqual([verdict, words], ['same', []]);
    const silver = { ...plan, plan: { planId: 'silver', name: 'Silver' } };
    assert.deepEqual(verified(sheetFile(plan), silver).changes, ['Plan id: "gold" in the sheet, "silver" today']);
  });

  it('is about the plan of an offer that the sheet is about', async () => {
    const files = exampleFiles();
    const [subject, context] = await subjectIn(files, 'contoso.offer.msp.json');
    const northwind = await subjectIn(files, 'northwind.plan.msp.json');
    const html = sheetFile(sheetOfManifest(JSON.parse(files['northwind.manifest.msp.json']!)));
    const refused = verifySheet(html, subject, context);
    assert.match(JSON.stringify(refused), /There are several plans/, 'a sheet that names no plan leaves it open');
    const had = verifySheet(html, { ...subject, plan: 'northwind' }, context);
    assert.ok('verification' in had && had.verification.verdict === 'same', JSON.stringify(had));
    assert.deepEqual(verifySheet(html, ...northwind), had);
  });

  it('refuses a file that is no valid JSON', async () => {
    const text = replaced(exampleFiles()['gold.manifest.msp.json']!, '"authorizations": [', '"authorizations": ');
    const had = verifySheet(file, ...(await subjectIn({ 'gold.manifest.msp.json': text }, 'gold.manifest.msp.json')));
    assert.match(JSON.stringify(had), /^\{"refused":"gold.manifest.msp.json:\d+ is not valid JSON."\}$/);
  });
});

describe('a customer sheet that was changed', () => {
  const reader = 'Reader <code>acdd72a7-3385-48ef-bd42-f606fba81ae7</code>';

  it('is found where the page shows something else than its data', () => {
    const { verdict, altered } = verified(replaced(file, reader, 'Nothing <code>0</code>'), sheet);
    assert.equal(verdict, 'changed');
    assert.equal(altered.length, 1);
    assert.match(
      altered[0]!,
      /^The page was changed after it was written: it shows "[^"]*Nothing 0[^"]*" where its data say "[^"]*Reader acdd72a7/,
    );
  });

  it('is found where something was added to the page, or left out', () => {
    for (const html of [
      replaced(file, '<body>', '<body><p>Void</p>'),
      replaced(file, '</body>', '<p>Void</p></body>'),
      replaced(file, 'Answers tickets', ''),
    ]) {
      assert.equal(verified(html, sheet).altered.length, 1);
    }
  });

  it('is found where the data say something else than the page', () => {
    const html = replaced(file, '"Answers tickets"', '"Rules"');
    assert.match(
      verified(html, sheet).altered.join(),
      /it shows "[^"]*Answers tickets[^"]*" where its data say "[^"]*Rules/,
    );
  });

  it('is found where both say the same, by the digest of the contract', () => {
    const other = sheetOfManifest({ ...gold, eligibleAuthorizations: [] });
    const forged = sheetFile(other);
    assert.deepEqual(verified(forged, other).altered, []);
    assert.deepEqual(verified(forged, other, digestOf(other)).altered, []);
    const { verdict, altered } = verified(forged, other, digestOf(sheet));
    assert.equal(verdict, 'changed');
    assert.match(altered.join(), /^The grants in this sheet have the digest [0-9a-f ]+, not the one that was given/);
  });

  it('is found where it gives a role the name of another one', () => {
    const forged = findSheet(replaced(file, '"name": "Contributor"', '"name": "Reader"'));
    assert.ok(typeof forged !== 'string');
    const name = `Name of the role ${roles.contributor}: "Reader" in the sheet, "Contributor" today`;
    assert.deepEqual(verified(sheetFile(forged.sheet), sheet).altered, [name]);
    const older = { ...forged.sheet, roleData: '2020-01-01' };
    const { verdict, words } = verified(sheetFile(older), sheet);
    assert.equal(verdict, 'same', 'Microsoft may have changed the name since');
    assert.equal(words[0], name);
  });
});

describe('a customer sheet on its way', () => {
  const ways: Readonly<Record<string, (html: string) => string>> = {
    'with CRLF': (html) => html.replaceAll('\n', '\r\n'),
    'with a byte order mark': (html) => `\ufeff${html}`,
    'in one line': (html) => html.replaceAll('\n', ' '),
    'with other blanks': (html) => html.replaceAll('\n', '\n\n  \t'),
    'with characters for references': (html) =>
      html.replace(/&#x([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
    'with names in upper case': (html) =>
      html.replace(
        /<(\/?)(body|main|script|style|h1|p)\b/g,
        (_, end: string, name: string) => `<${end}${name.toUpperCase()}`,
      ),
    'without its head': (html) => html.slice(html.indexOf('<body')),
    'with a comment': (html) => html.replace('<main>', '<!-- a > b <p>seen</p> --><main>'),
  };
  for (const [way, change] of Object.entries(ways)) {
    it(`is read ${way}`, () => {
      const written = sheetFile({ ...sheet, plan: { name: 'Größe – 🔒' } });
      const html = change(written);
      assert.notEqual(html, written, 'the way changes the text');
      assert.deepEqual(verified(html, sheet).altered, []);
    });
  }

  it('is told from other texts, and from sheets of another form', () => {
    const data = 'data by which one is verified';
    assert.match(refusal(''), new RegExp(data));
    assert.match(refusal('<script id="customer-sheet-data">'), new RegExp(data));
    assert.match(refusal(file + file), new RegExp(data));
    assert.match(refusal(replaced(file, 'customer-sheet/1', 'customer-sheet/2')), /has the form "customer-sheet\/2"/);
    for (const part of ['"principals": [', '"access": "active"', '"id": "', '"cloud": "', '"ending": [']) {
      assert.match(refusal(replaced(file, part, part.replace(/"$|\[$/, '7'))), /damaged/, part);
    }
  });

  it('gets an answer soon whatever its text', () => {
    for (const part of ['<script', '<!--', '<', '&#', '<script id="customer-sheet-data">', 'İ<body']) {
      assert.equal(typeof findSheet(part.repeat(400_000)), 'string');
      const html = file + part.repeat(200_000);
      const found = findSheet(html);
      if (typeof found !== 'string') assert.ok(verified(html, sheet).altered.length <= 1);
    }
  }).timeout(20_000);

  it('is answered about however its text is mangled', () => {
    const random = randomFrom(20261121);
    for (let count = 0; count < 200; count++) {
      const html = mutate(count % 2 ? file : file.slice(file.indexOf('<script')), random).text;
      const found = findSheet(html);
      if (typeof found !== 'string') verified(html, found.sheet);
    }
  }).timeout(20_000);

  it('may have been written by an earlier version', () => {
    const saved = readFileSync(join(import.meta.dirname, '../../../fixtures/customer-sheets/gold.html'), 'utf8');
    const found = findSheet(saved);
    assert.ok(typeof found !== 'string');
    assert.deepEqual(
      verified(saved, found.sheet).altered,
      [],
      'Sheets that customers have would be taken for forged. Give the page another form (sheet-data.ts), then another fixture.',
    );
  });
});

describe('what a verification says', () => {
  it('is one verdict, what has changed, and the digests, in text and in Markdown', () => {
    const changed = verified(file, sheetOfManifest({ ...gold, version: '*3*\u001b[2J' }));
    const text = verificationText(changed);
    assert.match(
      text,
      /^✗ \?, version 2\.1\.0: The file is not what the sheet states any more\.\n\nWhat has changed\n {2}- Version: "2\.1\.0" in the sheet, "\*3\* \[2J" today\n\nDigest of the grants: [0-9a-f ]{71}\n$/,
    );
    const markdown = verificationMarkdown(changed);
    assert.match(markdown, /^# \?, version 2\.1\.0\n\n\*\*✗ The file is not/);
    assert.ok(markdown.includes('\\*3\\*'), markdown);
    assert.match(verificationText(verified(file, sheet)), /^✓ .*: The file is what the sheet states\.\n\nDigest/);
  });

  it('is that the sheet is not to be trusted, where the file is what its data say', () => {
    const text = verificationText(verified(replaced(file, 'Answers tickets', 'x'), sheet));
    assert.match(
      text,
      /^✗ .*: The file grants what the data of the sheet say, but the sheet is not to be trusted\.\n\nThe sheet itself\n/,
    );
  });
});
