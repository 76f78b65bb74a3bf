import assert from 'node:assert/strict';
import { listing, offer as offerText } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around, checkText } from '../support';

const offer: Around = { kind: 'offer' };

/** The text of an offer whose description is written like this between its quotes. */
const described = (literal: string): string => offerText({ listing: listing({ description: `"${literal}"` }) });

describe('description-html', () => {
  it('takes the tags Partner Center shows, in any case', () => {
    for (const text of [
      '<p>We run <b>Azure</b>, <i>all</i> of it.<br>Always.<br/></p><P>x</P>',
      '<h1>a</h1><h6>b</h6><ul><li>c</li></ul><ol><li>d</li></ol>',
      '1 < 2 and 3 > 2<br>a <3',
      '&lt;div&gt;<br><!-- <div> -->',
      '<p style=\\"color: red\\">a</p><p>b</p>',
    ]) {
      assertSilent('description-html', described(text), offer);
    }
  });

  it('marks another tag where it stands in the text, and alone', () => {
    const [finding] = assertFinds('description-html', described('<p>a</p>«<div class=\\"x\\">»b</div>'), offer);
    assert.match(finding!.message, /"<div>" is no tag that Partner Center shows.*It takes b, i, br, p/);
    assertFinds('description-html', described('<p>é</p>«\\u003cDIV\\u003E»b\\u003c\\/div\\u003e'), offer);
    assertFinds(
      'description-html',
      described('\\"\\n«<a href=\\"https:\\/\\/contoso.com\\">»b<\\/a>«<img/>»<p>c</p>'),
      offer,
    );
    assertCodes(['description-html'], described('<p>a</p><your company>, <p>b</p>'), offer);
    // What it crosses and lacks is its own fault.
    assertCodes(['description-html'], described('<p>a <u>b</p><p>c</p>'), offer);
  });

  it('only tells of a tag that a page on other offers lists', () => {
    const [finding] = assertFinds('description-html', described('<p>«<em>»a</em></p><p>b</p>'), offer);
    assert.equal(finding!.severity, 'information');
  });

  it('marks tags that do not fit, each once', () => {
    const cases = {
      '<p>a «<b>»b</p><p>c</p>': /"<b>" is opened here and never closed. Put "<\/b>" where it ends/,
      '<ul>«<li>»a<li>b</li></ul>': /"<li>" is opened here and never closed/,
      '<p>a</p><p>b</p>«</p>»': /"<\/p>" closes nothing/,
      '<p><b>a</p>«<\\/b>»<p>c</p>': /"<\/b>" comes too late: what "<b>" was opened inside/,
      'a«</br>»b<br>c': /"<\/br>" closes nothing/,
      'a«</div>»b<br>c': /"<\/div>" closes nothing/,
    };
    for (const [text, message] of Object.entries(cases)) {
      const found = assertFinds('description-html', described(text), offer);
      assert.match(found[0]!.message, message);
    }
  });

  it('shows where a tag was opened that is closed too late', () => {
    const text = described('<p><b>a</p></b><p>c</p>');
    const [related] = checkText(text, offer).findings.find(({ code }) => code === 'description-html')!.related!;
    assert.equal(text.slice(related!.offset, related!.offset + related!.length), '<b>');
  });

  it('keeps the text when a tag is removed, and the escapes around it', () => {
    const cured = (literal: string): string =>
      /"description": (".*")/.exec(assertCures('description-html', described(literal), '', offer))![1]!;
    assert.equal(cured('<p>a\\tb</p><p><u>c\\u00e9</u></p>'), '"<p>a\\tb</p><p>c\\u00e9</p>"');
    assert.equal(cured('<p>a</p><strong>b</strong>'), '"<p>a</p><b>b</b>"');
    assert.equal(cured('<p>a</p><style>p { color: red }</style>b'), '"<p>a</p>b"');
    assert.equal(cured('<p>a<p>b</p>'), '"<p>a</p><p>b</p>"');
    assert.equal(cured('<p>a\\u003cb>b</p>'), '"<p>a\\u003cb>b</b></p>"');
  });

  it('leaves a description alone that is much too long, whose length is the first fault', () => {
    const { findings } = checkText(described('<div>'.repeat(30_000)), offer);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['listing-description'],
    );
    assertFinds('description-html', described(`«<div>»${'d'.repeat(50_000)}`), offer);
  });

  it('gets through what is half typed or broken', () => {
    for (const literal of ['<', '</', '<p', '<p class=', '<p class=\\"', '<!--', '&', '&#', '<p>\\q</p>', '\\u12']) {
      assert.doesNotThrow(() => checkText(described(literal), offer), literal);
    }
    assertSilent('description-html', described('a<br>b <b'), offer);
    const { findings } = checkText('{ "listing": { "description": "<div>\\', offer);
    assert.ok(findings.some(({ code }) => code === 'description-html'));
    for (const { fixes = [] } of findings) for (const fix of fixes) fix.edits();
  });
});
