import * as l10n from '@vscode/l10n';
import { exactly, isOtherThan, pictureAt } from '../facts/picture-demands';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { pictureWords } from '../wording/picture-words';

/** What Partner Center took in 2022: as many screenshots, of this size in pixels (LST-14). */
const most = 5;
const width = 1280;
const height = 720;

export default rule({
  code: 'screenshots',
  source: ['LST-14'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const screenshots = offer?.listing?.screenshots;
    if (!screenshots) return;
    if (screenshots.items.length > most) {
      report(
        screenshots.key!,
        l10n.t(
          'This listing has {0} screenshots, and Partner Center takes {1}. Keep those that show most.',
          screenshots.items.length,
          most,
        ),
      );
    }
    for (const { image } of screenshots.items) {
      if (image?.value === '') {
        report(
          image.node,
          l10n.t('The path of this screenshot is empty. Name the file of a PNG of {0} × {1} pixels.', width, height),
          { missing: 'image' },
        );
      }
      const picture = pictureAt(image, links);
      if (!picture || !isOtherThan(picture, exactly(width, height))) continue;
      report(
        image!.node,
        l10n.t(
          '"{0}" is {1}. A screenshot has to be a PNG of {2} × {3} pixels: change the picture, or name another one.',
          excerpt(image!.value!),
          pictureWords(picture),
          width,
          height,
        ),
      );
    }
  },
});
