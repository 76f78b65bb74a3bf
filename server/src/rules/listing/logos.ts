import * as l10n from '@vscode/l10n';
import type { Logos } from '../../documents/listing';
import type { PictureSize } from '../../documents/picture';
import type { Profile } from '../../workspace/configuration';
import { requiredBy } from '../definition/required-by';
import { exactly, isOtherThan, pictureAt } from '../facts/picture-demands';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { pictureWords } from '../wording/picture-words';

type LogoName = Exclude<keyof Logos, 'node'>;

/** What Partner Center asks of a logo, in pixels: squares, of one side or from one to another. */
interface Sides {
  readonly least: number;
  readonly most: number;
}

const side = (pixels: number): Sides => ({ least: pixels, most: pixels });

/** The sides of the logos by profile (LST-12); the wide one of before has no place in the file. */
const sides: Readonly<Record<Profile, Readonly<Record<LogoName, Sides>>>> = {
  '2020': { large: side(115), medium: side(90), small: side(40) },
  current: { large: { least: 216, most: 350 }, medium: side(90), small: side(48) },
};

export default rule({
  code: 'logos',
  source: ['LST-12'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links, configuration: { profile } }, report) {
    const logos = offer?.listing?.logos;
    if (!logos) return;
    if (logos.large?.value === '') report(logos.large.node, withoutLarge(profile), { missing: 'large' });
    for (const [name, wanted] of Object.entries(sides[profile]) as [LogoName, Sides][]) {
      const field = logos[name];
      const picture = pictureAt(field, links);
      if (!picture || !isOtherThan(picture, fits(wanted))) continue;
      report(
        field!.node,
        l10n.t(
          '"{0}" is {1}. As the {2} logo Partner Center takes {3}: change the picture, or name another one.',
          excerpt(field!.value!),
          pictureWords(picture),
          nameOf(name),
          words(wanted),
        ),
      );
    }
  },
  shape(fault, { document, configuration: { profile } }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'logos') return;
    report(fault, withoutLarge(profile));
  },
});

function withoutLarge(profile: Profile): string {
  return l10n.t(
    'This listing has no large logo, and Partner Center publishes none without it. Name the file of one: {0}.',
    words(sides[profile].large),
  );
}

function fits({ least, most }: Sides): (size: PictureSize) => boolean {
  return least === most
    ? exactly(least, least)
    : ({ width, height }) => width === height && width >= least && width <= most;
}

function words({ least, most }: Sides): string {
  return least === most
    ? l10n.t('a PNG of {0} × {1} pixels', least, least)
    : l10n.t('a square PNG of {0} to {1} pixels on a side', least, most);
}

function nameOf(logo: LogoName): string {
  switch (logo) {
    case 'large':
      return l10n.t('large');
    case 'medium':
      return l10n.t('medium');
    case 'small':
      return l10n.t('small');
  }
}
