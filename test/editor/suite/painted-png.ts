/** A whole PNG, a square with a disc in it, as editors show it: nothing is compressed, so that no host needs a library. */
export function paintedPng(side: number): Uint8Array {
  const rows = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side }, (_, x) => colorAt(x, y, side)),
  ]);
  const pixels = rows.flat();
  const stored = [...little16(pixels.length), ...little16(~pixels.length & 0xffff), ...pixels];
  return Uint8Array.from([
    ...[0x89, ...ascii('PNG\r\n\x1a\n')],
    ...chunk('IHDR', [...big32(side), ...big32(side), 8, 3, 0, 0, 0]),
    ...chunk('PLTE', [0xf3, 0xf3, 0xf3, 0x00, 0x78, 0xd4]),
    ...chunk('IDAT', [0x78, 0x01, 0x01, ...stored, ...big32(adler32(pixels))]),
    ...chunk('IEND', []),
  ]);
}

/** The index of a pixel's color in the palette. */
function colorAt(x: number, y: number, side: number): number {
  return Math.hypot(x - side / 2, y - side / 2) < side / 3 ? 1 : 0;
}

function chunk(type: string, data: readonly number[]): number[] {
  const checked = [...ascii(type), ...data];
  return [...big32(data.length), ...checked, ...big32(crc32(checked))];
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function big32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function little16(value: number): number[] {
  return [value & 0xff, value >>> 8];
}
