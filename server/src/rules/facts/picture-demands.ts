import type { Field } from '../../documents/model';
import type { Picture, PictureSize } from '../../documents/picture';
import type { Links } from '../../workspace/links';

/** The picture a path of a document leads to; undefined where there is none, or nobody could read it. */
export function pictureAt(field: Field | undefined, links: Links): Picture | undefined {
  const destination = field?.value ? links.follow(field.value) : undefined;
  return destination?.state === 'found' ? links.picture(destination.uri) : undefined;
}

/** Whether a picture is no PNG of a size that fits; of one that was not read nobody knows. */
export function isOtherThan({ format, size }: Picture, fits: (size: PictureSize) => boolean): boolean {
  if (format === undefined) return false;
  return format !== 'PNG' || !size || !fits(size);
}

/** A size that exactly one picture has, in pixels. */
export function exactly(width: number, height: number): (size: PictureSize) => boolean {
  return (size) => size.width === width && size.height === height;
}
