import * as l10n from '@vscode/l10n';
import type { Picture } from '../../documents/picture';

/** How messages say what a picture is: "a JPEG of 400 × 300 pixels". */
export function pictureWords({ format, size, bytes }: Picture): string {
  if (bytes === 0) return l10n.t('an empty file');
  if (format === undefined || format === 'other') return l10n.t('no picture of a known format');
  if (format === 'SVG') return l10n.t('an SVG drawing');
  if (size) return l10n.t('a {0} of {1} × {2} pixels', format, size.width, size.height);
  return format === 'PNG' ? l10n.t('a damaged PNG') : l10n.t('a {0}', format);
}
