import assert from 'node:assert/strict';
import { checkText, type Checked, entry, applyEdits, assertFinds, fixOf, ids, manifest, reader } from '../support';

const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const code = 'unused-suppression';

/** A manifest whose first entry grants Owner, with a line of text before that entry. */
function granting(before: string, role = owner): string {
  return manifest({ authorizations: [`${before}\n    ${entry(role)}`, entry(reader, ids.operations)] });
}

function codesOf({ findings }: Checked): readonly string[] {
  return findings.map((finding) => finding.code).filter((found) => found === code || found === 'role-owner');
}

function codesIn(text: string, configuration?: unknown): readonly string[] {
  return codesOf(checkText(text, { configuration }));
}

describe('a comment for the next line', () => {
  it('silences what it names there, in either form, with others and with a reason', () => {
    for (const comment of [
      '// managed-service-offers-disable-next-line role-owner',
      '//managed-service-offers-disable-next-line   role-owner  ',
      '/* managed-service-offers-disable-next-line role-owner */',
      '/** managed-service-offers-disable-next-line role-owner **/',
      '// managed-service-offers-disable-next-line role-owner -- agreed with Contoso, role-guid',
      '// managed-service-offers-disable-next-line role-owner -- a\n    // note below it',
    ]) {
      assert.deepEqual(codesIn(granting(comment)), [], comment);
    }
  });

  it('silences in files with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${granting('// managed-service-offers-disable-next-line role-owner').replaceAll('\n', '\r\n')}`;
    assert.deepEqual(codesIn(text), []);
  });

  it('may stand below another, or name several rules', () => {
    const wrong = entry(owner).replace(ids.support, 'nobody');
    for (const comment of [
      '// managed-service-offers-disable-next-line role-owner\n// managed-service-offers-disable-next-line principal-guid',
      '// managed-service-offers-disable-next-line role-owner, principal-guid',
      '// managed-service-offers-disable-next-line role-owner principal-guid',
    ]) {
      const text = manifest({ authorizations: [`${comment}\n${wrong}`] });
      const found = checkText(text).findings.map((finding) => finding.code);
      assert.deepEqual(
        found.filter((each) => ['role-owner', 'principal-guid', code].includes(each)),
        [],
        comment,
      );
    }
  });

  it('silences neither other lines nor other rules', () => {
    const both = manifest({
      authorizations: [
        `// managed-service-offers-disable-next-line role-owner\n${entry(owner)}`,
        entry(owner, ids.operations),
      ],
    });
    assert.deepEqual(codesIn(both), ['role-owner']);
    assert.deepEqual(codesIn(granting('// managed-service-offers-disable-next-line role-guid')), [code, 'role-owner']);
    assert.deepEqual(codesIn(granting('// managed-service-offers-disable-next-lines role-owner')), ['role-owner']);
    assert.deepEqual(codesIn(granting('// like managed-service-offers-disable-next-line role-owner')), ['role-owner']);
  });
});

describe('a comment for the file', () => {
  it('silences what it names before and behind it', () => {
    for (const place of ['"version"', '"authorizations"']) {
      const text = granting('').replace(place, `// managed-service-offers-disable role-owner\n  ${place}`);
      assert.deepEqual(codesIn(text), []);
    }
    assert.deepEqual(codesIn(`${granting('')}// managed-service-offers-disable role-owner`), []);
    assert.deepEqual(
      codesIn(`/* managed-service-offers-disable role-owner */ ${granting('').replaceAll('\n', ' ')}`),
      [],
    );
  });

  it('silences in every kind of file', () => {
    const plan = '// managed-service-offers-disable missing-property\n{ "planId": "gold" }';
    const found = checkText(plan, { kind: 'plan' }).findings.map((finding) => finding.code);
    assert.ok(!found.includes('missing-property') && !found.includes(code), found.join(', '));
  });

  it('silences in templates', () => {
    const template = (comment: string): string => `{
  ${comment}
  "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ManagedServices/registrationDefinitions",
      "apiVersion": "2022-10-01",
      "name": "[guid(subscription().id, 'gold')]",
      "properties": {
        "registrationDefinitionName": "Gold",
        "managedByTenantId": "${ids.tenant}",
        "authorizations": [
          { "principalId": "${ids.support}", "principalIdDisplayName": "Support", "roleDefinitionId": "${owner}" }
        ]
      }
    }
  ]
}`;
    assert.deepEqual(codesOf(checkText(template(''), { kind: 'template' })), ['role-owner']);
    const silenced = template('// managed-service-offers-disable role-owner');
    assert.deepEqual(codesOf(checkText(silenced, { kind: 'template' })), []);
    const unused = template('// managed-service-offers-disable role-owner, role-guid');
    assert.deepEqual(codesOf(checkText(unused, { kind: 'template' })), [code]);
  });
});

describe(code, () => {
  it('finds a name that has nothing to silence, fades it, and takes it out', () => {
    for (const [comment, rest] of [
      ['// managed-service-offers-disable-next-line «role-guid»', ''],
      ['// managed-service-offers-disable «role-guid»', ''],
      ['// managed-service-offers-disable role-owner, «role-guid»', '// managed-service-offers-disable role-owner'],
      ['// managed-service-offers-disable «role-guid», role-owner', '// managed-service-offers-disable role-owner'],
    ] as const) {
      const marked = granting(comment, comment.includes('role-owner') ? owner : reader);
      const [finding] = assertFinds(code, marked);
      assert.equal(finding!.severity, 'hint');
      assert.equal(finding!.tag, 'unnecessary');
      const before = checkText(marked);
      const after = applyEdits(before.text, fixOf(before, code, 'Remove').edits());
      assert.equal(after, rest ? before.text.replace(comment.replace(/[«»]/g, ''), rest) : withoutLine(before.text));
      assert.ok(!checkText(after).findings.some((each) => each.code === code));
    }
  });

  it('takes a comment away without its neighbors', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['{ // managed-service-offers-disable role-guid\n  "version": "1.0.0" }', '{\n  "version": "1.0.0" }'],
      ['{\n  /* managed-service-offers-disable role-guid */ "version": "1.0.0" }', '{\n  "version": "1.0.0" }'],
      ['{\r\n  // managed-service-offers-disable role-guid\r\n  "version": "1.0.0" }', '{\r\n  "version": "1.0.0" }'],
      ['\uFEFF// managed-service-offers-disable role-guid\n{ "version": "1.0.0" }', '\uFEFF{ "version": "1.0.0" }'],
      ['{ "version": "1.0.0" }\n// managed-service-offers-disable role-guid', '{ "version": "1.0.0" }\n'],
    ];
    for (const [text, expected] of cases) {
      const before = checkText(text);
      assert.equal(applyEdits(text, fixOf(before, code, 'Remove').edits()), expected);
    }
  });

  it('tells a name that is no rule, and the nearest one there is', () => {
    const text = granting('// managed-service-offers-disable-next-line «role-ownr»');
    const [finding] = assertFinds(code, text);
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.message, /no rule "role-ownr"/);
    const before = checkText(text);
    const after = applyEdits(before.text, fixOf(before, code, '"role-owner"').edits());
    assert.deepEqual(codesIn(after), []);
  });

  it('tells a comment that names nothing', () => {
    const [finding] = assertFinds(code, granting('«// managed-service-offers-disable-next-line»', reader));
    assert.match(finding!.message, /names no rule/);
    assertFinds(code, granting('«/* managed-service-offers-disable -- everything */»', reader));
  });

  it('lets no comment silence a file that cannot be read, nor itself', () => {
    for (const name of ['invalid-json', code]) {
      const [finding] = assertFinds(code, granting(`// managed-service-offers-disable «${name}»`, reader));
      assert.match(finding!.message, /No comment can silence/);
    }
    const broken = checkText('// managed-service-offers-disable invalid-json\n{ "version": }').findings;
    assert.ok(broken.some((finding) => finding.code === 'invalid-json'));
  });

  it('says nothing of names that may be needed once the file is whole', () => {
    const text = '// managed-service-offers-disable role-guid, role-ownr\n{ "version": ';
    const found = checkText(text).findings.filter((finding) => finding.code === code);
    assert.deepEqual(
      found.map(({ message }) => /role-ownr/.test(message)),
      [true],
    );
  });

  it('holds a rule needed that is switched off for somebody', () => {
    const text = granting('// managed-service-offers-disable-next-line role-owner');
    assert.deepEqual(codesIn(text, { rules: { 'role-owner': 'off' } }), []);
  });

  it('reports every comment where the configuration forbids them', () => {
    const text = granting('«// managed-service-offers-disable-next-line role-owner»');
    const configuration = { allowSuppressions: false };
    const [finding] = assertFinds(code, text, { configuration });
    assert.match(finding!.message, /allowSuppressions/);
    assert.deepEqual(codesIn(text.replace(/[«»]/g, ''), configuration), [code, 'role-owner']);
    const before = checkText(text, { configuration });
    assert.equal(applyEdits(before.text, fixOf(before, code, 'Remove').edits()), withoutLine(before.text));
  });
});

function withoutLine(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.includes('managed-service-offers-disable'))
    .join('\n');
}
