import * as l10n from '@vscode/l10n';
import { type Area, areas, type Level } from '../../../roles';
import { heard, seen } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { areaInShort, areaInWords, levelInWords, levelLetters } from '../area-words';
import type { Behind } from './behind-html';
import { powerInShort } from '../power-words';
import type { AreaReach, GrantPreview, PlanPreview, PowerReach, PrincipalPreview } from '../report';

/** So many rows a reader can still take in, and a panel draw at once; more are told as a list. */
export const mostRows = 200;

/** Who can do what: principals by areas, each cell a letter that opens what is behind it, and marks for the powers. */
export function matrixHtml({ principals }: Pick<PlanPreview, 'principals'>, behind: Behind): Html {
  const rows = principals.map(
    (principal) => markup`<tr><th scope="row">${principal.name || '?'}</th>${principal.reach.map((reach) =>
      cell(principal, reach, behind),
    )}<td class="marks">${principal.powers.map(powerChip)}${verdictChips(principal)}</td></tr>
`,
  );
  return markup`<div class="scroll" tabindex="0"><table class="matrix">
<thead><tr><th scope="col">${l10n.t('Principal')}</th>${areaHeads()}<th scope="col" class="marks">${l10n.t('Also')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${legend()}`;
}

/** The heads of the columns for the twelve areas. */
export function areaHeads(): readonly Html[] {
  return areas.map(
    (area) => markup`<th scope="col" title="${areaInWords(area)}"><span>${areaInShort(area)}</span></th>`,
  );
}

/** What the letters of a matrix mean. */
export function legend(): Html {
  const level = (name: Level): Html => markup`${letter(name)} ${levelInWords(name)}`;
  return markup`<p class="legend dim">${level('read')} · ${level('change')} · ${level('delete')}, ${l10n.t('each with those before it')} · ${letter('read')}${seen('›')}${letter('delete', 'later')} ${l10n.t('read at any time, delete after activation')} · ${l10n.t('A letter opens what is behind it.')}</p>
`;
}

function cell(principal: PrincipalPreview, reach: AreaReach, behind: Behind): Html {
  const { area, standing, activated } = reach;
  if (activated === 'none') return markup`<td>${levels(standing, activated)}</td>`;
  const id = behind.idOf(area, principal, reach.grants);
  return markup`<td><button class="cell" popovertarget="${id}">${levels(standing, activated)}</button></td>`;
}

/** The levels of a cell, as letters and in words. */
export function levels(standing: Level, activated: Level): Html {
  const words = levelsInWords(standing, activated);
  if (standing === activated) return markup`${letter(standing)}${heard(words)}`;
  return markup`${letter(standing)}${seen('›')}${letter(activated, 'later')}${heard(words)}`;
}

/** The levels of a cell in words: "read", "read, after activation delete". */
export function levelsInWords(standing: Level, activated: Level): string {
  return standing === activated
    ? levelInWords(standing)
    : l10n.t('{0}, after activation {1}', levelInWords(standing), levelInWords(activated));
}

function letter(level: Level, when?: 'later'): Html {
  return markup`<span class="level ${level}${when ? ` ${when}` : ''}" aria-hidden="true">${levelLetters[level]}</span>`;
}

/** A power as a chip, dashed where it takes an activation. */
export function powerChip({ power, standing }: Pick<PowerReach, 'power' | 'standing'>): Html {
  const words = powerInShort(power);
  return standing
    ? markup`<span class="chip">${words}</span> `
    : markup`<span class="chip later">${seen('›')}${words}${heard(` ${l10n.t('after activation')}`)}</span> `;
}

/** Roles that count for nothing in the cells, since Azure refuses them or nobody knows them here. */
function verdictChips({ grants }: PrincipalPreview): Html {
  const has = (verdict: GrantPreview['verdict']): boolean => grants.some((grant) => grant.verdict === verdict);
  return markup`${has('refused') && markup`<span class="chip bad">✗ ${l10n.t('role refused')}</span> `}${has('unknown') && markup`<span class="chip">? ${l10n.t('role unknown')}</span> `}`;
}

/** The areas a principal reaches, those that are alike together, in words. */
export function alike(
  reach: readonly AreaReach[],
): readonly { readonly first: AreaReach; readonly areas: readonly Area[] }[] {
  const groups = new Map<string, { first: AreaReach; areas: Area[] }>();
  for (const one of reach) {
    if (one.activated === 'none') continue;
    const key = [one.standing, one.activated, ...one.grants].join(' ');
    const group = groups.get(key);
    if (group) group.areas.push(one.area);
    else groups.set(key, { first: one, areas: [one.area] });
  }
  return [...groups.values()];
}
