import assert from 'node:assert/strict';
import { readOperations, splitOperation, writeOperations } from '../../../server/src/roles/operation-text';
import { readPatterns, writePatterns } from '../../../server/src/roles/pattern-text';

describe('pattern text', () => {
  it('names each provider once and puts patterns in order', () => {
    const text = writePatterns(['Microsoft.B/x/*', '*/read', 'Microsoft.A/y/read ', '*', 'Microsoft.B/a/read', '*']);
    assert.equal(text, '* *: read Microsoft.A: y/read Microsoft.B: a/read x/*');
    assert.deepEqual(readPatterns(text), [
      '*',
      '*/read',
      'Microsoft.A/y/read',
      'Microsoft.B/a/read',
      'Microsoft.B/x/*',
    ]);
  });

  it('keeps casings, empty ends and colons', () => {
    const patterns = ['Microsoft.A/Rules/', 'Microsoft.a/b:c/action', 'microsoft.a/b:c/action'];
    assert.deepEqual(readPatterns(writePatterns(patterns)), patterns);
  });

  it('is empty for no pattern', () => {
    assert.equal(writePatterns([]), '');
    assert.deepEqual(readPatterns(''), []);
    assert.deepEqual(readPatterns(undefined), []);
  });

  it('refuses what it could not read back', () => {
    assert.throws(() => writePatterns(['Microsoft.A/b c']));
    assert.throws(() => writePatterns(['Microsoft.A/b:']));
  });
});

describe('operation text', () => {
  const roundTrip = (ends: readonly string[]) => {
    const names: string[] = [];
    readOperations('A/b', writeOperations(ends), names);
    return names.map((name) => name.slice('A/b'.length)).sort();
  };

  it('is letters for verbs and words for actions', () => {
    assert.equal(writeOperations(['/start/action', '/delete', '/read', '/restart/action']), 'rd restart start');
    assert.equal(writeOperations(['/start/action']), '- start');
  });

  it('gives back every end, odd casings and actions named like a verb included', () => {
    const ends = ['/Read', '/write', '/read/action', '/r/action', '/start/Action', '/models:dim/action', '/ACTION'];
    assert.deepEqual(roundTrip(ends), [...ends].sort());
  });

  it('splits a name before its verb, or before the action and its verb', () => {
    assert.deepEqual(splitOperation('A/b/c/read'), { type: 'A/b/c', end: '/read' });
    assert.deepEqual(splitOperation('A/b/go/Action'), { type: 'A/b', end: '/go/Action' });
    assert.deepEqual(splitOperation('A/register/action'), { type: 'A', end: '/register/action' });
  });
});
