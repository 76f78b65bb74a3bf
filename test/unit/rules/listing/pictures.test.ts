import assert from 'node:assert/strict';
import { gif, jpeg, png, svg } from '../../pictures';
import { assertCuresIn, assertFindsIn, assertSilentIn, checkFiles, type FilesAndPictures, offer } from '../folder';

const contact = '{ "name": "Desk", "email": "desk@contoso.com", "phone": "1" }';
const name = 'contoso.offer.msp.json';

/** An offer whose listing holds some properties, given as JSON text, beside what every listing holds. */
function listing(properties: Readonly<Record<string, string>>): string {
  const all = {
    name: '"Contoso"',
    searchSummary: '"Azure, managed"',
    shortDescription: '"Azure, managed"',
    description: '"Azure, managed"',
    privacyPolicyUrl: '"https://contoso.com/privacy"',
    supportContact: contact,
    engineeringContact: contact,
    logos: '{ "large": "logo.png" }',
    ...properties,
  };
  const lines = Object.entries(all).map(([key, value]) => `"${key}": ${value}`);
  return offer({ listing: `{ ${lines.join(', ')} }` });
}

/** An offer with these logos, given as JSON text. */
const logos = (text: string): string => listing({ logos: text });
const screenshots = (...images: readonly string[]): string =>
  listing({ screenshots: `[${images.map((image) => `{ "image": ${image} }`).join(', ')}]` });
const videos = (...urls: readonly string[]): string =>
  listing({ videos: `[${urls.map((url) => `{ "name": "Day", "url": ${url}, "thumbnail": "t.png" }`).join(', ')}]` });

const older = { 'managed-services.config.json': '{ "profile": "2020" }' };

/** What a rule says of the one marked place in an offer, with these files beside it. */
async function said(code: string, text: string, files: FilesAndPictures): Promise<string> {
  const found = await assertFindsIn(code, { [name]: text, ...files });
  assert.equal(found.length, 1);
  return found[0]!.message;
}

/** The codes of what is found at the marks of an offer, whatever rule it is from. */
async function codesAt(text: string, files: FilesAndPictures): Promise<readonly string[]> {
  const { marks, findings } = (await checkFiles({ [name]: text, ...files })).get(name)!;
  return findings
    .filter(({ offset, length }) => marks.some((mark) => mark.offset === offset && mark.length === length))
    .map(({ code }) => code);
}

describe('logos', () => {
  it('takes a square PNG of 216 to 350 pixels as the large one', async () => {
    for (const side of [216, 300, 350]) {
      await assertSilentIn('logos', { [name]: logos('{ "large": "a.png" }'), 'a.png': png(side, side) });
    }
    for (const [width, height] of [
      [215, 215],
      [351, 351],
      [300, 216],
    ] as const) {
      const message = await said('logos', logos('{ "large": «"a.png"» }'), { 'a.png': png(width, height) });
      assert.equal(
        message,
        `"a.png" is a PNG of ${width} × ${height} pixels. As the large logo Partner Center takes a square PNG of 216 to 350 pixels on a side: change the picture, or name another one.`,
      );
    }
  });

  it('takes a medium one of 90 and a small one of 48 pixels', async () => {
    const both = '{ "large": "a.png", "medium": "b.png", "small": "c.png" }';
    const files = { 'a.png': png(216, 216), 'b.png': png(90, 90), 'c.png': png(48, 48) };
    await assertSilentIn('logos', { [name]: logos(both), ...files });
    const medium = both.replace('"b.png"', '«"b.png"»');
    assert.match(await said('logos', logos(medium), { ...files, 'b.png': png(90, 91) }), /medium logo .* 90 × 90/);
    const small = both.replace('"c.png"', '«"c.png"»');
    assert.match(await said('logos', logos(small), { ...files, 'c.png': png(40, 40) }), /small logo .* 48 × 48/);
  });

  it('asks for the older sizes where the older form counts', async () => {
    const all = '{ "large": "a.png", "medium": "b.png", "small": "c.png" }';
    const files = { 'a.png': png(115, 115), 'b.png': png(90, 90), 'c.png': png(40, 40), ...older };
    await assertSilentIn('logos', { [name]: logos(all), ...files });
    const large = all.replace('"a.png"', '«"a.png"»');
    assert.match(await said('logos', logos(large), { ...files, 'a.png': png(216, 216) }), /a PNG of 115 × 115 pixels/);
  });

  it('goes by what the file is, not by its name', async () => {
    await assertSilentIn('logos', { [name]: logos('{ "large": "a.jpg" }'), 'a.jpg': png(216, 216) });
    const large = logos('{ "large": «"a.png"» }');
    const messages: readonly (readonly [Uint8Array | string, RegExp])[] = [
      [jpeg(216, 216), /is a JPEG of 216 × 216 pixels/],
      [jpeg(216, 216, 100_000), /is a JPEG\./],
      [gif(90, 90), /is a GIF of 90 × 90 pixels/],
      [svg(216, 216), /is an SVG drawing/],
      [png(216, 216).subarray(0, 12), /is a damaged PNG/],
      ['', /is an empty file/],
      ['a text', /is no picture of a known format/],
    ];
    for (const [file, message] of messages) assert.match(await said('logos', large, { 'a.png': file }), message);
  });

  it('is silent where there is no picture to look at', async () => {
    await assertSilentIn('logos', { [name]: logos('{ "large": "a.png" }') });
    await assertSilentIn('logos', { [name]: logos('{ "large": "a.png", "small": "" }') });
    await assertSilentIn('logos', { [name]: logos('{ "large": 7, "medium": null }') });
    const leadsOut = { 'a.png': 'file:///elsewhere/a.png' };
    await assertSilentIn('logos', { [name]: logos('{ "large": "a.png" }'), 'a.png': png(1, 1) }, leadsOut);
  });

  it('asks for the large one, and says so alone', async () => {
    const text = listing({ logos: '{ "medium": "b.png" }' }).replace('"logos"', '«"logos"»');
    const files = { 'b.png': png(90, 90) };
    assert.deepEqual(await codesAt(text, files), ['logos']);
    assert.match(await said('logos', text, files), /no large logo/);
    const bare = listing({ logos: '0' }).replace(', "logos": 0', '').replace('"listing"', '«"listing"»');
    assert.match(await said('logos', bare, {}), /no large logo/);
    const empty = await assertFindsIn('logos', { [name]: logos('{ "large": «""» }') });
    assert.equal(empty[0]!.missing, 'large');
  });
});

describe('screenshots', () => {
  it('takes PNG of 1280 × 720 pixels', async () => {
    await assertSilentIn('screenshots', { [name]: screenshots('"a.png"'), 'a.png': png(1280, 720) });
    const text = screenshots('"a.png"', '«"b.png"»');
    const files = { 'a.png': png(1280, 720), 'b.png': png(1920, 1080) };
    assert.equal(
      await said('screenshots', text, files),
      '"b.png" is a PNG of 1920 × 1080 pixels. A screenshot has to be a PNG of 1280 × 720 pixels: change the picture, or name another one.',
    );
    assert.match(await said('screenshots', text, { ...files, 'b.png': jpeg(1280, 720) }), /a JPEG of 1280 × 720/);
  });

  it('takes five, and none without a path', async () => {
    const image = '"a.png"';
    const files = { 'a.png': png(1280, 720) };
    await assertSilentIn('screenshots', { [name]: screenshots(image, image, image, image, image), ...files });
    const empty = await assertFindsIn('screenshots', { [name]: screenshots(image, '«""»'), ...files });
    assert.equal(empty[0]!.missing, 'image');
    const six = screenshots(image, image, image, image, image, image).replace('"screenshots"', '«"screenshots"»');
    assert.match(await said('screenshots', six, files), /has 6 screenshots, and Partner Center takes 5/);
  });
});

describe('videos', () => {
  const thumbnail = { 't.png': png(1280, 720) };

  it('takes addresses on YouTube and Vimeo', async () => {
    for (const url of [
      'https://www.youtube.com/watch?v=abc',
      'https://youtube.com/shorts/abc',
      'https://m.youtube.com/watch?v=abc',
      'https://youtu.be/abc',
      'https://www.youtube-nocookie.com/embed/abc',
      'HTTPS://Vimeo.com/123',
      'https://player.vimeo.com/video/123',
    ]) {
      await assertSilentIn('videos', { [name]: videos(`"${url}"`), ...thumbnail });
    }
  });

  it('names the host of another site', async () => {
    for (const host of ['videos.contoso.com', 'notyoutube.com', 'youtube.com.example', 'vimeo.co']) {
      const message = await said('videos', videos(`«"https://${host}/youtube.com"»`), thumbnail);
      assert.ok(message.includes(`an address on ${host}.`), message);
    }
  });

  it('asks for https, and writes it', async () => {
    const plain = videos('«"http://youtu.be/abc"»');
    assert.match(await said('videos', plain, thumbnail), /does not start with https/);
    const cure = async (text: string): Promise<string> =>
      assertCuresIn('videos', name, 'https://youtu.be/abc', { [name]: text, ...thumbnail });
    assert.match(await cure(plain), /"url": "https:\/\/youtu\.be\/abc"/);
    const bare = videos('«"youtu.be/abc"»');
    assert.match(await said('videos', bare, thumbnail), /no address of a video/);
    assert.match(await cure(bare), /"url": "https:\/\/youtu\.be\/abc"/);
  });

  it('says what is no address at all, and leaves it', async () => {
    for (const text of ['', 'day', 'javascript:alert(1)', 'https://', '<address>']) {
      const [finding] = await assertFindsIn('videos', { [name]: videos(`«"${text}"»`), ...thumbnail });
      assert.match(finding!.message, /no address of a video/, text);
      assert.deepEqual(finding!.fixes, []);
    }
  });

  it('takes thumbnails that are PNG of 1280 × 720 pixels', async () => {
    const text = videos('"https://vimeo.com/1"').replace('"t.png"', '«"t.png"»');
    const message = await said('videos', text, { 't.png': png(640, 360) });
    assert.match(message, /is a PNG of 640 × 360 pixels\. The thumbnail of a video has to be a PNG of 1280 × 720/);
  });

  it('asks for a name and a thumbnail', async () => {
    const text = videos('"https://vimeo.com/1"').replace('"Day"', '«""»').replace('"t.png"', '«""»');
    const found = await assertFindsIn('videos', { [name]: text });
    assert.deepEqual(
      found.map(({ missing }) => missing),
      ['name', 'thumbnail'],
    );
  });

  it('takes five', async () => {
    const url = '"https://vimeo.com/1"';
    await assertSilentIn('videos', { [name]: videos(url, url, url, url, url), ...thumbnail });
    const six = videos(url, url, url, url, url, url).replace('"videos"', '«"videos"»');
    assert.match(await said('videos', six, thumbnail), /has 6 videos, and Partner Center takes 5/);
  });
});

describe('paths of pictures', () => {
  const large = (path: string): string => logos(`{ "large": «"${path}"» }`);

  it('are judged like all paths, by one rule at a time', async () => {
    const files = { 'logos/a.png': png(1, 1) };
    assert.deepEqual(await codesAt(large('logos/b.png'), files), ['file-missing']);
    assert.deepEqual(await codesAt(large('../a.png'), files), ['file-outside-workspace']);
    assert.deepEqual(await codesAt(large('https://contoso.com/a.png'), files), ['file-outside-workspace']);
    assert.deepEqual(await codesAt(large('logos/a.png'), files), ['logos']);
    const fitting = { 'logos/a.png': png(216, 216) };
    assert.deepEqual(await codesAt(large('logos\\\\a.png'), fitting), ['path-backslash']);
    assert.deepEqual(await codesAt(large('logos/a.png'), fitting), []);
  });

  it('are proposed as they are written on disk, or nearly as written', async () => {
    const files = { 'logos/Large.png': png(216, 216), 'logos/large.json': '', 'other/larg.png': png(216, 216) };
    const cure = (path: string): Promise<string> =>
      assertCuresIn('file-missing', name, 'logos/Large.png', { [name]: logos(`{ "large": "${path}" }`), ...files });
    for (const path of ['logos/large.png', 'logos/LARGE.PNG', 'logos\\\\lagre.png']) {
      assert.match(await cure(path), /"large": "logos\/Large\.png"/);
    }
    const { findings } = (await checkFiles({ [name]: logos('{ "large": "logos/screenshot.png" }'), ...files })).get(
      name,
    )!;
    const far = findings.find(({ message }) => message.includes('screenshot.png'));
    assert.deepEqual(far!.fixes, []);
  });
});
