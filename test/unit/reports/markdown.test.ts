import assert from 'node:assert/strict';
import { escapeMarkdown, inlineCode, markdownTable } from '../../../server/src/reports/markdown';

describe('text in Markdown', () => {
  for (const [what, text, markdown] of [
    ['an image', '![a](https://example.com/a.png)', '!\\[a\\](https&#58;//example.com/a.png)'],
    ['HTML', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['a comment', '<!-- a -->', '&lt;!-- a -->'],
    ['a link', '[a](command:workbench.action.quit)', '\\[a\\](command:workbench.action.quit)'],
    ['an address', 'https://example.com', 'https&#58;//example.com'],
    ['an address without protocol', 'www.example.com', 'www&#46;example.com'],
    ['a mail address', 'a@example.com', 'a&#64;example.com'],
    ['code', '`a` ``b``', '\\`a\\` \\`\\`b\\`\\`'],
    ['emphasis', '*a* _b_ **c** ~~d~~', '\\*a\\* \\_b\\_ \\*\\*c\\*\\* \\~\\~d\\~\\~'],
    ['a cell', 'a | b', 'a \\| b'],
    ['an entity', '&lt;b&gt; &', '&amp;lt;b&amp;gt; &amp;'],
    ['a backslash', 'a\\*', 'a\\\\\\*'],
    ['lines', 'a\n\n# b\r\n- c', 'a # b - c'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a quotation', '> a', '\\> a'],
    ['an ordinary name', 'Tier 2 Support (24/7), Contoso - Gold', 'Tier 2 Support (24/7), Contoso - Gold'],
  ] as const) {
    it(`shows ${what} letter for letter`, () => assert.equal(escapeMarkdown(text), markdown));
  }
});

describe('text as inline code', () => {
  it('stays within its backticks, on its line and in its cell', () => {
    assert.equal(inlineCode('a-b'), '`a-b`');
    assert.equal(inlineCode('a`b``c'), '`a b c`');
    assert.equal(inlineCode('a\n\n![b](c)'), '`a ![b](c)`');
    assert.equal(inlineCode('a|b'), '`a b`');
    assert.equal(inlineCode(' ` '), '`?`', 'empty code would be two backticks');
  });
});

describe('a table', () => {
  it('has a header, a rule that aligns its columns, and rows', () => {
    assert.equal(
      markdownTable(
        ['a', 'b'],
        [
          ['1', '2'],
          ['3', '4'],
        ],
        [1],
      ),
      '| a | b |\n| :-- | --: |\n| 1 | 2 |\n| 3 | 4 |',
    );
  });
});
