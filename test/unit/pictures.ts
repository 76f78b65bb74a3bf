/** The first bytes of a PNG of a size in pixels, as far as anybody needs them to tell its size. */
export function png(width: number, height: number): Uint8Array {
  const ihdr = [...text('IHDR'), ...be32(width), ...be32(height), 8, 6, 0, 0, 0];
  return Uint8Array.from([0x89, ...text('PNG\r\n\x1a\n'), ...be32(13), ...ihdr, ...be32(0)]);
}

/** The first bytes of a JPEG; in front of its size as many bytes that a camera wrote. */
export function jpeg(width: number, height: number, before = 16): Uint8Array {
  const segments = Array.from({ length: Math.ceil(before / 65_000) }, (_, i) => Math.min(before - i * 65_000, 65_000));
  const notes = segments.flatMap((length) => [0xff, 0xe1, ...be16(length + 2), ...new Array<number>(length).fill(0)]);
  return Uint8Array.from([0xff, 0xd8, ...notes, 0xff, 0xc0, ...be16(17), 8, ...be16(height), ...be16(width), 3]);
}

/** The first bytes of a GIF. */
export function gif(width: number, height: number): Uint8Array {
  return Uint8Array.from([...text('GIF89a'), ...le16(width), ...le16(height), 0, 0, 0]);
}

/** The first bytes of a bitmap. */
export function bmp(width: number, height: number): Uint8Array {
  const header = [...text('BM'), ...new Array<number>(12).fill(0), ...le16(40), 0, 0];
  return Uint8Array.from([...header, ...le16(width), 0, 0, ...le16(height), 0, 0, 1, 0, 24, 0]);
}

/** The first bytes of a lossy WebP. */
export function webp(width: number, height: number): Uint8Array {
  const chunk = [0x30, 0, 0, 0x9d, 0x01, 0x2a, ...le16(width), ...le16(height)];
  return Uint8Array.from([...text('RIFF'), 0, 0, 0, 0, ...text('WEBPVP8 '), 0, 0, 0, 0, ...chunk]);
}

/** A drawing of a size. */
export function svg(width: number, height: number): Uint8Array {
  return Uint8Array.from(text(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`));
}

function text(latin: string): number[] {
  return Array.from(latin, (character) => character.charCodeAt(0));
}

function be32(value: number): number[] {
  return [...be16(value >>> 16), ...be16(value)];
}

function be16(value: number): number[] {
  return [(value >>> 8) & 0xff, value & 0xff];
}

function le16(value: number): number[] {
  return be16(value).reverse();
}
