import assert from 'node:assert/strict';
import { isArmKind } from '../../../../server/src/documents/kinds';
import { registry } from '../../../../server/src/rules/registry';
import {
  assertAtMarks,
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  deleteRole,
  eligibleEntry,
  ids,
  reader,
} from '../support';
import { armEntry, authorizationList, parameterFile, template } from './templates';

const kind = 'template';
const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const userAccessAdministrator = '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9';
const withList = (...entries: readonly string[]): string =>
  template({ definition: { authorizations: authorizationList(entries) } });

describe('severities in files of Azure’s own', () => {
  /** What Azure refuses: nothing else is an error in a template. */
  const refused = [
    'missing required keys: definition-required authorization-required eligible-required jit-mfa-required approver-required assignment-required unknown-property',
    'no GUIDs: principal-guid tenant-guid role-guid delegated-role-guid docs-sample-guid',
    'roles: role-owner role-rbac-admin role-deprecated role-data-actions role-restricted-actions role-unknown role-lost-support role-classic',
    'eligible: eligible-role-forbidden eligible-duration-format eligible-duration-range eligible-same-role-same-policy approvers-max approvers-empty',
    'resources: plan-complete name-guid definition-subscription-scope assignment-scope definition-id-format eligible-api-version outputs-foreign-key parameter-missing',
    'assignable roles: uaa-needs-delegated-roles delegated-role-forbidden',
  ].flatMap((line) => line.split(': ')[1]!.split(' '));

  it('are errors only for what Azure refuses', () => {
    const errors = registry.filter(
      ({ severity, armSeverity, kinds }) => kinds.some(isArmKind) && (armSeverity ?? severity) === 'error',
    );
    assert.deepEqual(
      errors.map(({ code }) => code).filter((code) => !refused.includes(code)),
      [],
    );
  });

  it('are no worse for one finding than for its rule', () => {
    const restricted = 'e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1';
    const text = (write: typeof armEntry): string =>
      write(userAccessAdministrator, ids.support, `"delegatedRoleDefinitionIds": ["${restricted}"]`);
    const severities = (checked: ReturnType<typeof checkText>): unknown =>
      checked.findings.filter(({ code }) => code === 'delegated-role-unsupported').map(({ severity }) => severity);
    assert.deepEqual(severities(checkText(withList(text(armEntry)), { kind })), ['warning']);
  });

  it('are never errors for what is deployed', () => {
    const definition = {
      managedByTenantId: ids.tenant,
      authorizations: [{ principalId: ids.support, roleDefinitionId: 'e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1' }],
    };
    const { findings } = checkText(JSON.stringify([{ id: '/subscriptions/x', properties: definition }]), {
      kind: 'deployed',
    });
    assert.deepEqual(findings.map(({ code, severity }) => `${severity} ${code}`).sort(), [
      'information missing-delete-role',
      'information no-reader-access',
      'warning role-restricted-actions',
    ]);
  });
});

describe('placeholders in a template', () => {
  it('are one warning for the file, and silent for every other rule', () => {
    const zero = '00000000-0000-0000-0000-000000000000';
    const marked = template({
      definition: {
        tenant: '«"<insert managing tenant id>"»',
        authorizations: authorizationList([armEntry(reader, zero), armEntry(deleteRole, 'GROUP_OBJECT_ID')]),
        properties: '"description": "Around the clock."',
      },
    });
    const checked = checkText(marked, { kind });
    const [finding] = assertAtMarks('placeholder-value', checked);
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.related!.length, 2);
    assert.deepEqual(
      checked.findings.map(({ code }) => code),
      ['placeholder-value'],
    );
  });
});

describe('a placeholder for a name', () => {
  it('is told as what it is, and not as a wrong name', () => {
    const text = template({ definition: { name: '«"<name of the definition>"»' } });
    assertFinds('placeholder-value', text, { kind });
    assertSilent('name-guid', text.replace(/[«»]/g, ''), { kind });
  });
});

describe('a value an expression makes', () => {
  it('is judged at the expression, and nothing is written over it', () => {
    const role = `«"[concat('8e3af657-a8ff-443c-a75c-', '2fe8c4bcb635')]"»`;
    const marked = withList(armEntry(deleteRole), armEntry('x').replace('"x"', role));
    const [finding] = assertFinds('role-owner', marked, { kind });
    assert.equal(finding!.fixes, undefined);
  });

  it('is judged where it is written, and mended there', () => {
    const marked = template({
      variables: `{ "roles": { "Owner": «"${owner}"» } }`,
      definition: { authorizations: authorizationList([armEntry('x').replace('"x"', `"[variables('roles').Owner]"`)]) },
    });
    assertFinds('role-owner', marked, { kind });
    assert.match(assertCures('role-owner', marked, 'Contributor', { kind }), new RegExp(`"Owner": "${contributor}"`));
  });

  it('is said once, however often a loop makes it', () => {
    const entryOfLoop = armEntry(owner)
      .replace(`"${owner}"`, `«"${owner}"»`)
      .replace(`"${ids.support}"`, `"[variables('ids')[copyIndex('list')]]"`);
    const variables = `{ "ids": ["${ids.support}", "${ids.operations}", "${ids.leads}"], "copy": [{ "name": "list", "count": 3, "input": ${entryOfLoop} }] }`;
    const marked = template({ variables, definition: { authorizations: `"[variables('list')]"` } });
    assert.equal(assertFinds('role-owner', marked, { kind }).length, 1);
  });
});

describe('what cannot be known', () => {
  it('is silent: roles, principals, lists', () => {
    const parameters = '{ "role": { "type": "string" }, "who": { "type": "string" }, "more": { "type": "array" } }';
    const entries = [
      armEntry('x').replace('"x"', `"[parameters('role')]"`),
      armEntry(contributor).replace(`"${ids.support}"`, `"[parameters('who')]"`),
    ];
    const lists = [
      authorizationList(entries),
      `"[concat(parameters('more'), createArray())]"`,
      `"[parameters('more')]"`,
    ];
    for (const authorizations of lists) {
      const text = template({ parameters, definition: { authorizations, properties: '"description": "x"' } });
      assert.deepEqual(
        checkText(text, { kind })
          .findings.map(({ code }) => code)
          .filter((code) => code !== 'broad-permanent-role'),
        [],
      );
    }
  });

  it('may be the reader that a principal needs', () => {
    const parameters = '{ "who": { "type": "string" } }';
    const eligible = eligibleEntry(contributor).replace(' "principalType": "Group",', '');
    const unknown = armEntry(reader).replace(`"${ids.support}"`, `"[parameters('who')]"`);
    const text = (...entries: readonly string[]): string =>
      template({
        parameters,
        definition: {
          authorizations: authorizationList(entries),
          properties: `"eligibleAuthorizations": [${eligible}]`,
        },
      });
    assertSilent('eligible-needs-permanent-reader', text(unknown), { kind });
    assertFinds(
      'eligible-needs-permanent-reader',
      text(armEntry(deleteRole)).replace(/("principalId": )("[^"]+")(?![^]*"principalId")/, '$1«$2»'),
      { kind },
    );
  });
});

describe('duplicate-authorization', () => {
  it('finds the pair in a template, and removes the second', () => {
    const marked = withList(armEntry(reader), `«${armEntry(reader)}»`, armEntry(deleteRole));
    assertFinds('duplicate-authorization', marked, { kind });
    assert.equal(
      assertCures('duplicate-authorization', marked, 'Remove', { kind }),
      withList(armEntry(reader), armEntry(deleteRole)),
    );
  });

  it('says nothing of an entry that comes into the list by two ways', () => {
    const variables = `{ "base": ${authorizationList()} }`;
    const authorizations = `"[concat(variables('base'), variables('base'))]"`;
    assertSilent('duplicate-authorization', template({ variables, definition: { authorizations } }), { kind });
  });
});

describe('policy-in-wrong-list', () => {
  it('moves the entry as it is written, to the list of its own definition', () => {
    const policy = '«"justInTimeAccessPolicy"»: { "multiFactorAuthProvider": "Azure" }';
    const written = armEntry(contributor, ids.leads, policy).replace(`"${contributor}"`, `"[variables('role')]"`);
    const marked = template({
      variables: `{ "role": "${contributor}", "list": ${authorizationList([armEntry(reader), written])}, "eligible": [] }`,
      definition: {
        authorizations: `"[variables('list')]"`,
        properties: `"eligibleAuthorizations": "[variables('eligible')]"`,
      },
    });
    assert.equal(assertFinds('policy-in-wrong-list', marked, { kind })[0]!.severity, 'warning');
    const fixed = assertCures('policy-in-wrong-list', marked, 'Move', { kind });
    assert.match(fixed, /"eligible": \[[^\]]*"roleDefinitionId": "\[variables\('role'\)\]"/);
  });
});

describe('assignable roles in a template', () => {
  it('are added to the list where it is written', () => {
    const variables = '{ "assignable": «[]» }';
    const uaa = armEntry(
      userAccessAdministrator,
      ids.support,
      `"delegatedRoleDefinitionIds": "[variables('assignable')]"`,
    );
    const marked = template({ variables, definition: { authorizations: authorizationList([uaa]) } });
    assertFinds('uaa-needs-delegated-roles', marked, { kind });
    const fixed = assertCures('uaa-needs-delegated-roles', marked, 'Contributor', { kind });
    assert.match(fixed, new RegExp(`"assignable": \\[\\s*"${contributor}"\\s*\\]`));
  });
});

describe('an empty list of permanent authorizations', () => {
  it('is told in a parameter file, and is only a default in a template', () => {
    const text = parameterFile({ managedByTenantId: `"${ids.tenant}"`, authorizations: '[]' });
    assertFinds('plan-needs-active', text.replace('"authorizations"', '«"authorizations"»'), { kind: 'parameters' });
    const parameters = '{ "list": { "type": "array", "defaultValue": [] } }';
    assertSilent(
      'plan-needs-active',
      template({ parameters, definition: { authorizations: `"[parameters('list')]"` } }),
      { kind },
    );
  });
});

describe('a role that is named elsewhere in a template', () => {
  it('is none of an authorization', () => {
    const more = `{ "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "[newGuid()]",
      "properties": { "principalId": "${ids.support}", "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/${owner}" } }`;
    const text = template({
      variables: `{ "ownerRoleId": "${owner}" }`,
      more: [more],
      outputs: `{ "x": { "type": "array", "value": [${armEntry(owner)}] } }`,
    });
    assertSilent('role-owner', text, { kind });
  });
});
