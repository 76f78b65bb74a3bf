import assert from 'node:assert/strict';
import { assertCures, assertFinds, assertSilent, checkText, eligibleEntry, reader } from '../support';
import { assignment, definition, template } from './templates';

const kind = 'template';
const policy = eligibleEntry(reader).replace(' "principalType": "Group",', '');
const versions = (definitionVersion: string, assignmentVersion: string, properties?: string): string =>
  template({
    definition: { apiVersion: definitionVersion, ...(properties !== undefined && { properties }) },
    assignment: { apiVersion: assignmentVersion },
  });

describe('api-version-known', () => {
  it('marks a version there never was, and mends definition and assignment together', () => {
    const marked = versions('«"2020-06-01"»', '"2020-06-01"');
    const [finding] = assertFinds('api-version-known', marked, { kind });
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.related!.length, 1);
    const fixed = assertCures('api-version-known', marked, '2022-10-01', { kind });
    assert.equal(fixed, template());
  });

  it('knows all seven, in any case', () => {
    for (const version of ['2018-06-01-preview', '2019-06-01', '2019-09-01', '2022-01-01-Preview', '2022-10-01']) {
      assertSilent('api-version-known', versions(`"${version}"`, '"2022-10-01"'), { kind });
    }
  });

  it('only informs of a version newer than the ones it knows', () => {
    const [finding] = assertFinds('api-version-known', versions('«"2031-01-01"»', '"2022-10-01"'), { kind });
    assert.equal(finding!.severity, 'information');
    assert.deepEqual(finding!.fixes, []);
  });

  it('tells a preview that never was from the stable version of its day', () => {
    assertFinds('api-version-known', versions('«"2022-10-01-preview"»', '"2022-10-01"'), { kind });
  });

  it('passes over what cannot be known, and other resources', () => {
    assertSilent('api-version-known', versions('"[parameters(\'version\')]"', '"2022-10-01"'), { kind });
    const other = '{ "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2015-01-01", "name": "x" }';
    assertSilent('api-version-known', template({ more: [other] }), { kind });
  });

  it('changes a version kept in a variable once for both', () => {
    const marked = template({
      variables: '{ "version": «"2020-06-01"» }',
      definition: { apiVersion: '"[variables(\'version\')]"' },
      assignment: { apiVersion: '"[variables(\'version\')]"' },
    });
    assertFinds('api-version-known', marked, { kind });
    assert.match(assertCures('api-version-known', marked, '2022-10-01', { kind }), /"version": "2022-10-01"/);
  });
});

describe('eligible-api-version', () => {
  const eligible = `"eligibleAuthorizations": [${policy}]`;

  it('marks the old version of the definition, and of the assignment alone', () => {
    const marked = versions('«"2019-09-01"»', '"2019-06-01"', eligible);
    const [finding] = assertFinds('eligible-api-version', marked, { kind });
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message, /only allowed with api-version greater and equal to '2020-02-01-preview'/);
    const fixed = assertCures('eligible-api-version', marked, '2022-10-01', { kind });
    assert.equal(fixed, template({ definition: { properties: eligible } }));
    assertFinds('eligible-api-version', versions('"2022-10-01"', '«"2019-06-01"»', eligible), { kind });
  });

  it('is silent without eligible entries, and from the first version on that knows them', () => {
    assertSilent('eligible-api-version', versions('"2019-09-01"', '"2019-09-01"'), { kind });
    assertSilent('eligible-api-version', versions('"2019-09-01"', '"2019-09-01"', '"eligibleAuthorizations": []'), {
      kind,
    });
    assertSilent('eligible-api-version', versions('"2020-02-01-preview"', '"2020-02-01-preview"', eligible), { kind });
    const unknown = `"eligibleAuthorizations": "[parameters('eligible')]"`;
    assertSilent('eligible-api-version', versions('"2019-09-01"', '"2019-09-01"', unknown), { kind });
  });
});

describe('prefer-stable-api', () => {
  it('hints at a preview, once for the file', () => {
    const marked = versions('«"2020-02-01-preview"»', '"2020-02-01-preview"');
    assert.equal(assertFinds('prefer-stable-api', marked, { kind })[0]!.severity, 'hint');
    assert.equal(assertCures('prefer-stable-api', marked, '2022-10-01', { kind }), template());
    assertSilent('prefer-stable-api', versions('"2019-06-01"', '"2019-06-01"'), { kind });
  });

  it('leaves a version that is refused to the rule that says so', () => {
    const marked = versions('"2018-06-01-preview"', '"2018-06-01-preview"', `"eligibleAuthorizations": [${policy}]`);
    const codes = checkText(marked, { kind }).findings.map(({ code }) => code);
    assert.ok(codes.includes('eligible-api-version') && !codes.includes('prefer-stable-api'));
  });
});

describe('a template without fault', () => {
  it('has nothing to be said of', () => {
    const { findings } = checkText(template({ definition: { properties: '"description": "Around the clock."' } }), {
      kind,
    });
    assert.deepEqual(
      findings.map(({ code, message }) => `${code}: ${message}`),
      [],
    );
    assert.notEqual(definition(), assignment());
  });
});
