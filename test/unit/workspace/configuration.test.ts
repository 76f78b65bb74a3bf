import assert from 'node:assert/strict';
import { defaultConfiguration, mergeConfigurations } from '../../../server/src/workspace/configuration';

describe('the configuration', () => {
  it('sets nothing by itself', () => {
    assert.deepEqual(mergeConfigurations(), defaultConfiguration);
    assert.equal(defaultConfiguration.strict, false);
  });

  it('takes the later source rule by rule', () => {
    const { rules, strict } = mergeConfigurations(
      { rules: { a: 'off', b: 'hint' }, strict: true },
      { rules: { b: 'error' } },
    );
    assert.deepEqual(
      [...rules],
      [
        ['a', 'off'],
        ['b', 'error'],
      ],
    );
    assert.equal(strict, true, 'what a source does not say stays');
    assert.equal(mergeConfigurations({ strict: true }, { strict: false }).strict, false);
  });

  it('passes over what is no setting', () => {
    for (const source of [
      undefined,
      null,
      7,
      [],
      'x',
      { rules: ['off'] },
      { rules: { a: 'loud', b: 1 } },
      { strict: 1 },
    ]) {
      assert.deepEqual(mergeConfigurations(source), defaultConfiguration, JSON.stringify(source));
    }
  });

  it('knows rules of any name', () => {
    const { rules } = mergeConfigurations(JSON.parse('{ "rules": { "__proto__": "off", "constructor": "hint" } }'));
    assert.deepEqual([...rules.keys()].sort(), ['__proto__', 'constructor']);
  });
});
