import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { check, checkInSlices, maximumFindings } from '../../../server/src/rules/check';
import { withoutSilenced } from '../../../server/src/rules/precedence';
import { registry } from '../../../server/src/rules/registry';
import { severities } from '../../../server/src/rules/rule';
import { defaultConfiguration } from '../../../server/src/workspace/configuration';
import { noLinks } from '../../../server/src/workspace/links';
import { PrincipalBook } from '../../../server/src/workspace/principals';
import { assertCodes, assertCures, assertFinds, catalogue, checkText, entry, ids, manifest, reader } from './support';

const surroundings = {
  catalogue,
  principals: new PrincipalBook(),
  configuration: defaultConfiguration,
  links: noLinks,
};
const wrongPrincipal = manifest({ authorizations: [entry(reader, 'nobody')] });

describe('precedence', () => {
  const finding = (code: string, offset: number) =>
    ({ code, severity: 'error', message: code, offset, length: 1 }) as const;

  it('silences a finding where the code it yields to speaks on the same place, and only there', () => {
    const left = withoutSilenced([
      finding('principal-guid', 1),
      finding('placeholder-value', 1),
      finding('principal-guid', 2),
    ]);
    assert.deepEqual(
      left.map(({ code, offset }) => [code, offset]),
      [
        ['placeholder-value', 1],
        ['principal-guid', 2],
      ],
    );
  });

  it('yields only to codes there are, and never in a circle', () => {
    const yieldsTo = new Map(registry.map((rule) => [rule.code, rule.yieldsTo ?? []]));
    const follow = (code: string, path: readonly string[]): void => {
      assert.ok(!path.includes(code), `a circle: ${[...path, code].join(' → ')}`);
      assert.ok(yieldsTo.has(code), `${path.at(-1)} yields to ${code}, which is no rule`);
      for (const next of yieldsTo.get(code)!) follow(next, [...path, code]);
    };
    for (const code of yieldsTo.keys()) follow(code, []);
  });
});

describe('registry', () => {
  it('holds each code once, in kebab-case, with a severity there is', () => {
    const codes = registry.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { code, severity } of registry) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(severities.includes(severity));
    }
  });
});

describe('check', () => {
  it('finds nothing in a manifest without fault', () => {
    assertCodes([], manifest());
  });

  it('gives each rule the severity the configuration says, over its own', () => {
    const severityOf = (configuration: unknown): string | undefined =>
      checkText(wrongPrincipal, { configuration }).findings.find(({ code }) => code === 'principal-guid')?.severity;
    assert.equal(severityOf({}), 'error');
    for (const severity of severities) assert.equal(severityOf({ rules: { 'principal-guid': severity } }), severity);
    assert.equal(severityOf({ rules: { 'principal-guid': 'off' } }), undefined);
    assert.equal(severityOf({ rules: { 'principal-guid': 'loud' } }), 'error');
  });

  it('gives a rule what is said for its family, unless something is said for the rule', () => {
    const severityOf = (rules: unknown): string | undefined =>
      checkText(wrongPrincipal, { configuration: { rules } }).findings.find(({ code }) => code === 'principal-guid')
        ?.severity;
    assert.equal(severityOf({ 'principals/*': 'hint' }), 'hint');
    assert.equal(severityOf({ 'principals/*': 'off' }), undefined);
    assert.equal(severityOf({ 'principals/*': 'off', 'principal-guid': 'warning' }), 'warning');
    assert.equal(severityOf({ 'roles/*': 'off' }), 'error');
  });

  it('lets a configured severity win over the one a single finding has', () => {
    const hint = manifest({ authorizations: [entry(reader, ids.support, '«"Justification"»: "Reads"')] });
    assert.equal(assertFinds('unknown-property', hint)[0]!.severity, 'hint');
    const configuration = { rules: { 'unknown-property': 'error' } };
    assert.equal(assertFinds('unknown-property', hint, { configuration })[0]!.severity, 'error');
  });

  it('keeps a rule that is off from handing its place to the rules that yield to it', () => {
    const text = manifest({ authorizations: [entry(reader, '<principal>')] });
    const { findings } = checkText(text, { configuration: { rules: { 'placeholder-value': 'off' } } });
    assert.deepEqual(
      findings.filter(({ code }) => code === 'principal-guid'),
      [],
    );
  });

  it('orders findings as the text does', () => {
    const offsets = checkText('{ "b": 1 "a": 2, "authorizations": [{}, {}], "version": 1 }').findings.map(
      ({ offset }) => offset,
    );
    assert.ok(offsets.length > 5);
    assert.deepEqual(
      offsets,
      [...offsets].sort((a, b) => a - b),
    );
  });

  it('reports a misspelt key once', () => {
    assertCodes(['unknown-property'], manifest().replace('"authorizations"', '"autorizations"'));
    const wrong = entry(reader).replace('"principalId"', '"principalID"');
    const found = checkText(manifest({ authorizations: [wrong] })).findings.map(({ code }) => code);
    assert.deepEqual(
      found.filter((code) => code === 'unknown-property' || code.endsWith('-required')),
      ['unknown-property'],
    );
  });

  it('stops at 1,000 findings and says so', () => {
    const wrong = Array.from({ length: 1200 }, () => entry(reader, 'nobody'));
    const { findings } = checkText(manifest({ authorizations: wrong }));
    assert.equal(findings.length, maximumFindings + 1);
    const [first, ...shown] = findings;
    assert.equal(first!.code, 'too-many-findings');
    assert.match(first!.message, /The first 1000/);
    assert.ok(shown.every(({ offset }, index) => index === 0 || shown[index - 1]!.offset <= offset));
    const fewer = checkText(manifest({ authorizations: wrong.slice(0, 10) })).findings;
    assert.ok(!fewer.some(({ code }) => code === 'too-many-findings'));
  });
});

describe('a finding on what is missing', () => {
  it('names the property, by its shape or by a rule of its own', () => {
    const { findings } = checkText('{ "planId": "gold", "visibility": "private", "pricing": {} }', { kind: 'plan' });
    const missing = findings.flatMap((finding) => (finding.missing === undefined ? [] : [finding.missing]));
    assert.deepEqual(missing.sort(), ['description', 'manifest', 'model', 'name', 'privateAudience', 'summary']);
  });

  it('is none where a value is wrong', () => {
    const { findings } = checkText('{ "planId": "Gold plan", "visibility": "secret" }', { kind: 'plan' });
    const wrong = findings.filter(({ code }) => code === 'plan-id-format' || code === 'wrong-value');
    assert.deepEqual([...new Set(wrong.map(({ missing }) => missing))], [undefined]);
  });
});

describe('checkInSlices', () => {
  const document = parseDocument(
    'manifest',
    manifest({ authorizations: Array.from({ length: 2000 }, () => entry(reader, 'nobody')) }),
  );

  it('gives way between slices of a long list', () => {
    const steps = [...checkInSlices(document, surroundings)];
    assert.ok(steps.length >= 4, `${steps.length} chances for other work`);
  });

  it('comes to the findings of a check in one go', () => {
    const slices = checkInSlices(document, surroundings);
    let step = slices.next();
    while (!step.done) step = slices.next();
    const plain = (findings: typeof step.value) =>
      findings.map(({ code, offset, message }) => ({ code, offset, message }));
    assert.deepEqual(plain(step.value), plain(check(document, surroundings)));
  });
});

describe('a half-typed file', () => {
  const whole = manifest({ authorizations: [entry(reader, ids.support)] });

  it('is told only where it ends: what it lacks may still be typed', () => {
    for (const end of ['"roleDefinitionId"', '"principalId": "']) {
      const text = whole.slice(0, whole.indexOf(end) + end.length);
      const codes = checkText(text).findings.map(({ code }) => code);
      assert.deepEqual([...new Set(codes)], ['invalid-json'], text);
    }
  });

  it('is still told what is wrong in the entries that are finished', () => {
    const text = manifest({
      authorizations: [entry('8e3af657-a8ff-443c-a75c-2fe8c4bcb635'), entry(reader, ids.support)],
    });
    const half = text.slice(0, text.lastIndexOf('"principalId"'));
    assert.deepEqual(
      checkText(half).findings.map(({ code }) => code),
      ['role-owner', 'invalid-json'],
    );
  });
});

describe('fixes', () => {
  it('cure in files with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${manifest({ head: '"version": "1.0.0"' }).replaceAll('\n', '\r\n')}`;
    const fixed = assertCures('definition-required', text, 'managedByTenantId');
    assert.doesNotMatch(fixed, /[^\r]\n/);
    assert.equal(fixed.charCodeAt(0), 0xfeff);
  });
});
