import assert from 'node:assert/strict';
import { templateMappings } from '../../../server/src/workspace/template-mappings';

const folder = 'file:///offers';
const mapped = (...sources: readonly unknown[]) =>
  templateMappings(folder, ...sources).map(({ template, parameterFiles }) => [template, ...parameterFiles]);

describe('the mapping of templates to parameter files', () => {
  it('starts from the folder, with one file or several', () => {
    const templates = { 'onboard.json': 'values/a.json', 'arm\\two.json': ['b.json', './c.json'] };
    assert.deepEqual(mapped({ templates }), [
      [`${folder}/onboard.json`, `${folder}/values/a.json`],
      [`${folder}/arm/two.json`, `${folder}/b.json`, `${folder}/c.json`],
    ]);
  });

  it('takes the later source template by template', () => {
    const [config, settings] = [
      { templates: { 'a.json': 'x.json', 'b.json': 'y.json' } },
      { templates: { 'a.json': 'z.json' } },
    ];
    assert.deepEqual(mapped(config, undefined, settings), [
      [`${folder}/a.json`, `${folder}/z.json`],
      [`${folder}/b.json`, `${folder}/y.json`],
    ]);
  });

  it('passes over what is no path, or leads out of the folder', () => {
    for (const source of [
      null,
      7,
      [],
      { templates: 'a.json' },
      { templates: null },
      { templates: { '../a.json': 'b.json' } },
    ]) {
      assert.deepEqual(mapped(source), [], JSON.stringify(source));
    }
    const templates = { 'a.json': ['../../etc/passwd', '/etc/passwd', 7, '', 'b.json'] };
    assert.deepEqual(mapped({ templates }), [[`${folder}/a.json`, `${folder}/b.json`]]);
  });
});
