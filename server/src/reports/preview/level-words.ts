import * as l10n from '@vscode/l10n';
import { areas } from '../../roles';
import { areaInShort, areaInWords, levelInWords, levelLetters } from './area-words';
import type { AreaReach } from './report';

/** How far rights go in an area, in letters: at any time, and behind `›` with everything active where that is further. */
export function levelsInLetters({ standing, activated }: AreaReach): string {
  return standing === activated ? levelLetters[standing] : `${levelLetters[standing]}›${levelLetters[activated]}`;
}

/** What the letters of a table mean, and the areas whose names are shortened in its head. */
export function lettersInWords(): string {
  const letters = (['none', 'read', 'change', 'delete'] as const).map(
    (level) => `${levelLetters[level]} ${levelInWords(level)}`,
  );
  const shortened = areas
    .filter((area) => areaInShort(area) !== areaInWords(area))
    .map((area) => `${areaInShort(area)}: ${areaInWords(area)}`);
  return [...letters, l10n.t('behind ›: with everything active'), ...shortened].join(' · ');
}
