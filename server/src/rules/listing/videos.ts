import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { Links } from '../../workspace/links';
import { exactly, isOtherThan, pictureAt } from '../facts/picture-demands';
import { describeAddressFault, mendAddress } from '../facts/web-address';
import { type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { pictureWords } from '../wording/picture-words';

/** What Partner Center took in 2022: as many videos, with thumbnails of this size in pixels (LST-15). */
const most = 5;
const width = 1280;
const height = 720;

/** Where videos may be, their subdomains included (LST-15). */
const sites: readonly string[] = ['youtube.com', 'youtube-nocookie.com', 'youtu.be', 'vimeo.com'];

export default rule({
  code: 'videos',
  source: ['LST-15'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const videos = offer?.listing?.videos;
    if (!videos) return;
    if (videos.items.length > most) {
      report(
        videos.key!,
        l10n.t(
          'This listing has {0} videos, and Partner Center takes {1}. Keep those that show most.',
          videos.items.length,
          most,
        ),
      );
    }
    for (const { name, url, thumbnail } of videos.items) {
      if (name?.value?.trim() === '') {
        report(name.node, l10n.t('The name of this video is empty. Customers read it: say what the video shows.'), {
          missing: 'name',
        });
      }
      checkAddress(url, report);
      checkThumbnail(thumbnail, links, report);
    }
  },
});

function checkAddress(field: Field | undefined, report: Report): void {
  if (field?.value === undefined) return;
  const fault = describeAddressFault(field.value);
  if (fault !== undefined) {
    report(
      field.node,
      l10n.t(
        '"{0}" is no address of a video: {1}. Write the one it has on YouTube or Vimeo, starting with https.',
        excerpt(field.value),
        fault,
      ),
      { fixes: mendAddress(field) },
    );
    return;
  }
  const { hostname } = new URL(field.value.trim());
  if (sites.some((site) => hostname === site || hostname.endsWith(`.${site}`))) return;
  report(
    field.node,
    l10n.t(
      '"{0}" is an address on {1}. Partner Center takes videos on YouTube and Vimeo: put the video on one of them, and write its address.',
      excerpt(field.value),
      excerpt(hostname),
    ),
  );
}

function checkThumbnail(field: Field | undefined, links: Links, report: Report): void {
  if (field?.value === '') {
    report(
      field.node,
      l10n.t('The path of this thumbnail is empty. Name the file of a PNG of {0} × {1} pixels.', width, height),
      { missing: 'thumbnail' },
    );
  }
  const picture = pictureAt(field, links);
  if (!picture || !isOtherThan(picture, exactly(width, height))) return;
  report(
    field!.node,
    l10n.t(
      '"{0}" is {1}. The thumbnail of a video has to be a PNG of {2} × {3} pixels: change the picture, or name another one.',
      excerpt(field!.value!),
      pictureWords(picture),
      width,
      height,
    ),
  );
}
