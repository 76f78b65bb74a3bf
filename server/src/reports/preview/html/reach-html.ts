import * as l10n from '@vscode/l10n';
import { table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { areaInWords, levelInWords } from '../area-words';
import { whenInWords } from '../highlights/highlight-words';
import { alike } from './matrix-html';
import { powerInWords } from '../../role-words';
import type { PrincipalPreview } from '../report';

/** The matrix as a plain table: a row for each principal and the areas it reaches alike, all in words. */
export function reachHtml(principals: readonly PrincipalPreview[]): Html {
  const head = [
    l10n.t('Principal'),
    l10n.t('Where'),
    l10n.t('At any time'),
    l10n.t('After activation'),
    l10n.t('Through'),
  ];
  return table(head, principals.flatMap(rowsOf));
}

function rowsOf({ name, grants, reach, powers }: PrincipalPreview): readonly Html[] {
  const through = (indices: readonly number[]): string =>
    [...new Set(indices.map((index) => whenInWords(grants[index]!)))].join('; ');
  const row = (where: string, standing: string, later: string, indices: readonly number[]): Html =>
    markup`<tr><th scope="row">${name || '?'}</th><td>${where}</td><td>${standing}</td><td>${later}</td><td>${through(indices)}</td></tr>
`;
  return [
    ...alike(reach).map(({ first: { standing, activated, grants: indices }, areas }) =>
      row(areas.map(areaInWords).join(', '), levelInWords(standing), levelInWords(activated), indices),
    ),
    ...powers.map(({ power, standing, grants: indices }) =>
      row(powerInWords(power), standing ? l10n.t('yes') : l10n.t('no'), l10n.t('yes'), indices),
    ),
  ];
}
