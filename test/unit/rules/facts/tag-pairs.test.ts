import assert from 'node:assert/strict';
import { readHtml } from '../../../../server/src/documents/html';
import { pairTags } from '../../../../server/src/rules/facts/tag-pairs';

/** The faults of a text, each with its tag and what follows the place where its closing tag belongs. */
function faultsIn(text: string): readonly string[] {
  const shown = ({ offset, length }: { offset: number; length: number }): string => text.slice(offset, offset + length);
  return pairTags(readHtml(text).tags, text.length).faults.map((fault) =>
    [fault.fault, shown(fault.tag), ...('end' in fault ? [`|${text.slice(fault.end)}`] : [])].join(' '),
  );
}

describe('pairs of tags', () => {
  it('fit in a text as Partner Center shows it', () => {
    for (const text of [
      '',
      '<p>a</p><p>b</p>',
      '<P>a</p>',
      '<p>a<br>b<br/>c</p>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
      '<p>a<ul><li><p>b</p></li></ul></p>',
      '<h1>a</h1><b><i>b</i></b>',
      '<p/>',
    ]) {
      assert.deepEqual(faultsIn(text), [], text);
    }
  });

  it('lack a closing tag', () => {
    assert.deepEqual(faultsIn('<p>a <b>b</p>'), ['unclosed <b> |</p>']);
    assert.deepEqual(faultsIn('<b>a'), ['unclosed <b> |']);
    assert.deepEqual(faultsIn('<ul><li>a<li>b</li></ul>'), ['unclosed <li> |<li>b</li></ul>']);
    assert.deepEqual(faultsIn('<p>a<p>b</p>'), ['unclosed <p> |<p>b</p>']);
  });

  it('lack an opening tag', () => {
    assert.deepEqual(faultsIn('a</b>'), ['unopened </b>']);
    assert.deepEqual(faultsIn('a</br>b'), ['unopened </br>']);
    assert.deepEqual(faultsIn('<p>a</p></p>'), ['unopened </p>']);
  });

  it('cross', () => {
    assert.deepEqual(faultsIn('<b><i>a</b></i>'), ['crossed </i> |</b></i>']);
    assert.deepEqual(faultsIn('<b>1<i>2<p>3</b>4</i>5'), ['crossed </i> |</b>4</i>5', 'unclosed <p> |</b>4</i>5']);
  });

  it('of many tags are all found', () => {
    for (const text of ['<b>', '<li>', '<b><p>'].map((part) => part.repeat(50_000) + '</i>'.repeat(50_000))) {
      assert.ok(pairTags(readHtml(text).tags, text.length).faults.length >= 100_000);
    }
  });
});
