import assert from 'node:assert/strict';
import { configurationProblems, settings } from '../../../server/src/cli/configuration-problems';
import { schemas } from '../schemas/schema-files';
import { exampleOf } from '../schemas/example-of';

describe('what is wrong with a configuration file', () => {
  it('is told of the settings that the schema knows', () => {
    assert.deepEqual(Object.keys(settings).sort(), Object.keys(schemas.get('config')!.properties!).sort());
  });

  it('is nothing where it follows the schema', () => {
    assert.deepEqual(configurationProblems('{}'), []);
    assert.deepEqual(configurationProblems(JSON.stringify(exampleOf(schemas.get('config')!))), []);
    const text = '\uFEFF{ // families and rules\r\n "rules": { "roles/*": "hint", "role-owner": "off", }, }';
    assert.deepEqual(configurationProblems(text), []);
  });

  it('is a name that does not exist, with the nearest one there is', () => {
    const found = configurationProblems('{ "rules": { "role-ownr": "off", "role/*": "off" }, "x": 1, "stict": true }');
    assert.deepEqual(found, [
      'there is no rule and no family "role-ownr". Did you mean "role-owner"?',
      'there is no rule and no family "role/*". Did you mean "roles/*"?',
      'there is no setting "x".',
      'there is no setting "stict". Did you mean "strict"?',
    ]);
    assert.equal(configurationProblems('{ "__proto__": 1, "constructor": 2 }').length, 2);
  });

  it('is a value that a setting does not take', () => {
    for (const [text, expected] of [
      ['{ "strict": "yes" }', '"strict" must be true or false.'],
      ['{ "profile": 2020 }', '"profile" must be 2020 or current.'],
      ['{ "cloud": "AzureGermanCloud" }', '"cloud" must be AzureCloud, AzureUSGovernment or AzureChinaCloud.'],
      ['{ "rules": [] }', '"rules" must be an object.'],
      [
        '{ "rules": { "role-owner": "loud" } }',
        'the severity of "role-owner" must be error, warning, information, hint or off.',
      ],
      ['{ "ignore": "a" }', '"ignore" must be a list of texts.'],
      ['{ "templates": { "a": 1 } }', '"templates" must be an object of texts.'],
      ['[]', 'it must hold an object.'],
      ['{\n "strict": tru }', 'it is no valid JSON at line 2 (InvalidSymbol). What can be read is used.'],
    ] as const) {
      assert.ok(configurationProblems(text).includes(expected), `${text}: ${configurationProblems(text).join(' ')}`);
    }
    assert.equal(configurationProblems('').length, 1);
    assert.equal(configurationProblems('['.repeat(300)).length, 1);
  });
});
