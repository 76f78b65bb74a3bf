import assert from 'node:assert/strict';
import { type Picture, readPicture } from '../../../server/src/documents/picture';
import { bmp, gif, jpeg, png, svg, webp } from '../pictures';

const made = { PNG: png, JPEG: jpeg, GIF: gif, WebP: webp, SVG: svg, BMP: bmp };

function read(bytes: Uint8Array): Picture {
  return readPicture(bytes, bytes.length);
}

/** Numbers that look random and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 20_220_315; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a picture', () => {
  for (const [format, make] of Object.entries(made)) {
    it(`tells its size as ${format}`, () => {
      const bytes = make(1280, 720);
      assert.deepEqual(read(bytes), { format, size: { width: 1280, height: 720 }, bytes: bytes.length });
    });
  }

  it('has the size of its whole file, of which less is read', () => {
    assert.equal(readPicture(png(48, 48), 123_456_789).bytes, 123_456_789);
  });

  it('is looked for in the part of a larger buffer that it is', () => {
    const around = Uint8Array.from([1, 2, 3, ...png(90, 90)]);
    assert.deepEqual(read(around.subarray(3)).size, { width: 90, height: 90 });
  });

  it('has no size where that stands further behind than was read', () => {
    const bytes = jpeg(1280, 720, 100_000);
    assert.deepEqual(read(bytes).size, { width: 1280, height: 720 });
    assert.deepEqual(readPicture(bytes.subarray(0, 65_536), bytes.length), {
      format: 'JPEG',
      size: undefined,
      bytes: bytes.length,
    });
  });

  it('is a damaged PNG where it begins as one and goes on otherwise', () => {
    for (const bytes of [png(90, 90).subarray(0, 8), png(90, 90).subarray(0, 20), png(0, 90)]) {
      assert.deepEqual(read(bytes), { format: 'PNG', size: undefined, bytes: bytes.length });
    }
  });

  it('is of another format, whatever its name: a text, an icon, nothing at all', () => {
    for (const bytes of [[], [0, 0, 1, 0, 1, 0], [...'{ "a": 1 }'].map((letter) => letter.charCodeAt(0))]) {
      assert.equal(read(Uint8Array.from(bytes)).format, 'other');
    }
  });

  it('is unknown where nothing of its file was read', () => {
    assert.deepEqual(readPicture(new Uint8Array(), 1), { format: undefined, size: undefined, bytes: 1 });
  });

  it('may be any bytes', () => {
    const random = numbers();
    const byte = (): number => Math.floor(random.next().value * 256);
    for (let round = 0; round < 3000; round++) {
      const whole = Object.values(made)[round % 6]!(byte() * byte(), byte() * byte());
      const cut = whole.slice(0, byte() % (whole.length + 1));
      for (let i = 0; i < round % 4 && cut.length > 0; i++) cut[byte() % cut.length] = byte();
      const noise = Uint8Array.from({ length: byte() }, byte);
      for (const bytes of [cut, noise, Uint8Array.from([...cut, ...noise])]) {
        const { size } = read(bytes);
        if (size) assert.ok(size.width >= 1 && size.height >= 1, Buffer.from(bytes).toString('hex'));
      }
    }
  });

  it('is read to its end, however it goes on', () => {
    const length = 65_536;
    const fill = (...pattern: number[]): Uint8Array =>
      Uint8Array.from({ length }, (_, i) => pattern[i % pattern.length]!);
    const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
    for (const start of Object.values(made).map((make) => make(90, 90))) {
      for (const rest of [
        fill(0),
        fill(0xff),
        fill(0xff, 0xe1, 0, 2),
        fill(0xff, 0xd8),
        fill(...ascii('<svg a="')),
        fill(...ascii('<svg ')),
      ]) {
        assert.ok(read(Uint8Array.from([...start, ...rest]).subarray(0, length)));
        rest.set(start.subarray(0, 6));
        assert.ok(read(rest));
      }
    }
  });
});
