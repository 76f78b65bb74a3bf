import assert from 'node:assert/strict';
import { defaultConfiguration, mergeConfigurations, settingOf } from '../../../server/src/workspace/configuration';

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
      { profile: 2020 },
      { profile: '2021', cloud: 'AzureGermanCloud' },
      { strict: null, profile: null, cloud: null, allowSuppressions: null },
    ]) {
      assert.deepEqual(mergeConfigurations(source), defaultConfiguration, JSON.stringify(source));
    }
  });

  it('knows rules of any name', () => {
    const { rules } = mergeConfigurations(JSON.parse('{ "rules": { "__proto__": "off", "constructor": "hint" } }'));
    assert.deepEqual([...rules.keys()].sort(), ['__proto__', 'constructor']);
  });

  it('reads profile, cloud and whether comments may silence', () => {
    const { profile, cloud, allowSuppressions } = mergeConfigurations(
      { profile: '2020', cloud: 'AzureUSGovernment', allowSuppressions: false },
      { profile: 'current' },
    );
    assert.deepEqual(
      { profile, cloud, allowSuppressions },
      {
        profile: 'current',
        cloud: 'AzureUSGovernment',
        allowSuppressions: false,
      },
    );
  });

  it('lets a rule win over its family, wherever each is set', () => {
    const configuration = mergeConfigurations({ rules: { 'role-owner': 'off' } }, { rules: { 'roles/*': 'hint' } });
    assert.equal(settingOf(configuration, 'role-owner', 'roles'), 'off');
    assert.equal(settingOf(configuration, 'role-guid', 'roles'), 'hint');
    assert.equal(settingOf(configuration, 'prefer-group', 'principals'), undefined);
    assert.equal(settingOf(configuration, 'too-many-findings', undefined), undefined);
  });
});
