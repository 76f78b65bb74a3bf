import assert from 'node:assert/strict';
import { withParameterFiles, withTemplate } from '../../../client/src/features/templates/mapping';

describe('the mapping that is remembered of a choice', () => {
  it('names the parameter files of a template, one or several', () => {
    assert.deepEqual(withParameterFiles({ 'b.json': 'x.json' }, 'a.json', ['y.json']), {
      'b.json': 'x.json',
      'a.json': 'y.json',
    });
    assert.deepEqual(withParameterFiles({ 'a.json': 'x.json' }, 'a.json', ['y.json', 'z.json']), {
      'a.json': ['y.json', 'z.json'],
    });
    assert.deepEqual(withParameterFiles({ 'a.json': 'x.json', 'b.json': 'y.json' }, 'a.json', []), {
      'b.json': 'y.json',
    });
  });

  it('gives a parameter file one template and leaves the others theirs', () => {
    assert.deepEqual(withTemplate({ 'a.json': 'x.json' }, 'y.json', 'a.json'), { 'a.json': ['x.json', 'y.json'] });
    assert.deepEqual(withTemplate({ 'a.json': ['x.json', 'y.json'] }, 'y.json', 'b.json'), {
      'a.json': 'x.json',
      'b.json': 'y.json',
    });
    assert.deepEqual(withTemplate({ 'a.json': 'y.json' }, 'y.json', 'b.json'), { 'b.json': 'y.json' });
  });
});
