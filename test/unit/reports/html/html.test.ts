import assert from 'node:assert/strict';
import { joined, markup } from '../../../../server/src/reports/html/html';

describe('HTML', () => {
  it('takes what is put into it as text, in elements and attributes', () => {
    const name = `<img src=x onerror="alert('1')">&amp;`;
    assert.equal(
      markup`<a title="${name}">${name}</a>`.toString(),
      '<a title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;</a>',
    );
  });

  it('takes HTML as it is, lists one after another, and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((item) => markup`<li>${item}</li>`);
    const list = markup`<ul>${items}</ul>${undefined}${false}${0}`;
    assert.equal(list.toString(), '<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
    assert.equal(joined(['a', markup`<br>`], ', ').toString(), 'a, <br>');
  });

  it('holds no control characters, which end attributes in some readers', () => {
    assert.equal(markup`${'a\0b\u001bc\u0085d\te\n'}`.toString(), 'a b c d\te\n');
  });
});
