import assert from 'node:assert/strict';
import { delegatedOperationsOf } from '../../../../server/src/roles';
import { catalogue, directoryText, operations, principals, roles } from '../../service/support';
import type { Entry } from '../preview/manifest-preview';
import { exampleFiles, previewIn } from '../preview/folder-preview';
import { askManifest, askPreview, onlyAnswer, restart } from './support';

const support: Entry = { principal: principals.support, name: 'Support', role: roles.reader, access: 'active' };
const machines: Entry = { ...support, role: roles.virtualMachineContributor };
const eligible: Entry = { ...machines, access: 'eligible' };
const assigning = 'assign a role';
const leaving = 'Microsoft.ManagedServices/registrationAssignments/delete';

/** Ada is in a group that is in Support. */
const membersText = JSON.stringify({
  principals: [
    { id: principals.support, displayName: 'Tier 2 Support', type: 'Group', members: [principals.operations] },
    { id: principals.operations, displayName: 'Operations', type: 'Group', members: [principals.ada] },
    { id: principals.ada, displayName: 'Ada Byron', type: 'User' },
    { id: principals.automation, displayName: 'Remediation', type: 'ServicePrincipal' },
  ],
});

function reasonsOf(...parameters: Parameters<typeof askManifest>): readonly string[] {
  return onlyAnswer(askManifest(...parameters)).reasons.map(({ text }) => text);
}

describe('an answer about access', () => {
  it('leads from the principal to the pattern of a role that is always there', () => {
    const answer = onlyAnswer(askManifest([support, machines], restart));
    assert.equal(answer.access, 'allowed');
    assert.deepEqual(
      answer.reasons.map(({ text }) => text),
      [
        "Support: Membership is the provider's: you cannot see it, and your Conditional Access does not apply.",
        'Virtual Machine Contributor, permanently.',
        'Virtual Machine Contributor allows it by "Microsoft.Compute/virtualMachines/*".',
        'At every scope that is delegated, and nowhere else.',
      ],
    );
    assert.equal(answer.reasons[1]!.place?.uri, '');
  });

  it('says what has to be activated, and on which conditions', () => {
    const approved = { ...eligible, policy: { approvers: [principals.operations] } };
    const answer = onlyAnswer(askManifest([support, approved], restart));
    assert.equal(answer.access, 'eligible');
    assert.deepEqual(answer.activation, { minutes: 480, multiFactor: true, approvers: [principals.operations] });
    assert.match(
      answer.reasons[1]!.text,
      /^Virtual Machine Contributor, on activation for up to 8 hours, with MFA, approved by/,
    );
  });

  it('tells of the way that asks least, and names the others', () => {
    const approved = { ...eligible, policy: { approvers: [principals.operations] } };
    const contributor = { ...eligible, role: roles.contributor, policy: { mfa: false } };
    const [, way, , , other] = reasonsOf([approved, contributor], restart);
    assert.match(way!, /^Contributor, on activation .* without MFA, without approval\.$/);
    assert.match(other!, /^So does Virtual Machine Contributor, on activation/);
    assert.equal(onlyAnswer(askManifest([approved, machines], restart)).access, 'allowed');
  });

  it('says what a role leaves in, and what its notActions take away', () => {
    const contributor = { ...support, role: roles.contributor };
    assert.match(
      reasonsOf([contributor], restart).join('\n'),
      /by "\*"\.\nIts notActions leave it: "Microsoft\.Authorization/,
    );
    assert.deepEqual(reasonsOf([contributor], assigning), [
      'Contributor covers it by "*", and its notActions take it away: "Microsoft.Authorization/*/Write".',
    ]);
  });

  it('denies what none of the roles covers, each with its line', () => {
    const answer = onlyAnswer(askManifest([support], restart));
    assert.equal(answer.access, 'denied');
    assert.deepEqual(
      answer.reasons.map(({ text, place }) => [text, place !== undefined]),
      [['None of the actions of Reader covers it.', true]],
    );
  });

  it('lets only the Delete role end the delegation, whatever Contributor matches', () => {
    assert.deepEqual(reasonsOf([{ ...support, role: roles.contributor }], leaving), [
      'Contributor covers it, yet only the Delete role ends a delegation.',
    ]);
    assert.equal(onlyAnswer(askManifest([{ ...support, role: roles.deleteRole }], leaving)).access, 'allowed');
  });

  it('lets User Access Administrator assign the roles listed for it, and nothing else', () => {
    const assigner = { ...support, role: roles.userAccessAdministrator, delegated: [roles.monitoringReader] };
    const answer = onlyAnswer(askManifest([assigner], assigning));
    assert.equal(answer.access, 'conditional');
    assert.match(
      answer.reasons.map(({ text }) => text).join('\n'),
      /to assign Monitoring Reader\.\n.* only to managed identities\./,
    );
    assert.equal(onlyAnswer(askManifest([assigner], 'see machines')).access, 'denied');
  });

  it('counts no role that Azure refuses', () => {
    assert.deepEqual(reasonsOf([{ ...support, role: roles.owner }], restart), [
      'Azure refuses Owner: Owner is never delegated.',
    ]);
  });

  it('cannot tell where a role is not known, unless another one allows it', () => {
    const unknown = { ...support, role: '7f1d0c52-99a4-4f0e-8a53-0c6b2f9f7e11' };
    const answer = onlyAnswer(askManifest([unknown, eligible], restart));
    assert.equal(answer.access, 'undecided');
    assert.match(answer.reasons.at(-1)!.text, /cannot be told: no built-in role in the data of/);
    assert.equal(onlyAnswer(askManifest([unknown, machines], restart)).access, 'allowed');
  });

  it('lets no service principal activate a role', () => {
    assert.deepEqual(reasonsOf([{ ...eligible, type: 'ServicePrincipal' }], restart), [
      'A service principal never activates a role, and so not Virtual Machine Contributor.',
    ]);
  });

  it('denies the data plane to everybody, whatever the roles', () => {
    const report = askManifest([{ ...support, role: roles.contributor }], 'read a secret');
    assert.match(report.never!, /^Nobody can: "Microsoft\.KeyVault\/.*" is a data-plane operation/);
    assert.deepEqual(report.plans, []);
  });
});

describe('whom an answer is about', () => {
  const ada: Entry = { principal: principals.ada, name: 'Ada', role: roles.reader, access: 'active' };

  it('is everybody, those who can first', () => {
    const [plan] = askManifest([ada, machines], restart).plans;
    assert.deepEqual(
      plan!.principals.map(({ name, access }) => `${name} ${access}`),
      ['Support allowed', 'Ada denied'],
    );
  });

  it('is one by object id or by name in any case', () => {
    for (const principal of [principals.ada.toUpperCase(), ' ADA '])
      assert.equal(onlyAnswer(askManifest([ada, machines], restart, principal)).id, principals.ada);
  });

  it('is somebody whom a directory shows in a group, or in a group of that', () => {
    const answer = onlyAnswer(askManifest([machines], restart, 'Ada Byron', [membersText]));
    assert.equal(answer.access, 'allowed');
    assert.equal(answer.reasons[0]!.text, 'Ada Byron is a member of "Support".');
    const denied = askManifest([support], restart, 'Ada Byron', [membersText]);
    assert.match(onlyAnswer(denied).reasons[0]!.text, /^As a member of "Support": None of the actions of Reader/);
  });

  it('is somebody of the directory who gets nothing', () => {
    assert.deepEqual(reasonsOf([machines], restart, 'Remediation', [membersText]), [
      'No authorization names Remediation or a group of theirs.',
    ]);
  });

  it('is nobody who is not known, and then those who are get named', () => {
    const report = askManifest([ada, machines], restart, 'Eve', [directoryText]);
    assert.equal(report.unanswered, 'Nobody is called "Eve". There are: Ada, Support.');
    assert.deepEqual([report.plans, report.others], [[], []]);
    assert.match(askManifest([], restart, 'Eve').unanswered!, /nobody gets anything/);
  });

  it('is everybody where no name is left', () => {
    assert.equal(askManifest([machines], restart, ' ').question.principal, undefined);
  });
});

describe('a question that cannot be answered', () => {
  it('offers what is nearest to words that fit no operation', () => {
    const report = askManifest([machines], 'restrat a virtual machine');
    assert.equal(report.unanswered, 'No operation fits all words of "restrat a virtual machine".');
    assert.equal(report.others[0]?.name, 'Microsoft.Compute/virtualMachines/restart/action');
    assert.match(askManifest([machines], 'xyzzyx').unanswered!, /^No operation fits "xyzzyx"\./);
    assert.match(askManifest([machines], 'Microsoft.Nobody/things/read').unanswered!, /know no operation/);
    assert.match(askManifest([machines], ' ').unanswered!, /^Say what is done/);
  });

  it('takes no pattern for an operation, and counts what it covers', () => {
    const report = askManifest([machines], 'Microsoft.Compute/disks/*');
    assert.match(report.unanswered!, /^"Microsoft\.Compute\/disks\/\*" covers \d+ operations/);
    assert.ok(report.others.every(({ name }) => name.startsWith('Microsoft.Compute/disks/')));
    assert.equal(askManifest([machines], 'Nobody/*').unanswered, 'No operation is covered by "Nobody/*".');
  });

  it('names what else the words may mean, and nothing beside an exact name', () => {
    assert.ok(askManifest([machines], restart).others.length > 0);
    assert.deepEqual(askManifest([machines], 'microsoft.compute/virtualmachines/restart/action').others, []);
  });
});

describe('an answer about a document', () => {
  it('is given for each plan of an offer', async () => {
    const { report: preview } = await previewIn(exampleFiles(), 'contoso.offer.msp.json');
    const { title, roleData, plans } = askPreview(preview, restart);
    assert.deepEqual([title, roleData], [preview.title, catalogue.date]);
    assert.deepEqual(
      plans.map(({ name }) => name),
      ['Gold', 'Northwind'],
    );
  });

  it('says which plan cannot be read', async () => {
    const files = { 'care.offer.msp.json': { alias: 'Care', plans: ['gone.plan.msp.json'] } };
    const { report: preview } = await previewIn(files, 'care.offer.msp.json');
    assert.match(askPreview(preview, restart).plans[0]!.unreadable!, /gone\.plan\.msp\.json/);
  });

  it('cannot deny what is known only when a template is deployed', async () => {
    const resource = {
      type: 'Microsoft.ManagedServices/registrationDefinitions',
      apiVersion: '2022-10-01',
      name: 'gold',
      properties: {
        registrationDefinitionName: 'Gold',
        managedByTenantId: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
        authorizations: "[concat(parameters('more'), parameters('less'))]",
        eligibleAuthorizations: [{ principalId: principals.support, roleDefinitionId: roles.reader }],
      },
    };
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: { more: { type: 'array' }, less: { type: 'array' } },
      resources: [resource],
    };
    const { report: preview } = await previewIn({ 'gold.json': template }, 'gold.json');
    const [plan] = askPreview(preview, restart).plans;
    assert.equal(plan?.principals[0]?.access, 'undecided');
    assert.match(plan.doubt!, /known only when the template is deployed/);
  });

  it('agrees with what previews count, operation by operation', async () => {
    const { report: preview } = await previewIn(exampleFiles(), 'gold.manifest.msp.json');
    const counted = new Map(
      preview.plans[0]!.principals.map(({ id, grants }) => {
        const given = grants.flatMap(({ role }) => delegatedOperationsOf(catalogue.get(role.id)!, operations));
        return [id, new Set(given)] as const;
      }),
    );
    const sample = operations.controlPlane.filter((_name, at) => at % 293 === 0);
    const wrong = sample.filter((name) =>
      askPreview(preview, name).plans[0]!.principals.some(
        ({ id, access }) => counted.get(id)!.has(name) !== (access !== 'denied'),
      ),
    );
    assert.ok(sample.length > 50);
    assert.deepEqual(wrong, []);
  });
});
