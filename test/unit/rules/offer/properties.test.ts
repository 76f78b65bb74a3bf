import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { offer as offerText } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around, checkText, fixOf } from '../support';

const offer: Around = { kind: 'offer' };

describe('publisher-id', () => {
  it('is compared with what the form of 2019 took', () => {
    for (const [id, reason] of Object.entries({ 'Contoso Ltd': /it has "C", " ", "L"/, ['x'.repeat(51)]: /51 char/ })) {
      const [finding] = assertFinds('publisher-id', offerText({ publisherId: `«"${id}"»` }), offer);
      assert.equal(finding!.severity, 'information');
      assert.match(finding!.message, reason);
    }
    assertSilent('publisher-id', offerText({ publisherId: '"contoso_1-a"' }), offer);
    assertCodes(['missing-property'], offerText({ publisherId: undefined }), offer);
  });

  it('is something', () => {
    const [finding] = assertFinds('publisher-id', offerText({ publisherId: '«" "»' }), offer);
    assert.equal(finding!.severity, 'error');
  });
});

describe('alias-required', () => {
  it('asks for an alias, and alone', () => {
    assertFinds('alias-required', offerText({ alias: '«" "»' }), offer);
    assertCodes(['alias-required'], offerText({ alias: undefined }), offer);
    assert.match(
      assertCures('alias-required', offerText({ alias: undefined }), 'Add', offer),
      /"alias": "Contoso Managed Azure"/,
    );
    assertCodes(['unknown-property'], offerText({ alias: undefined, aliass: '"A"' }), offer);
  });
});

describe('terms', () => {
  it('are a text or an address', () => {
    for (const empty of ['{}', '{ "text": " " }', '{ "text": "", "url": "" }']) {
      const [finding] = assertFinds('terms', offerText({ terms: empty }).replace('"terms"', '«"terms"»'), offer);
      assert.equal(finding!.missing, 'terms');
      assertCodes(['terms'], offerText({ terms: empty }), offer);
    }
    assertCodes(['terms'], offerText({ terms: undefined }), offer);
    for (const terms of ['{ "text": "Yes." }', '{ "text": "Yes.", "url": "" }', '{ "url": "https://contoso.com" }']) {
      assertCodes([], offerText({ terms }), offer);
    }
    assertCodes(['wrong-type'], offerText({ terms: '{ "url": 5 }' }), offer);
    assertCodes(['wrong-type'], offerText({ terms: '"https://contoso.com"' }), offer);
  });

  it('have an address that starts with https', () => {
    const [finding] = assertFinds('terms', offerText({ terms: '{ "text": "Yes.", "url": «"contoso.com"» }' }), offer);
    assert.match(finding!.message, /"contoso.com" is no address of terms and conditions: it does not start with https/);
    const mended = assertCures('terms', offerText({ terms: '{ "url": "http://contoso.com/t" }' }), 'https', offer);
    assert.match(mended, /"url": "https:\/\/contoso.com\/t"/);
  });

  it('may still be typed', () => {
    assertSilent('terms', '{ "terms": {', offer);
    assertSilent('terms', '{ "terms": { "url": } }', offer);
  });
});

describe('categories', () => {
  const categories = (...names: readonly string[]): string =>
    offerText({ categories: `[${names.map((name) => `"${name}"`).join(', ')}]` });
  const marked = (...names: readonly string[]): string =>
    categories(...names).replace('"categories"', '«"categories"»');

  it('are one to five, and best two', () => {
    assertFinds('categories', marked(), offer);
    assertCodes(['categories'], categories(), offer);
    assertCodes(['categories'], offerText({ categories: undefined }), offer);
    assertCodes([], categories('Security', 'Storage'), offer);
    const [many] = assertFinds('categories', marked('Security', 'Storage', 'Web'), offer);
    assert.equal(many!.severity, 'warning');
    assert.match(many!.message, /has 3 categories.*took 5 .*July 2021.*guidelines advise 2/);
    const [most] = assertFinds(
      'categories',
      marked('Security', 'Storage', 'Web', 'Media', 'Identity', 'Compute'),
      offer,
    );
    assert.equal(most!.severity, 'error');
    assert.match(most!.message, /has 6 categories.*takes 5/);
  });

  it('are listed once', () => {
    const twice = offerText({ categories: '["Web", «"Web"», «"Web"»]' });
    const [finding] = assertFinds('categories', twice, offer);
    assert.equal(finding!.tag, 'unnecessary');
    assertCures('categories', twice.replace(/[«»]/g, ''), 'Remove', offer);
    assertCodes(['wrong-type', 'wrong-type'], offerText({ categories: '[5, 5]' }), offer);
    assertCodes(['wrong-type'], offerText({ categories: '"Web"' }), offer);
  });
});

describe('category-known', () => {
  it('knows what the schema offers', () => {
    const schema = JSON.parse(readFileSync('schemas/offer.schema.json', 'utf8')) as {
      properties: { categories: { items: { enum: string[] } } };
    };
    const names = schema.properties.categories.items.enum;
    assert.equal(names.length, 19);
    assertSilent('category-known', offerText({ categories: JSON.stringify(names) }), offer);
  });

  it('tells of others, and of what was meant', () => {
    const [unknown] = assertFinds('category-known', offerText({ categories: '[«"Cooking"»]' }), offer);
    assert.equal(unknown!.severity, 'information');
    assert.deepEqual(unknown!.fixes, []);
    const [near] = assertFinds('category-known', offerText({ categories: '[«"Netwroking"»]' }), offer);
    assert.match(near!.message, /Do you mean "Networking"\?/);
    const byCase = offerText({ categories: '["devops"]' });
    assert.match(assertCures('category-known', byCase, 'DevOps', offer), /\["DevOps"\]/);
    assert.equal(fixOf(checkText(byCase, offer), 'category-known', 'DevOps').safe, true);
    assertCodes(['category-known'], offerText({ categories: '["Cooking"]' }), offer);
  });
});
