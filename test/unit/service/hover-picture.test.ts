import assert from 'node:assert/strict';
import { readPicture } from '../../../server/src/documents/picture';
import { hover } from '../../../server/src/service/hover';
import { jpeg, png, svg } from '../pictures';
import { alone, asking, catalogue, json, open, principalBook } from './support';

/** The hover on the path of a large logo, whose file holds these bytes and is as large as told. */
async function cardOf(file: Uint8Array, uri = 'file:///offers/a%20b.png', size = file.length): Promise<string> {
  const { document, parsed, position } = open('{ "listing": { "logos": { "large": "|a b.png" } } }', 'offer');
  const asked: string[] = [];
  const answer = await hover(document, parsed, position, {
    ...{ ...alone, ...asking(parsed), catalogue, json },
    principals: principalBook([]),
    pictureAt: async (path) => {
      asked.push(path);
      return { uri, picture: readPicture(file, size), bytes: async (length) => file.slice(0, length) };
    },
  });
  assert.deepEqual(asked, ['a b.png']);
  assert.ok(answer && typeof answer.contents === 'object' && 'kind' in answer.contents);
  assert.equal(answer.contents.kind, 'markdown');
  return answer.contents.value.split('\n\n---\n\n')[0]!;
}

describe('hover on the path of a picture', () => {
  it('shows it by its address, and says what it is', async () => {
    assert.equal(
      await cardOf(png(216, 216), undefined, 12_345),
      'PNG · 216 × 216 pixels · 12,345 bytes\n\n![a b.png](file:///offers/a%20b.png|width=180)',
    );
  });

  it('makes large ones smaller, so that all of the card is seen', async () => {
    assert.match(await cardOf(png(1280, 720)), /\|width=320\)/);
    assert.match(await cardOf(png(720, 1280)), /\|width=101\)/);
    assert.match(await cardOf(png(1, 60_000)), /\|width=1\)/);
    assert.match(await cardOf(png(48, 48)), /\|width=48\)/);
  });

  it('carries what an editor cannot fetch by its address, as long as that fits', async () => {
    const file = png(90, 90);
    const data = `data:image/png;base64,${Buffer.from(file).toString('base64')}`;
    assert.match(await cardOf(file, 'vscode-vfs://github/o/a.png'), /\n!\[a b\.png\]\(data:/);
    assert.ok((await cardOf(file, 'memfs:/a.png')).includes(`(${data}|width=90)`));
    assert.match(await cardOf(svg(90, 90), 'memfs:/a.svg'), /\(data:image\/svg\+xml;base64,/);
    assert.equal(await cardOf(file, 'memfs:/a.png', 60_001), 'PNG · 90 × 90 pixels · 60,001 bytes');
  });

  it('says what it is though its size is not known', async () => {
    assert.equal(
      await cardOf(jpeg(216, 216, 100_000).subarray(0, 65_536), undefined, 100_000),
      'JPEG · 100,000 bytes\n\n![a b.png](file:///offers/a%20b.png|width=320)',
    );
  });

  it('shows nothing of what is no picture', async () => {
    assert.equal(await cardOf(new Uint8Array()), 'Empty file · 0 bytes');
    assert.equal(await cardOf(Uint8Array.of(1, 2, 3)), 'No picture of a known format · 3 bytes');
  });

  it('leaves the place to the schema where there is none', async () => {
    const { document, parsed, position } = open('{ "listing": { "logos": { "large": "|a.png" } } }', 'offer');
    const sources = { ...alone, ...asking(parsed), catalogue, json, principals: principalBook([]) };
    const answer = await hover(document, parsed, position, sources);
    assert.match(JSON.stringify(answer?.contents), /Square, 216 to 350 pixels/);
    assert.doesNotMatch(JSON.stringify(answer?.contents), /!\[/);
  });
});
