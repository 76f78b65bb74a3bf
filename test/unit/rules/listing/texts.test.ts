import assert from 'node:assert/strict';
import { listing, offer as offerText } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around, checkText } from '../support';

const offer: Around = { kind: 'offer' };
const in2020: Around = { kind: 'offer', configuration: { profile: '2020' } };

/** The text of an offer with properties of its listing given as JSON text. */
const listed = (more: Readonly<Record<string, string | undefined>>): string => offerText({ listing: listing(more) });

/** A text of so many characters, marked as the place of a finding. */
const long = (length: number, character = 'n'): string => `«"${character.repeat(length)}"»`;

describe('a listing without fault', () => {
  it('has no finding', () => {
    assertCodes([], offerText(), offer);
  });

  it('and of another shape has only that', () => {
    for (const wrong of ['null', '[]', '5', '"x"']) assertCodes(['wrong-type'], offerText({ listing: wrong }), offer);
    for (const name of ['name', 'searchSummary', 'description', 'language', 'links', 'supportContact', 'supportUrls']) {
      assertCodes(['wrong-type'], listed({ [name]: '5' }), offer);
      // Still to be typed.
      assertCodes(['invalid-json'], listed({ [name]: '' }), offer);
    }
  });
});

describe('listing-name', () => {
  it('has a limit, and an older one that is worth knowing', () => {
    const [tooLong] = assertFinds('listing-name', listed({ name: long(201) }), offer);
    assert.equal(tooLong!.severity, 'error');
    assert.match(tooLong!.message, /201 characters.*takes 200/);
    for (const length of [51, 200]) {
      const [older] = assertFinds('listing-name', listed({ name: long(length) }), offer);
      assert.equal(older!.severity, 'information');
      assert.match(older!.message, new RegExp(`${length} characters.*took 50 in December 2020`));
    }
    assertSilent('listing-name', listed({ name: `"${'n'.repeat(50)}"` }), offer);
    assertSilent('listing-name', listed({ name: `"${'e\u0301'.repeat(50)}"` }), offer);
  });

  it('has no emoji but trademark signs', () => {
    const [finding] = assertFinds(
      'listing-name',
      listed({ name: '"Contoso «👩‍💻» Azure «🇩🇪» «1️⃣» «❤️» «\\ud83d\\ude80»"' }),
      offer,
    );
    assert.match(finding!.message, /has "👩‍💻" in it.*no emoji in names but ™, © and ®/);
    for (const name of ['Contoso™ © ® ™️ ©️ ®️', 'Azure #1 * 5', 'A → B ↔ C ✓', 'Ünïcode 日本']) {
      assertSilent('listing-name', listed({ name: `"${name}"` }), offer);
    }
    // One that is much too long is shortened first.
    assert.equal(checkText(listed({ name: `"${'🚀'.repeat(5000)}"` }), offer).findings.length, 1);
  });

  it('loses an emoji with the space before it', () => {
    const cured = (name: string): string => assertCures('listing-name', listed({ name: `"${name}"` }), 'Remove', offer);
    assert.match(cured('Contoso 🚀 Azure'), /"name": "Contoso Azure"/);
    assert.match(cured('Contoso 🚀'), /"name": "Contoso"/);
    assert.match(cured('🚀Contoso'), /"name": "Contoso"/);
    assert.match(cured('Con\\ud83d\\ude80toso'), /"name": "Contoso"/);
  });

  it('is required, said of once, and taken from the alias', () => {
    assertFinds('listing-name', listed({ name: '«" "»' }), offer);
    assertCodes(['listing-name'], listed({ name: undefined }), offer);
    assert.match(
      assertCures('listing-name', listed({ name: undefined }), 'Add', offer),
      /"name": "Contoso Managed Azure"/,
    );
    assertCodes(['unknown-property'], listed({ name: undefined, nam: '"Contoso"' }), offer);
  });
});

describe('search-summary', () => {
  it('has at most 100 characters', () => {
    const [finding] = assertFinds('search-summary', listed({ searchSummary: long(101) }), offer);
    assert.match(finding!.message, /101 characters.*takes 100/);
    assertSilent('search-summary', listed({ searchSummary: `"${'👩‍👩‍👧'.repeat(100)}"` }), offer);
  });

  it('says more than the name', () => {
    const [finding] = assertFinds('search-summary', listed({ searchSummary: '«" contoso managed AZURE"»' }), offer);
    assert.equal(finding!.severity, 'warning');
    assertSilent('search-summary', listed({ searchSummary: '"Contoso Managed Azure."', name: '5' }), offer);
  });

  it('is required, and said of once', () => {
    const [finding] = assertFinds('search-summary', listed({ searchSummary: '«""»' }), offer);
    assert.equal(finding!.missing, 'searchSummary');
    assertCodes(['search-summary'], listed({ searchSummary: undefined }), offer);
    // Nothing and nothing are not the same text.
    assertCodes(['listing-name', 'search-summary'], listed({ name: '""', searchSummary: '""' }), offer);
  });
});

describe('short-description', () => {
  it('has at most 256 characters', () => {
    const [finding] = assertFinds('short-description', listed({ shortDescription: long(257) }), offer);
    assert.match(finding!.message, /257 characters.*takes 256/);
    assertSilent('short-description', listed({ shortDescription: `"${'日'.repeat(256)}"` }), offer);
  });

  it('is required, and said of once', () => {
    assertFinds('short-description', listed({ shortDescription: '«"\\n"»' }), offer);
    assertCodes(['short-description'], listed({ shortDescription: undefined }), offer);
  });
});

describe('listing-description', () => {
  const described = (length: number): string => listed({ description: `«"<p>a</p>${'d'.repeat(length - 8)}"»` });

  it('has a limit, and an older one that is worth knowing', () => {
    const [tooLong] = assertFinds('listing-description', described(5001), offer);
    assert.equal(tooLong!.severity, 'error');
    assert.match(tooLong!.message, /5001 characters with its markup.*takes 5000/);
    for (const length of [3001, 5000]) {
      const [older] = assertFinds('listing-description', described(length), offer);
      assert.equal(older!.severity, 'information');
      assert.match(older!.message, /took 3000 in December 2020.*takes 5000 .*March 2022/);
    }
    assertSilent('listing-description', described(3000).replace(/[«»]/g, ''), offer);
  });

  it('says something', () => {
    for (const empty of ['', ' ', '<p>&nbsp;</p><br>', '<!-- soon -->']) {
      const [finding] = assertFinds('listing-description', listed({ description: `«"${empty}"»` }), offer);
      assert.match(finding!.message, /says nothing/);
      assert.equal(finding!.missing, 'description');
    }
    assertCodes(['listing-description'], listed({ description: undefined }), offer);
    assertCodes(['listing-description'], listed({ description: '""' }), offer);
  });
});

describe('description-keyword', () => {
  it('is looked for in the profile 2020 only', () => {
    const without = listed({ description: '«"<p>Azure, managed.</p><p>A service.</p>"»' });
    assertFinds('description-keyword', without, in2020);
    assertSilent('description-keyword', without.replace(/[«»]/g, ''), offer);
  });

  it('is found across markup, lines and case', () => {
    for (const said of ['Managed Services', 'a <b>managed</b> service', 'Managed&nbsp;services', 'managed\\nservice']) {
      assertSilent('description-keyword', listed({ description: `"<p>${said}</p><p>b</p>"` }), in2020);
    }
    for (const unsaid of ['managed <!-- services -->', '<p>mismanaged</p>services managed']) {
      assertFinds('description-keyword', listed({ description: `«"${unsaid}"»` }), in2020);
    }
    assertSilent('description-keyword', listed({ description: '""' }), in2020);
  });
});

describe('non-english-phrase', () => {
  const german = (description: string): string => listed({ language: '"de-DE"', description });
  const long = '<p>Wir betreiben Azure.</p>';

  it('stands at the beginning or at the end', () => {
    for (const text of [
      `This service is available in German. ${long}`,
      `<p><b>This service is available in German</b></p>${long}`,
      `${long}<p>This service is available in German.</p>`,
      `${long}“this service is available in German and English”`,
    ]) {
      assertSilent('non-english-phrase', german(`"${text}"`), offer);
    }
    for (const text of [
      long,
      `${long}This service is available in German.${long}`,
      `${long}This application is available only in German.`,
      `${long}This service is available in`,
    ]) {
      const [finding] = assertFinds('non-english-phrase', german(`«"${text}"»`), offer);
      assert.match(finding!.message, /is in German.*begins or ends.*"This service is available in German\."/);
    }
  });

  it('stood at the beginning, in other words, in 2020', () => {
    assertSilent('non-english-phrase', german(`"This application is available only in German. ${long}"`), in2020);
    for (const text of [
      `${long}This application is available only in German.`,
      `This service is available in German.`,
    ]) {
      assertFinds('non-english-phrase', german(`«"${text}"»`), in2020);
    }
    const mended = assertCures('non-english-phrase', german(`"${long}"`), 'Add', in2020);
    assert.match(mended, /"<p>This application is available only in German\.<\/p><p>Wir/);
  });

  it('is only needed where the language is known, and another one', () => {
    for (const language of [undefined, '"en-us"', '"EN-gb"', '"klingon"', '""', '5']) {
      assertSilent('non-english-phrase', listed({ language, description: `"${long}"` }), offer);
    }
    assertSilent('non-english-phrase', german('""'), offer);
  });
});

describe('listing-language', () => {
  it('is the code of a language', () => {
    for (const language of ['german', 'de_DE', '', 'xx', 'i-klingon']) {
      assertFinds('listing-language', listed({ language: `«"${language}"»` }), offer);
    }
    for (const language of ['"en-us"', '"de"', '"zh-Hans-CN"', '"pt-BR"', undefined, 'null']) {
      assertSilent('listing-language', listed({ language }), offer);
    }
    assert.match(
      assertCures('listing-language', listed({ language: '"pt_br"' }), 'pt-br', offer),
      /"language": "pt-br"/,
    );
  });
});

describe('listing-quality', () => {
  it('asks for more than one paragraph', () => {
    assertFinds('listing-quality', listed({ description: '«"<p>We run Azure.</p>"»' }), offer);
    for (const text of ['<p>a</p><p>b</p>', 'a<br>b', '<p>a</p><ul><li>b</li></ul>', 'a\\n\\nb', '']) {
      assertSilent('listing-quality', listed({ description: `"${text}"` }), offer);
    }
  });

  it('finds what is still to be written', () => {
    const [finding] = assertFinds(
      'listing-quality',
      listed({
        searchSummary: '"«[Your company]»"',
        description: '"<p>\\u003cb>«TODO:» why</b></p><p>lorem ipsum</p>"',
      }),
      offer,
    );
    assert.equal(finding!.severity, 'warning');
    for (const text of ['Todo incluido', 'a [1] b', 'STBDX', 'TBDs', 'for your company']) {
      assertSilent('listing-quality', listed({ shortDescription: `"${text}"` }), offer);
    }
  });
});
