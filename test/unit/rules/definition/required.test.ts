import assert from 'node:assert/strict';
import { assertCures, assertFinds, assertSilent, eligibleEntry, entry, ids, manifest, reader } from '../support';

const principal = `"principalId": "${ids.support}", "principalIdDisplayName": "Support"`;
const eligible = (policy: string): string =>
  manifest({ eligible: [`{ ${principal}, "roleDefinitionId": "${reader}", "justInTimeAccessPolicy": ${policy} }`] });

describe('definition-required', () => {
  it('marks a manifest without tenant or authorizations', () => {
    const [finding] = assertFinds('definition-required', '«{» "version": "1.0.0", "authorizations": [] }');
    assert.match(finding!.message, /"managedByTenantId"/);
    assertFinds('definition-required', `«{» "version": "1.0.0", "managedByTenantId": "${ids.tenant}" }`);
    assertSilent('definition-required', manifest({ head: `"managedByTenantId": "${ids.tenant}"` }));
  });

  it('adds the list', () => {
    const text = `{ "version": "1.0.0", "managedByTenantId": "${ids.tenant}" }`;
    assert.match(assertCures('definition-required', text, 'authorizations'), /"authorizations": \[\]/);
  });

  it('waits while the value is being typed', () => {
    assertSilent('definition-required', `{ "managedByTenantId": "${ids.tenant}", "authorizations": }`);
  });
});

describe('authorization-required', () => {
  it('marks the entry that lacks its role', () => {
    const [finding] = assertFinds('authorization-required', manifest({ authorizations: [`«{» ${principal} }`] }));
    assert.match(finding!.message, /"roleDefinitionId"/);
    assertCures('authorization-required', manifest({ authorizations: [`{ ${principal} }`] }), 'roleDefinitionId');
    assertSilent('authorization-required', manifest());
    assertSilent('authorization-required', manifest({ eligible: [`{ ${principal} }`] }));
  });
});

describe('eligible-required', () => {
  it('marks the eligible entry that lacks its principal', () => {
    const entries = [eligibleEntry(reader).replace(`"principalId": "${ids.support}", `, '').replace('{', '«{»')];
    const [finding] = assertFinds('eligible-required', manifest({ eligible: entries }));
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message, /"principalId"/);
  });

  it('warns of a missing access policy and adds one with multifactor authentication', () => {
    const marked = manifest({ eligible: [entry(reader).replace('{', '«{»')] });
    assert.equal(assertFinds('eligible-required', marked)[0]!.severity, 'warning');
    assert.match(assertCures('eligible-required', marked, 'Policy'), /"multiFactorAuthProvider": "Azure"/);
    assertSilent('eligible-required', manifest({ eligible: [eligibleEntry(reader)] }));
  });

  it('leaves a policy written outside its place to the rule that moves it', () => {
    const entries = [entry(reader, ids.support, '"multiFactorAuthProvider": "Azure"')];
    assertSilent('eligible-required', manifest({ eligible: entries }));
  });
});

describe('jit-mfa-required', () => {
  it('marks the key of the policy that does not say, and adds the safer answer', () => {
    const marked = eligible('{ "maximumActivationDuration": "PT4H" }').replace(
      '"justInTimeAccessPolicy"',
      '«"justInTimeAccessPolicy"»',
    );
    assertFinds('jit-mfa-required', marked);
    assert.match(assertCures('jit-mfa-required', marked, 'Add'), /"multiFactorAuthProvider": "Azure"/);
    assertSilent('jit-mfa-required', eligible('{ "multiFactorAuthProvider": "None" }'));
  });
});

describe('jit-mfa-enum', () => {
  const policy = (provider: string): string => eligible(`{ "multiFactorAuthProvider": ${provider} }`);

  it('knows two values', () => {
    const [finding] = assertFinds('jit-mfa-enum', policy('«"Entra"»'));
    assert.deepEqual(
      finding!.fixes!.map(({ safe }) => safe),
      [false, false],
    );
    assert.match(assertCures('jit-mfa-enum', policy('"Entra"'), 'None'), /"None"/);
    for (const right of ['"Azure"', '"None"', 'true']) assertSilent('jit-mfa-enum', policy(right));
  });

  it('mends the case safely', () => {
    const [finding] = assertFinds('jit-mfa-enum', policy('«"azure"»'));
    assert.deepEqual(
      finding!.fixes!.map(({ safe }) => safe),
      [true],
    );
  });
});

describe('approver-required', () => {
  it('marks the approver without principal', () => {
    const approver = (text: string): string =>
      eligible(`{ "multiFactorAuthProvider": "Azure", "managedByTenantApprovers": [${text}] }`);
    assertFinds('approver-required', approver('«{» "principalIdDisplayName": "Leads" }'));
    assertCures('approver-required', approver('{ "principalIdDisplayName": "Leads" }'), 'principalId');
    assertSilent('approver-required', approver(`{ "principalId": "${ids.leads}" }`));
  });
});
