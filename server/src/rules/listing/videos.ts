import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import { exactly, isOtherThan, pictureAt } from '../facts/picture-demands';
import { replaceValue } from '../fixes/edits';
import { type Fix, type Report, rule } from '../rule';
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
    for (const { url, thumbnail } of videos.items) {
      if (url?.value) checkAddress(url, url.value, report);
      const picture = pictureAt(thumbnail, links);
      if (!picture || !isOtherThan(picture, exactly(width, height))) continue;
      report(
        thumbnail!.node,
        l10n.t(
          '"{0}" is {1}. The thumbnail of a video has to be a PNG of {2} × {3} pixels: change the picture, or name another one.',
          excerpt(thumbnail!.value!),
          pictureWords(picture),
          width,
          height,
        ),
      );
    }
  },
});

function checkAddress({ node }: Field, written: string, report: Report): void {
  const address = addressIn(written);
  if (address?.protocol === 'https:' && isOnSite(address)) return;
  if (address?.protocol === 'http:' && isOnSite(address)) {
    report(node, l10n.t('"{0}" begins with http://. Partner Center takes only https://.', excerpt(written)), {
      fixes: [changeTo(written.replace(/^\s*http:/i, 'https:'), node)],
    });
  } else if (address && /^https?:$/.test(address.protocol)) {
    report(
      node,
      l10n.t(
        '"{0}" is an address on {1}. Partner Center takes videos on YouTube and Vimeo: put the video on one of them, and write its address.',
        excerpt(written),
        excerpt(address.hostname),
      ),
    );
  } else {
    const whole = addressIn(`https://${written.trim()}`);
    report(
      node,
      l10n.t(
        '"{0}" is no address of a video. Write the one it has on YouTube or Vimeo, from https:// on.',
        excerpt(written),
      ),
      { fixes: whole && isOnSite(whole) ? [changeTo(`https://${written.trim()}`, node)] : [] },
    );
  }
}

function changeTo(address: string, node: Field['node']): Fix {
  return { title: l10n.t('Change it to "{0}"', excerpt(address)), edits: () => [replaceValue(node, address)] };
}

function addressIn(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isOnSite({ hostname }: URL): boolean {
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
