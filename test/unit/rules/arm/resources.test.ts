import assert from 'node:assert/strict';
import {
  applyEdits,
  assertCodes,
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  deleteRole,
  eligibleEntry,
  fixOf,
  ids,
  reader,
} from '../support';
import { armEntry, authorizationList, definitionId, template } from './templates';

const kind = 'template';
const described = '"description": "Around the clock."';

describe('assignment-required', () => {
  it('marks an assignment without definition, and names the one of the file', () => {
    const marked = template({ assignment: { properties: '{}' } }).replace(/"properties"(?=: \{\})/, '«"properties"»');
    assert.equal(assertFinds('assignment-required', marked, { kind })[0]!.severity, 'error');
    const fixed = assertCures('assignment-required', marked, 'definition of this file', { kind });
    assert.ok(fixed.includes(`"registrationDefinitionId": "[${definitionId}]"`));
  });

  it('marks one that says nothing at all', () => {
    const marked = template({
      assignment: false,
      more: [
        '«{» "type": "Microsoft.ManagedServices/registrationAssignments", "apiVersion": "2022-10-01", "name": "[newGuid()]", "dependsOn": "[parameters(\'x\')]" }',
      ],
    });
    const [finding] = assertFinds('assignment-required', marked, { kind });
    assert.match(finding!.message, /"properties"/);
  });

  it('is silent on what cannot be known', () => {
    const unknown = `{ "registrationDefinitionId": "[parameters('id')]" }`;
    assertSilent('assignment-required', template({ assignment: { properties: unknown } }), { kind });
    assertSilent('assignment-required', template({ assignment: { properties: `"[parameters('all')]"` } }), { kind });
  });
});

describe('required properties of a definition', () => {
  it('are looked for where they are written', () => {
    const lacking = armEntry(reader)
      .replace(/, "roleDefinitionId": "[^"]+"/, '')
      .replace('{', '«{»');
    const marked = template({
      variables: `{ "list": ${authorizationList([lacking, armEntry(deleteRole)])} }`,
      definition: { authorizations: `"[variables('list')]"` },
    });
    assert.equal(assertFinds('authorization-required', marked, { kind })[0]!.severity, 'error');
    assertCures('authorization-required', marked, 'roleDefinitionId', { kind });
  });

  it('mark the resource that has no properties once', () => {
    const bare =
      '«{» "type": "Microsoft.ManagedServices/registrationDefinitions", "apiVersion": "2022-10-01", "name": "[newGuid()]" }';
    const [finding] = assertFinds(
      'definition-required',
      template({ definition: false, assignment: false, more: [bare] }),
      { kind },
    );
    assert.match(finding!.message, /"properties" is missing/);
  });

  it('mark the missing list', () => {
    const text = template().replace(/,\s+"authorizations": \[[^]*?\]/, '');
    const [finding] = checkText(text, { kind }).findings.filter(({ code }) => code === 'definition-required');
    assert.match(finding!.message, /"authorizations" is missing in this definition/);
    assertCures('definition-required', text, 'authorizations', { kind });
  });

  it('are never missing from what cannot be known', () => {
    const unknown = [
      { authorizations: `"[parameters('list')]"` },
      { tenant: `"[parameters('tenant')]"` },
      { authorizations: `["[parameters('entry')]", ${armEntry(deleteRole)}]` },
      { authorizations: `"[concat(parameters('list'), createArray(variables('entry')))]"` },
    ];
    for (const parts of unknown) {
      const { findings } = checkText(template({ definition: { ...parts, properties: described } }), { kind });
      const codes = findings.map(({ code }) => code).filter((code) => code !== 'parameter-missing');
      assert.deepEqual(codes, [], JSON.stringify(parts));
    }
    const policy = `"justInTimeAccessPolicy": "[parameters('policy')]"`;
    const entry = armEntry(contributor, ids.support, policy);
    assertSilent('jit-mfa-required', template({ definition: { properties: `"eligibleAuthorizations": [${entry}]` } }), {
      kind,
    });
    assertSilent(
      'eligible-required',
      template({ definition: { properties: `"eligibleAuthorizations": [${entry}]` } }),
      { kind },
    );
  });
});

describe('plan-complete', () => {
  const whole = (plan: string, parameters?: string): string =>
    template({ ...(parameters !== undefined && { parameters }), definition: { more: `"plan": ${plan}` } });
  const complete = '{ "name": "gold", "publisher": "contoso", "product": "azure", "version": "1.0.0" }';

  it('marks the plan that lacks parts, and adds them', () => {
    const marked = whole('{ "name": "gold" }').replace('"plan"', '«"plan"»');
    const [finding] = assertFinds('plan-complete', marked, { kind });
    assert.match(finding!.message, /"publisher", "product", "version"/);
    const checked = checkText(marked, { kind });
    const fixed = applyEdits(checked.text, fixOf(checked, 'plan-complete', 'publisher').edits());
    assert.match(fixed, /"plan": \{ "name": "gold", "publisher": "" \}/);
  });

  it('marks an empty part, but no empty default', () => {
    assertFinds('plan-complete', whole(complete.replace('"contoso"', '«""»')), { kind });
    const parameters = '{ "publisher": { "type": "string", "defaultValue": "" } }';
    assertSilent('plan-complete', whole(complete.replace('"contoso"', `"[parameters('publisher')]"`), parameters), {
      kind,
    });
  });

  it('takes a whole plan, none, and one that is switched off', () => {
    for (const plan of [
      complete,
      'null',
      `"[if(equals('No', 'Yes'), parameters('plan'), json('null'))]"`,
      `"[parameters('plan')]"`,
    ]) {
      assertSilent('plan-complete', whole(plan), { kind });
    }
  });
});

describe('manifest-only-property', () => {
  const entries = [
    armEntry(reader, ids.support, '«"principalType"»: "Group"'),
    armEntry(deleteRole, ids.support, '"justification": "They leave."'),
  ];

  it('is said once for the file, and removed at once', () => {
    const marked = template({
      definition: { authorizations: authorizationList(entries), properties: `${described}, "version": "1.0.0"` },
    });
    const [finding] = assertFinds('manifest-only-property', marked, { kind });
    assert.equal(finding!.related!.length, 2);
    const fixed = assertCures('manifest-only-property', marked, 'manifests', { kind });
    assert.equal(fixed, template({ definition: { properties: described } }));
    assertSilent('unknown-property', marked.replace(/[«»]/g, ''), { kind });
  });

  it('knows every property of a template', () => {
    const properties = `${described}, "eligibleAuthorizations": [${eligibleEntry(contributor).replace(' "principalType": "Group",', '')}]`;
    assertCodes([], template({ definition: { properties } }), { kind });
  });
});

describe('unknown-property', () => {
  const withName = (name: string): string =>
    template({ definition: { authorizations: authorizationList([armEntry(reader, ids.support, `${name}: 7`)]) } });

  it('asks for the name that was meant', () => {
    const marked = template().replace('"principalIdDisplayName"', '«"principalDisplayName"»');
    const [finding] = assertFinds('unknown-property', marked, { kind });
    assert.equal(finding!.severity, 'warning');
    assert.equal(assertCures('unknown-property', marked, 'Rename', { kind }), template());
  });

  it('is grave where a required name is misspelt, and no more than a hint where only its case differs', () => {
    const misspelt = template().replace('"managedByTenantId"', '«"managedByTenatId"»');
    assert.equal(assertFinds('unknown-property', misspelt, { kind })[0]!.severity, 'error');
    assertSilent('definition-required', misspelt.replace(/[«»]/g, ''), { kind });
    const otherCase = template().replace('"managedByTenantId"', '«"managedByTenantID"»');
    assert.equal(assertFinds('unknown-property', otherCase, { kind })[0]!.severity, 'hint');
  });

  it('only informs of a name nobody can have meant, and passes over comments', () => {
    assert.equal(assertFinds('unknown-property', withName('«"partner"»'), { kind })[0]!.severity, 'information');
    for (const name of ['"_comment"', '"//"', '"$comment"', '"comments"'])
      assertSilent('unknown-property', withName(name), { kind });
  });
});

describe('read-only-property', () => {
  it('marks what Azure sets, and removes it', () => {
    const marked = template({ definition: { properties: `${described}, «"provisioningState"»: "Succeeded"` } });
    assert.equal(assertFinds('read-only-property', marked, { kind })[0]!.severity, 'warning');
    assertSilent('unknown-property', marked.replace(/[«»]/g, ''), { kind });
    const fixed = assertCures('read-only-property', marked, 'Remove', { kind });
    assert.equal(fixed, template({ definition: { properties: described } }));
    const expanded = `{ "registrationDefinitionId": "[${definitionId}]", «"registrationDefinition"»: {} }`;
    assertFinds('read-only-property', template({ assignment: { properties: expanded } }), { kind });
  });
});

describe('wrong-type', () => {
  it('marks what is no list where one belongs, as a warning', () => {
    const text = (value: string): string =>
      template({
        parameters: `{ "list": { "type": "array", "defaultValue": ${value} } }`,
        definition: { authorizations: `"[parameters('list')]"` },
      });
    assert.equal(assertFinds('wrong-type', text('«"123456-owner"»'), { kind })[0]!.severity, 'warning');
    assertSilent('wrong-type', text('[]'), { kind });
    assertSilent('wrong-type', text('null'), { kind });
    for (const plan of ['null', `"[parameters('plan')]"`]) {
      assertSilent('wrong-type', template({ definition: { more: `"plan": ${plan}` } }), { kind });
    }
  });

  it('writes nothing over an expression', () => {
    const [finding] = assertFinds(
      'wrong-type',
      template({ definition: { authorizations: `«"[concat('a', 'b')]"»` } }),
      { kind },
    );
    assert.deepEqual(finding!.fixes, []);
  });
});

describe('outputs-foreign-key', () => {
  const outputs = (more: string): string =>
    template({ outputs: `{ "offer": { "type": "string", "value": "x"${more} } }` });

  it('marks what belongs to an authorization, and removes it', () => {
    const marked = outputs(`, «"delegatedRoleDefinitionIds"»: ["${contributor}"]`);
    const [finding] = assertFinds('outputs-foreign-key', marked, { kind });
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message, /Could not find member 'delegatedRoleDefinitionIds'/);
    assert.equal(assertCures('outputs-foreign-key', marked, 'Remove', { kind }), outputs(''));
  });

  it('leaves values and names of outputs alone', () => {
    const value = `{ "authorizations": { "type": "array", "value": [{ "principalId": "x" }], "metadata": {} } }`;
    assertSilent('outputs-foreign-key', template({ outputs: value }), { kind });
  });
});
