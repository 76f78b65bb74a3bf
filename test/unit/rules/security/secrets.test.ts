import assert from 'node:assert/strict';
import { assertFinds, assertSilent, manifest } from '../support';

const code = 'secret-in-file';
// Put together here, so that nobody's scanner takes this file for a leak.
const base64 = (length: number): string => 'Ab3+/Zq9'.repeat(20).slice(0, length);
const secrets: readonly (readonly [what: string, secret: string])[] = [
  ['a connection string', `AccountKey=${base64(86)}==`],
  ['a connection string', `SharedAccessKey=${base64(43)}=`],
  ['a connection string', `Server=tcp:db.example.net;User=sa;Password=${'hunter'}2!`],
  ['a shared access signature', `sig=${base64(43)}%3D`],
  ['the secret of an application', `abc8${'Q~'}${'x'.repeat(34)}`],
  ['an access token', `ey${'J'}hbGciOiJIUzI1.ey${'J'}zdWIiOiIxMjM0.c2lnbmF0dXJl`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
];

describe(code, () => {
  for (const [what, secret] of secrets) {
    it(`finds ${what} and does not repeat it: ${secret.slice(0, 12)}…`, () => {
      const [finding] = assertFinds(code, `{ "version": "a «${secret}» b" }`);
      assert.match(finding!.message, new RegExp(`This looks like ${what}`));
      assert.ok(!finding!.message.includes(secret.slice(-10)));
      assertFinds(code, `{ "version": "1.0.0" } // «${secret}»\n`);
    });
  }

  it('finds what a property calls a password or key, parameters of templates too', () => {
    assertFinds(code, '{ "leads": { "clientSecret": «"s3cr3t-value-99"» } }', { kind: 'offer' });
    assertFinds(code, '{ "parameters": { "adminPassword": { "value": «"P4ssw0rd!x"» } } }', { kind: 'parameters' });
    const withDefault = '{ "parameters": { "apiKey": { "type": "string", "defaultValue": «"a1b2c3d4e5"» } } }';
    const [finding] = assertFinds(code, withDefault, { kind: 'template' });
    assert.equal(finding!.severity, 'warning');
  });

  it('says one thing of a value that is a secret by its name and its form', () => {
    assertFinds(code, `{ "connectionString": "«AccountKey=${base64(86)}==»" }`, { kind: 'offer' });
  });

  it('takes what only speaks of secrets', () => {
    for (const value of [
      "[parameters('password')]",
      '<your password1>',
      '${PASSWORD_1}',
      'https://vault.example.net/secrets/key1',
      '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
      'key vault',
      '',
    ]) {
      assertSilent(code, JSON.stringify({ password: value }), { kind: 'template' });
    }
    assertSilent(code, `{ "secretName": "leads-key-2026", "sha256": "${'0123456789abcdef'.repeat(4)}" }`);
    assertSilent(code, `{ "integrity": "sha512-${base64(86)}==", "note": "Password=<your password>" }`);
    assertSilent(code, manifest());
  });

  it('looks through a large file', () => {
    const text = `{ "a": "${'Server=x;'.repeat(50_000)}${'eyJ'.repeat(50_000)}${'sig='.repeat(50_000)}" }`;
    assertSilent(code, text);
  });
});
