import assert from 'node:assert/strict';
import { readHtml } from '../../../server/src/documents/html';

/** The tags of a text as written, each with the name it is read by. */
function tagsOf(text: string): readonly string[] {
  return readHtml(text).tags.map(({ kind, name, nameAt, offset, length }) => {
    assert.equal(text.slice(nameAt.offset, nameAt.offset + nameAt.length).toLowerCase(), name);
    return `${kind} ${name} ${text.slice(offset, offset + length)}`;
  });
}

describe('HTML', () => {
  it('has its tags with their names and places', () => {
    assert.deepEqual(tagsOf('<P class="a > b">x<br/>y</P >'), [
      'opening p <P class="a > b">',
      'self-closing br <br/>',
      'closing p </P >',
    ]);
    assert.deepEqual(tagsOf('<h1>a</h1><x-y a=1 b>'), [
      'opening h1 <h1>',
      'closing h1 </h1>',
      'opening x-y <x-y a=1 b>',
    ]);
  });

  it('takes for tags only what a browser does', () => {
    for (const text of [
      '',
      '1 < 2 > 0',
      'a <3 b',
      '&lt;b&gt;',
      '<!-- <b> -->',
      '<!doctype html>',
      '<?php <b',
      'x <b',
    ]) {
      assert.deepEqual(tagsOf(text), [], text);
    }
    assert.deepEqual(tagsOf('<script>"<b>"</script>'), ['opening script <script>', 'closing script </script>']);
    assert.deepEqual(tagsOf('<b>x</b'), ['opening b <b>'], 'half a tag is none yet');
  });

  it('is read line by line without its markup', () => {
    const lines = (text: string): readonly string[] => readHtml(text).lines;
    assert.deepEqual(lines('<p>We <b>run</b>\tAzure.</p>\r\n\n<ul><li>Days&nbsp;</li><li>R&amp;D</li></ul>'), [
      'We run Azure.',
      'Days',
      'R&D',
    ]);
    assert.deepEqual(lines('a<br>b<br/>c'), ['a', 'b', 'c']);
    assert.deepEqual(lines('<p> </p><script>var x;</script><style>p{}</style>'), []);
    assert.deepEqual(lines('1 < 2'), ['1 < 2']);
  });

  it('of a million characters is read', () => {
    assert.equal(readHtml('<p>é</p>'.repeat(125_000)).tags.length, 250_000);
    assert.equal(readHtml('<'.repeat(1_000_000)).tags.length, 0);
  });
});
