import * as l10n from '@vscode/l10n';
import { URI } from 'vscode-uri';
import type { Picture, PictureFormat, PictureSize } from '../documents/picture';
import { toBase64 } from '../protocol';
import { escapeMarkdown } from '../reports/markdown';

/** A picture of the workspace that a document names. */
export interface NamedPicture {
  readonly uri: string;
  readonly picture: Picture;
  /** The first bytes of its file, up to a number of them; undefined where it cannot be read any more. */
  bytes(length: number): Promise<Uint8Array | undefined>;
}

/** As much room a picture gets in a card, in pixels: editors show no more of a card than that without scrolling. */
const room: PictureSize = { width: 320, height: 180 };

/** Where the pages of editors take pictures from; any other file has to be in the card itself. */
const shownByAddress: readonly string[] = ['file', 'vscode-remote'];

/** What fits into a card, which editors cut at 100,000 characters: a third more as text. */
const longestInCard = 60_000;

const mediaTypes: Readonly<Record<PictureFormat, string>> = {
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  GIF: 'image/gif',
  WebP: 'image/webp',
  SVG: 'image/svg+xml',
  BMP: 'image/bmp',
};

/** Says a picture's format, its pixels and the size of its file as Markdown, and shows it. */
export async function pictureCard(path: string, named: NamedPicture): Promise<string> {
  const { format, size, bytes } = named.picture;
  const known = format === 'other' ? undefined : format;
  const address = known && (await addressOf(named, known));
  const facts = [
    known ?? (bytes === 0 ? l10n.t('Empty file') : l10n.t('No picture of a known format')),
    size && l10n.t('{0} × {1} pixels', size.width, size.height),
    l10n.t('{0} bytes', bytes.toLocaleString('en-US')),
  ];
  const words = facts.filter((fact) => fact).join(' · ');
  return address ? `${words}\n\n![${escapeMarkdown(path)}](${address}|width=${shownWidth(size)})` : words;
}

/** The address a card shows a picture by; undefined where it has none. */
async function addressOf({ uri, picture, bytes }: NamedPicture, format: PictureFormat): Promise<string | undefined> {
  if (shownByAddress.includes(URI.parse(uri).scheme)) return uri;
  const content = picture.bytes <= longestInCard ? await bytes(longestInCard) : undefined;
  return content && `data:${mediaTypes[format]};base64,${toBase64(content)}`;
}

/** A small picture is shown as it is; a drawing has as many pixels as one likes. */
function shownWidth(size: PictureSize | undefined): number {
  if (!size) return room.width;
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return Math.max(1, Math.round(size.width * scale));
}
