import assert from 'node:assert/strict';
import { describeAddressFault } from '../../../../server/src/rules/facts/web-address';
import { listing, offer as offerText } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around, checkText } from '../support';

const offer: Around = { kind: 'offer' };
const in2020: Around = { kind: 'offer', configuration: { profile: '2020' } };

/** The text of an offer with properties of its listing given as JSON text. */
const listed = (more: Readonly<Record<string, string | undefined>>): string => offerText({ listing: listing(more) });

describe('addresses', () => {
  it('start with https and name a server', () => {
    for (const address of [
      'https://contoso.com',
      'HTTPS://contoso.com/a?b#c',
      ' https://contoso.com ',
      'https://müller.de/ä b',
    ]) {
      assert.equal(describeAddressFault(address), undefined, address);
    }
    const faults = {
      '': /is empty/,
      ' \n': /is empty/,
      'http://contoso.com': /does not start with https:\/\//,
      'contoso.com': /does not start/,
      'mailto:help@contoso.com': /does not start/,
      'javascript:alert(1)': /does not start/,
      'https:contoso.com': /does not start/,
      'https://': /no server/,
      'https://contoso .com': /no server/,
    };
    for (const [address, fault] of Object.entries(faults)) assert.match(describeAddressFault(address)!, fault, address);
  });
});

describe('privacy-url', () => {
  const withLink = (url: string): string => listed({ privacyPolicyUrl: `"${url}"` });

  it('is required, an address, and said of once', () => {
    const [finding] = assertFinds('privacy-url', listed({ privacyPolicyUrl: '«"http://contoso.com"»' }), offer);
    assert.match(finding!.message, /"http:\/\/contoso.com" is no address of a privacy policy: it does not start/);
    assert.equal(finding!.missing, undefined);
    const [empty] = assertFinds('privacy-url', listed({ privacyPolicyUrl: '«""»' }), offer);
    assert.equal(empty!.missing, 'privacyPolicyUrl');
    assertCodes(['privacy-url'], listed({ privacyPolicyUrl: undefined }), offer);
    assertCodes(['privacy-url'], withLink('x'), offer);
    assertSilent('privacy-url', withLink('https:\\/\\/contoso.com'), offer);
  });

  it('is mended where the address can be told', () => {
    const mended = (url: string): string =>
      /"privacyPolicyUrl": "(.*)"/.exec(assertCures('privacy-url', withLink(url), 'https', offer))![1]!;
    assert.equal(mended('http://contoso.com/a?b=http://c'), 'https://contoso.com/a?b=http://c');
    assert.equal(mended('HTTP:/contoso.com'), 'https://contoso.com');
    assert.equal(mended('contoso.com/privacy'), 'https://contoso.com/privacy');
    assert.equal(mended('//contoso.com'), 'https://contoso.com');
    assert.equal(mended('www.contoso.com'), 'https://www.contoso.com');
    for (const url of [
      '',
      'privacy',
      'see contoso.com',
      'mailto:help@contoso.com',
      'ftp://contoso.com',
      'https://',
      '../terms.html',
    ]) {
      const { findings } = checkText(withLink(url), offer);
      assert.deepEqual(findings.find(({ code }) => code === 'privacy-url')!.fixes, [], url);
    }
  });
});

describe('link-https', () => {
  it('asks for a name and an address of each link', () => {
    const links = (link: string): string => listed({ links: `[{ "name": "A", "url": "https://a.com" }, ${link}]` });
    assertFinds('link-https', links('{ "name": «""», "url": «"http://b.com"» }'), offer);
    assertCodes(['link-https', 'link-https'], links('{}'), offer);
    assertCodes(['wrong-type'], links('5'), offer);
    assertCodes(['unknown-property'], links('{ "name": "B", "urls": "https://b.com" }'), offer);
  });

  it('looks at the support websites too', () => {
    const urls = listed({ supportUrls: '{ "global": «"http://a.com"», "government": «""» }' });
    assertFinds('link-https', urls, offer);
    assertSilent('link-https', listed({ supportUrls: '{ "global": "https://a.com" }' }), offer);
    assertSilent('link-https', listed({ supportUrls: '{}' }), offer);
  });
});

describe('support-url', () => {
  it('is asked for in the profile 2020 only', () => {
    const nothing = listed({}).replace('"listing"', '«"listing"»');
    assertFinds('support-url', nothing, in2020);
    assertFinds('support-url', listed({ supportUrls: '{}' }).replace('"supportUrls"', '«"supportUrls"»'), in2020);
    assertSilent('support-url', listed({}), offer);
    for (const urls of ['{ "government": "https://a.com" }', '{ "global": 5 }', '5']) {
      assertSilent('support-url', listed({ supportUrls: urls }), in2020);
    }
  });
});

describe('contacts', () => {
  const contact = (more: string): string => listed({ engineeringContact: `{ ${more} }` });

  it('are two, each with a name, a mail address and a phone number', () => {
    assertCodes(['contacts'], listed({ supportContact: undefined }), offer);
    assertCodes(['contacts'], listed({ engineeringContact: undefined }), offer);
    assertCodes(['contacts', 'contacts', 'contacts'], contact(''), offer);
    assertCodes(['contacts', 'contacts', 'contacts'], listed({ supportContact: '{}' }), offer);
    assertFinds('contacts', contact('"name": «" "», "email": «""», "phone": «""»'), offer);
    const { findings } = checkText(contact('"name": "A", "email": "a@b.com"'), offer);
    assert.deepEqual(
      findings[0]!.fixes!.map(({ title }) => title),
      ['Add "phone"'],
    );
    assertCodes(['unknown-property'], contact('"name": "A", "mail": "a@b.com", "phone": "1"'), offer);
  });

  it('have an address for mail', () => {
    const mail = (address: string): string => contact(`"name": "A", "email": ${address}, "phone": "1"`);
    for (const address of [
      'help',
      'help@contoso',
      'a b@c.d',
      'help@@contoso.com',
      '@contoso.com',
      'help@.com',
      'a@b.c.',
      'http://a.b',
    ]) {
      const [finding] = assertFinds('contacts', mail(`«"${address}"»`), offer);
      assert.match(finding!.message, /is no mail address/);
    }
    for (const address of ['a@b.c', "o'neil+x@sub.contoso.co.uk", 'jörg@müller.de', ' a@b.com ']) {
      assertSilent('contacts', mail(`"${address}"`), offer);
    }
  });

  it('have a phone number with digits', () => {
    const phone = (number: string): string => contact(`"name": "A", "email": "a@b.com", "phone": ${number}`);
    assertFinds('contacts', phone('«"on request"»'), offer);
    for (const number of ['"+1 (425) 555-0100 ext. 7"', '"٠١٢"', '"1-800-CONTOSO"'])
      assertSilent('contacts', phone(number), offer);
    assertCodes(['wrong-type'], phone('14255550100'), offer);
  });
});
