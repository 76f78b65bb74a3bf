import assert from 'node:assert/strict';
import { assertFindsIn, plan } from '../folder';
import {
  assertCodes,
  assertCures,
  assertFinds,
  assertSilent,
  contributor,
  deleteRole,
  eligibleEntry,
  entry,
  ids,
  manifest,
  reader,
} from '../support';

/** A manifest that breaks limits of the form only: 21 authorizations, nameless ones, and nobody permanent. */
const nameless = (role: string): string => entry(role).replace(' "principalIdDisplayName": "Support",', '');
const crowded = manifest({
  authorizations: Array.from({ length: 21 }, (_, index) =>
    entry(reader, `${index}`.padStart(8, '3') + ids.support.slice(8)),
  ),
});
const approver = `"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "managedByTenantApprovers": [{ "principalId": «"${ids.leads}"» }] }`;

/** Each rule on a limit of the form, a manifest that breaks it, and how bad that is where no plan sells it. */
const limits: readonly (readonly [code: string, text: string, unsold: string])[] = [
  ['authorization-max', crowded.replace('"authorizations"', '«"authorizations"»'), 'information'],
  [
    'display-name-missing',
    manifest({ authorizations: [nameless(reader).replace(`"${ids.support}"`, (id) => `«${id}»`), entry(deleteRole)] }),
    'information',
  ],
  ['approver-display-name', manifest({ eligible: [entry(contributor, ids.support, approver)] }), 'information'],
  [
    'plan-needs-active',
    manifest({ authorizations: [], eligible: [eligibleEntry(contributor)] }).replace(
      '"authorizations"',
      '«"authorizations"»',
    ),
    'warning',
  ],
];

describe('the limits of the form', () => {
  for (const [code, text, unsold] of limits) {
    it(`hold where a plan sells the manifest: ${code}`, async () => {
      const severityOf = (findings: readonly { readonly severity: string }[]): string => findings[0]!.severity;
      assert.equal(severityOf(assertFinds(code, text)), unsold);
      assert.equal(severityOf(assertFinds(code, plan({ manifest: text }), { kind: 'plan' })), 'error');
      const files = { 'gold.manifest.msp.json': text };
      assert.equal(severityOf(await assertFindsIn(code, files)), unsold);
      assert.equal(severityOf(await assertFindsIn(code, { ...files, 'gold.plan.msp.json': plan() })), 'error');
      const story = `{ "name": "A", "offers": { "a": { "manifest": "gold.manifest.msp.json" } }, "timeline": [] }`;
      assert.equal(severityOf(await assertFindsIn(code, { ...files, 'a.scenario.msp.json': story })), unsold);
    });
  }
});

describe('a manifest inside a plan', () => {
  const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

  it('is checked like one in a file', () => {
    const text = plan({
      manifest: manifest({ authorizations: [entry(`«${owner}»`).replace(/"«(.+)»"/, '«"$1"»'), entry(deleteRole)] }),
    });
    assertFinds('role-owner', text, { kind: 'plan' });
    assertCodes([], plan({ manifest: manifest() }), { kind: 'plan' });
    assertCodes(['definition-required'], plan({ manifest: manifest({ head: '"version": "1.0.0"' }) }), {
      kind: 'plan',
    });
  });

  it('is mended in its place', () => {
    const text = plan({ manifest: manifest({ authorizations: [entry(reader)] }) });
    const mended = assertCures('missing-delete-role', text, 'Add', { kind: 'plan' });
    assert.equal((JSON.parse(mended) as { manifest: { authorizations: unknown[] } }).manifest.authorizations.length, 2);
  });

  it('learns what principals are from the directory', () => {
    const principals = [
      `{ "id": "${ids.support}", "displayName": "Sam", "type": "User" }`,
      `{ "id": "${ids.automation}", "displayName": "Robot", "type": "ServicePrincipal" }`,
    ];
    const directories = [`{ "tenantId": "${ids.tenant}", "principals": [${principals.join()}] }`];
    const untyped = (text: string): string => text.replaceAll(' "principalType": "Group",', '');
    const text = (eligible: string[]): string => untyped(plan({ manifest: manifest({ eligible }) }));
    const around = { kind: 'plan', directories } as const;

    const byRobot = text([eligibleEntry(contributor, 'PT4H', ids.automation)]);
    assertFinds(
      'eligible-principal-kind',
      byRobot.replace(`"${ids.automation}"`, (id) => `«${id}»`),
      around,
    );
    const robot = `"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "managedByTenantApprovers": [{ "principalId": «"${ids.automation}"» }] }`;
    assertFinds('approver-kind', text([entry(contributor, ids.operations, robot)]), around);
    assertFinds(
      'prefer-group',
      untyped(plan({ manifest: manifest() })).replace(`"${ids.support}"`, (id) => `«${id}»`),
      around,
    );
    assertSilent('prefer-group', untyped(plan({ manifest: manifest() })), { kind: 'plan' });
  });
});
