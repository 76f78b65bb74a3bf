import assert from 'node:assert/strict';
import { assertCuresIn, assertFindsIn, assertSilentIn, offer, plan } from '../folder';
import { assertCures, assertFinds, assertSilent, eligibleEntry, ids, reader } from '../support';
import { authorizationList, parameterFile, template } from './templates';

const kind = 'policy';
/** A policy that deploys a template; the expressions of that have one more bracket. */
const policy = (condition: string, deployed = template()): string => `{
  "policyRule": {
    "if": ${condition},
    "then": { "effect": "deployIfNotExists", "details": {
      "type": "Microsoft.ManagedServices/registrationDefinitions",
      "deployment": { "properties": { "mode": "incremental", "template": ${deployed.replaceAll('"[', '"[[')} } }
    } }
  }
}`;
const subscriptions = '{ "field": "type", "equals": "Microsoft.Resources/subscriptions" }';

describe('policy-alias', () => {
  const field = (alias: string): string =>
    policy(`{ "allOf": [${subscriptions}, { "field": ${alias}, "equals": "x" }] }`);
  const wrong =
    '"Microsoft.ManagedServices/registrationAssignments/registrationDefinitionProperties.managedByTenantId"';
  const right = '"Microsoft.ManagedServices/registrationDefinitions/managedByTenantId"';

  it('marks the alias there is not, and writes the one there is', () => {
    const [finding] = assertFinds('policy-alias', field(`«${wrong}»`), { kind });
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.message, /doesn't exist as an alias under provider 'Microsoft.ManagedServices'/);
    assert.equal(assertCures('policy-alias', field(`«${wrong}»`), 'Use', { kind }), field(right));
    assertSilent('policy-alias', field(right), { kind });
  });

  it('looks at policies inside of templates', () => {
    const more = `{ "type": "Microsoft.Authorization/policyDefinitions", "apiVersion": "2021-06-01", "name": "p", "properties": ${field(`«${wrong}»`)} }`;
    assertFinds('policy-alias', template({ more: [more] }), { kind: 'template' });
  });
});

describe('assignment-self-reference', () => {
  const variables = `{ "name": "[guid('a')]", "other": "[guid('b')]" }`;
  const properties = `{ "registrationDefinitionId": "[resourceId('Microsoft.ManagedServices/registrationDefinitions', variables('name'))]" }`;
  const deployed = (name: string): string =>
    template({ variables, definition: { name: `"[variables('name')]"` }, assignment: { name, properties } });

  it('hints at one name for both in a policy', () => {
    const [finding] = assertFinds(
      'assignment-self-reference',
      policy(subscriptions, deployed(`«"[variables('name')]"»`)),
      { kind },
    );
    assert.equal(finding!.severity, 'hint');
    const fixed = assertCures(
      'assignment-self-reference',
      policy(subscriptions, deployed(`"[variables('name')]"`)),
      'another',
      { kind },
    );
    assert.ok(fixed.includes(`"[[guid(variables('name'), 'assignment')]"`));
    assertSilent('assignment-self-reference', policy(subscriptions, deployed(`"[variables('other')]"`)), { kind });
  });

  it('has nothing to say where no policy is', () => {
    assertSilent('assignment-self-reference', deployed(`"[variables('name')]"`), { kind: 'template' });
  });
});

describe('policy-template-eligible', () => {
  const eligible = `[${eligibleEntry(reader).replace(' "principalType": "Group",', '')}]`;
  const file = (more: Readonly<Record<string, string>>): string =>
    parameterFile({ managedByTenantId: `"${ids.tenant}"`, managedByAuthorizations: authorizationList(), ...more });

  it('informs of eligible entries beside the list of the sample', () => {
    const around = { kind: 'parameters' } as const;
    const text = file({ managedByEligibleAuthorizations: eligible }).replace(
      '"managedByEligibleAuthorizations"',
      '«"managedByEligibleAuthorizations"»',
    );
    assert.equal(assertFinds('policy-template-eligible', text, around)[0]!.severity, 'information');
    assertSilent('policy-template-eligible', file({}), around);
    const other = parameterFile({ authorizations: authorizationList(), eligibleAuthorizations: eligible });
    assertSilent('policy-template-eligible', other, around);
  });
});

describe('cross-tenant-role-assignment', () => {
  const assignment = (version: string, said: string): string => `{
    "type": "Microsoft.Authorization/roleAssignments", "apiVersion": ${version}, "name": "[newGuid()]",
    "properties": { "principalId": "${ids.automation}", "roleDefinitionId": "x"${said} }
  }`;
  const identity = ', "delegatedManagedIdentityResourceId": "/subscriptions/x"';
  const kindOf = (text: string): string => `, "principalType": ${text}`;
  const whole = (...more: readonly [string, string]): string => template({ more: [assignment(...more)] });
  const around = { kind: 'template' } as const;

  it('marks a version that does not know the identity', () => {
    const marked = whole('«"2018-09-01-preview"»', identity + kindOf('"ServicePrincipal"'));
    assert.equal(assertFinds('cross-tenant-role-assignment', marked, around)[0]!.severity, 'warning');
    assert.match(
      assertCures('cross-tenant-role-assignment', marked, '2022-04-01', around),
      /"apiVersion": "2022-04-01"/,
    );
  });

  it('asks for the kind of principal', () => {
    assertFinds('cross-tenant-role-assignment', whole('"2022-04-01"', identity.replace(/("d[^"]+")/, '«$1»')), around);
    const marked = whole('"2022-04-01"', identity + kindOf('«"Group"»'));
    assertFinds('cross-tenant-role-assignment', marked, around);
    assert.match(
      assertCures('cross-tenant-role-assignment', marked, 'ServicePrincipal', around),
      /: "ServicePrincipal"/,
    );
  });

  it('is silent on role assignments of the customer, and on right ones', () => {
    assertSilent('cross-tenant-role-assignment', whole('"2018-07-01"', ''), around);
    assertSilent(
      'cross-tenant-role-assignment',
      whole('"2019-04-01-preview"', identity + kindOf('"serviceprincipal"')),
      around,
    );
    assertSilent(
      'cross-tenant-role-assignment',
      whole(`"[parameters('v')]"`, identity + kindOf(`"[parameters('k')]"`)),
      around,
    );
  });
});

describe('marketplace-params-match', () => {
  const marketplacePlan = (more: Readonly<Record<string, string>> = {}): string =>
    JSON.stringify({ name: 'gold', publisher: 'contoso', product: 'contoso-managed-azure', version: '1.2.0', ...more });
  const files = (written: string): Readonly<Record<string, string>> => ({
    'contoso.offer.msp.json': offer(),
    'gold.plan.msp.json': plan({ manifest: '{ "version": "1.2.0", "authorizations": [] }' }),
    'azuredeploy.json': template({ definition: { more: `"plan": ${written}` } }),
  });

  it('compares publisher and version with the plan of the workspace', async () => {
    const marked = marketplacePlan({ version: '1.0.0', publisher: 'fabrikam' })
      .replace('"1.0.0"', '«"1.0.0"»')
      .replace('"fabrikam"', '«"fabrikam"»');
    const [finding] = await assertFindsIn('marketplace-params-match', files(marked));
    assert.equal(finding!.severity, 'warning');
    const wrong = files(marketplacePlan({ version: '1.0.0' }));
    const mended = await assertCuresIn('marketplace-params-match', 'azuredeploy.json', '1.2.0', wrong);
    assert.equal(mended, files(marketplacePlan())['azuredeploy.json']);
  });

  it('is silent on what agrees, on plans it does not know, and on what cannot be known', async () => {
    await assertSilentIn('marketplace-params-match', files(marketplacePlan()));
    await assertSilentIn('marketplace-params-match', files(marketplacePlan({ name: 'silver', version: '1.0.0' })));
    await assertSilentIn('marketplace-params-match', files(marketplacePlan({ product: 'other', version: '1.0.0' })));
    await assertSilentIn('marketplace-params-match', files(marketplacePlan({ version: "[parameters('version')]" })));
  });
});
