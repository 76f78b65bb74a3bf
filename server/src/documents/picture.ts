import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import type { IImage } from 'image-size/types/interface';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';

/** The formats that are told apart, by the names people know them by. */
const formats = { PNG, JPEG: JPG, GIF, WebP: WEBP, SVG, BMP } satisfies Record<string, IImage>;

/** A format of pictures. */
export type PictureFormat = keyof typeof formats;

/** How many pixels a picture has, both at least 1. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A file that is named as a picture, by what its first bytes say. */
export interface Picture {
  /** `other` for anything that is none of the formats, an empty file too; undefined where nothing of it was read. */
  readonly format: PictureFormat | 'other' | undefined;
  /** Undefined where the bytes that were read do not tell. */
  readonly size: PictureSize | undefined;
  /** The size of the whole file. */
  readonly bytes: number;
}

/** Reads a picture from the first bytes of its file, whose whole size is `bytes`; never throws, whatever they are. */
export function readPicture(start: Uint8Array, bytes: number): Picture {
  // Of a part of a buffer, the library reads on behind its end.
  const header = start.slice();
  const known = Object.entries(formats).find(([, { validate }]) => attempt(() => validate(header)));
  if (known) {
    const [format, { calculate }] = known;
    return { format: format as PictureFormat, size: sizeIn(attempt(() => calculate(header))), bytes };
  }
  if (header.length === 0 && bytes > 0) return { format: undefined, size: undefined, bytes };
  return { format: startsAsPng(header) ? 'PNG' : 'other', size: undefined, bytes };
}

/** Of a PNG that is cut or damaged, the library says that it is none. */
function startsAsPng(header: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, i) => header[i] === byte);
}

function sizeIn(found: Partial<PictureSize> | undefined): PictureSize | undefined {
  const { width = 0, height = 0 } = found ?? {};
  return width >= 1 && height >= 1 ? { width, height } : undefined;
}

/** What the library makes of bytes; it throws at those that end too early. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
