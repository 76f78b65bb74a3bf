import assert from 'node:assert/strict';
import { previewMarkdown } from '../../../../server/src/reports/preview/formats/preview-markdown';
import type { QuestionId, QuestionPreview } from '../../../../server/src/reports/preview/report';
import { directoryText, principals, roles } from '../../service/support';
import { exampleFiles, type FolderFiles, planIn, previewIn } from './folder-preview';

const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';
const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

/** The answer to a question about a file, with what is behind it. */
async function asked(id: QuestionId, files: FolderFiles, name: string): Promise<QuestionPreview> {
  const found = (await planIn(files, name)).questions.find((question) => question.id === id);
  assert.ok(found, id);
  return found;
}

/** A manifest with these permanent and eligible entries, beside the directory that knows them. */
function manifest(
  authorizations: readonly object[],
  eligibleAuthorizations: readonly object[] = [],
): Readonly<Record<string, unknown>> {
  const definition = { managedByTenantId: tenant, authorizations, eligibleAuthorizations };
  return { 'a.manifest.msp.json': definition, 'fabrikam.directory.msp.json': directoryText };
}

function about(id: QuestionId, ...entries: Parameters<typeof manifest>): Promise<QuestionPreview> {
  return asked(id, manifest(...entries), 'a.manifest.msp.json');
}

const support = { principalId: principals.support, roleDefinitionId: roles.reader };
const machines = { ...support, roleDefinitionId: roles.virtualMachineContributor };

describe('the ten questions about the example', () => {
  const expected: readonly (readonly [question: RegExp, ...answers: RegExp[]])[] = [
    [
      /^Who gets in\?$/,
      /5 principals of Contoso Managed Services: 4 groups with 38 members, 1 service principal\./,
      /your Conditional Access does not apply/,
      /- Contract management: Group, 2 members, owner: Finance/,
    ],
    [
      /^What can they do now, and what only after elevation\?$/,
      /Now: 8 roles for 5 principals\./,
      /Only after elevation: 2 roles for 2 principals, for 4 hours at most, with MFA, after an approval\./,
      /- Network engineering as Network Contributor: on activation for up to 2 hours, with MFA, approved by Operations leads/,
    ],
    [
      /^Can they read data or secrets\?$/,
      /Not data itself/,
      /yes, Platform operations at any time; Network engineering only after elevation\./,
      /Virtual Machine Contributor, only after elevation: Microsoft\.Storage\/storageAccounts\/listkeys\/action/,
    ],
    [
      /^Can they run code\?$/,
      /Yes, Platform operations only after elevation\./,
      /12 operations, such as Microsoft\.Compute/,
    ],
    [
      /^Can they hand out access, or leave a back door\?$/,
      /Hand out access: yes, Policy automation at any time\./,
      /Policy automation through User Access Administrator, at any time: assigns Monitoring Contributor and Backup Contributor to managed identities in your tenant, and nothing else/,
      /Nobody can widen this delegation/,
    ],
    [
      /^Can they hide what they do\?$/,
      /yes, Platform operations and Policy automation at any time; Network engineering only after elevation\./,
    ],
    [
      /^Can they destroy backups, or spend money\?$/,
      /Destroy backups and other ways back: no\. Buy, reserve or raise quotas: no\./,
      /may change: Platform operations, Network engineering and Policy automation\./,
    ],
    [
      /^Where exactly\?$/,
      /At every subscription or resource group that you delegate, .* nowhere outside\./,
      /The scenario "Northwind tries Gold on its shop, takes an update, and ends it" delegates prod\/rg-shop of Northwind Traders\./,
    ],
    [
      /^How does it end, who can end it, how fast, and what remains\?$/,
      /You can end it at any time, and access is lost as soon as the removal is confirmed\./,
      /Contract management \(2 members\) of Contoso Managed Services can end it as well\./,
      /- Remains: role assignments they made \(Monitoring Contributor and Backup Contributor on managed identities, by Policy automation\)\./,
      /- Remains: keys and secrets that were copied, until you renew them \(Platform operations and Network engineering\)\./,
    ],
    [
      /^What changed since last time, and what will you not see\?$/,
      /Since version 2\.0\.0 of 2026-06-16: wider, it allows more and nothing less\./,
      /- New: Network Contributor – Network engineering, on activation for up to 2 hours/,
      /- An update changes nothing until you accept it/,
      /Nothing of this shows under Access control \(IAM\)/,
      /- Resource locks do not stop them\./,
      /neither tenant nor role/,
    ],
  ];

  it('are ten, in their order, each with its answer in the Markdown', async () => {
    const { report, nameOf } = await previewIn(exampleFiles(), 'gold.plan.msp.json');
    const section = previewMarkdown(report, nameOf)
      .split(/^## /m)
      .find((part) => part.startsWith('The reviewer'))!;
    const answers = section.split(/^\d+\. \*\*/m).slice(1);
    assert.equal(answers.length, 10);
    for (const [index, [question, ...patterns]] of expected.entries()) {
      const [first, ...rest] = answers[index]!.split('** ');
      assert.match(first!, question);
      for (const pattern of patterns) assert.match(rest.join('** '), pattern);
    }
  });

  it('say of a plan that has not changed that it has not', async () => {
    const { answer } = await asked('change', exampleFiles(), 'northwind.plan.msp.json');
    assert.match(answer, /^Nothing has changed since version 1\.0\.2 of 2026-06-16\./);
  });

  it('are the same for the manifest that a single plan sells', async () => {
    const of = async (name: string) => (await planIn(exampleFiles(), name)).questions;
    assert.deepEqual(await of('gold.manifest.msp.json'), await of('gold.plan.msp.json'));
  });
});

describe('who gets in', () => {
  it('counts members as far as they are known', async () => {
    const groups = [support, { ...support, principalId: principals.operations }];
    assert.match((await about('who', groups)).answer, /2 principals of Fabrikam: 2 groups with 12 members at least\./);
  });

  it('does not speak of groups where there are none', async () => {
    const { answer } = await about('who', [{ ...support, principalId: principals.automation }]);
    assert.equal(
      answer,
      '1 principal of Fabrikam: 1 service principal. Your Conditional Access does not apply to them.',
    );
  });

  it('leaves out whom Azure refuses everything, and says what a refusal comes to', async () => {
    const owner = { principalId: principals.ada, roleDefinitionId: roles.owner };
    const { answer, details } = await about('who', [support, owner]);
    assert.match(answer, /^1 principal of Fabrikam/);
    assert.match(answer, /As it stands Azure refuses the definition, and nobody gets in\.$/);
    assert.deepEqual(details, ['Tier 2 Support: Group, 12 members, owner: Service desk']);
  });

  it('is nobody where nothing is given', async () => {
    assert.equal((await about('who', [])).answer, 'Nobody.');
  });
});

describe('what is there now, and what after elevation', () => {
  it('says how many activations need MFA and an approval', async () => {
    const policy = (multiFactorAuthProvider: string, managedByTenantApprovers: readonly object[]) => ({
      justInTimeAccessPolicy: { multiFactorAuthProvider, maximumActivationDuration: 'PT1H', managedByTenantApprovers },
    });
    const approvers = [{ principalId: principals.ada }];
    const { answer } = await about(
      'when',
      [support],
      [
        { ...machines, ...policy('Azure', []) },
        { ...support, roleDefinitionId: contributor, ...policy('None', approvers) },
      ],
    );
    assert.equal(
      answer,
      'Now: 1 role for 1 principal. Only after elevation: 2 roles for 1 principal, for 1 hour at most, 1 of 2 with MFA, 1 of 2 after an approval.',
    );
  });

  it('takes eight hours where no duration is said', async () => {
    assert.match(
      (await about('when', [support], [machines])).answer,
      /for 8 hours at most, without MFA, without an approval\.$/,
    );
  });
});

describe('what they could do', () => {
  it('is told apart by whether it needs an elevation', async () => {
    const standing = await about('code', [machines]);
    const activated = await about('code', [support], [machines]);
    assert.equal(standing.answer, 'Yes, Tier 2 Support at any time.');
    assert.equal(activated.answer, 'Yes, Tier 2 Support only after elevation.');
  });

  it('is no where no role has it, and not so sure where a role is not known', async () => {
    assert.equal((await about('code', [support])).answer, 'No.');
    const strange = { ...support, roleDefinitionId: '11111111-2222-3333-4444-555555555555' };
    assert.equal((await about('code', [support, strange])).answer, 'Nobody, as far as it is known here.');
  });

  it('leaves out what Azure refuses', async () => {
    const { answer } = await about('access', [{ ...support, roleDefinitionId: roles.owner }]);
    assert.match(answer, /^Hand out access: no\. No role here lists keys/);
  });
});

describe('answers about many', () => {
  it('name some and count the rest, and hold for any number', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      principalId: `3d1b7b64-6d5e-4f55-8a0e-${String(at).padStart(12, '0')}`,
      principalIdDisplayName: `Team ${at}`,
      roleDefinitionId: roles.virtualMachineContributor,
    }));
    const { answer, details } = await about('code', many);
    assert.equal(answer, 'Yes, Team 0, Team 1, Team 2, Team 3, Team 4, Team 5, Team 6 and 2993 more at any time.');
    assert.equal(details.length, 3000);
    assert.match((await about('when', [], many)).answer, /3000 roles for 3000 principals, for 8 hours at most/);
  });
});

describe('how it ends', () => {
  it('says that nobody of the provider can end it', async () => {
    const { answer, details } = await about('end', [support]);
    assert.match(answer, /Nobody of Fabrikam can: no principal has the role that removes it\.$/);
    assert.deepEqual(details.slice(-1), ['Remains: what they have read and noted.']);
    assert.ok(!details.some((detail) => /keys|deployed|role assignments they/.test(detail)));
  });

  it('does not take Contributor for somebody who can, whatever its permissions match', async () => {
    assert.match(
      (await about('end', [{ ...support, roleDefinitionId: contributor }])).answer,
      /Nobody of Fabrikam can/,
    );
  });
});

describe('where', () => {
  const files = exampleFiles();

  it('does not take the scopes of steps that are refused, or of another plan', async () => {
    const { details } = await asked('where', files, 'northwind.plan.msp.json');
    assert.equal(details.length, 1);
    const scenario = JSON.parse(files['northwind.scenario.msp.json']!) as {
      timeline: { scopes?: string[]; result?: string }[];
    };
    for (const step of scenario.timeline) if (step.result === 'refused') step.scopes = ['prod/rg-payments'];
    const changed = { ...files, 'northwind.scenario.msp.json': scenario };
    assert.match((await asked('where', changed, 'gold.plan.msp.json')).details[1]!, /delegates prod\/rg-shop of/);
  });
});
