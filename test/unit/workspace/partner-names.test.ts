import assert from 'node:assert/strict';
import { parameterFilesNamedFor, templatesNamedBy } from '../../../server/src/workspace/partner-names';

describe('the template of a parameter file, by name', () => {
  for (const [parameterFile, template] of [
    ['azuredeploy.parameters.json', 'azuredeploy.json'],
    ['azuredeploy.parameters.contoso.json', 'azuredeploy.json'],
    ['azuredeploy.contoso.parameters.json', 'azuredeploy.json'],
    ['onboardParameters.json', 'onboard.json'],
    ['onboard-parameters-dev.json', 'onboard.json'],
    ['onboard.params.json', 'onboard.json'],
    ['onboard.parameter.JSON', 'Onboard.json'],
    ['onboard.parametersGold.json', 'onboard.JSON'],
    ['parameters.parameters.json', 'parameters.json'],
    ['parameters.json', 'template.json'],
    ['params.dev.jsonc', 'azuredeploy.json'],
  ] as const) {
    it(`is ${template} for ${parameterFile}`, () => {
      const names = ['other.json', parameterFile, template, 'README.md'];
      assert.deepEqual(templatesNamedBy(parameterFile, names), [template]);
      assert.deepEqual(parameterFilesNamedFor(template, names), [parameterFile]);
    });
  }

  it('is the nearest one first', () => {
    const names = ['rg.json', 'rg.gold.json', 'rg.gold.jsonc'];
    assert.deepEqual(templatesNamedBy('rg.gold.parameters.json', names), ['rg.gold.json', 'rg.gold.jsonc', 'rg.json']);
  });

  it('is none whose name only begins alike', () => {
    assert.deepEqual(templatesNamedBy('rg-approvers.parameters.json', ['rg.json', 'rg-approver.json']), []);
    assert.deepEqual(templatesNamedBy('multiple-rg.parameters.json', ['multi-rg.json']), []);
    assert.deepEqual(templatesNamedBy('values.json', ['template.json', 'values.json']), []);
  });
});
