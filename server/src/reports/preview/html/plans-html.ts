import * as l10n from '@vscode/l10n';
import { areas, higher, type Level, type Power, powerTables } from '../../../roles';
import { table } from '../../html/elements';
import { type Html, type HtmlPart, markup } from '../../html/html';
import { areaInWords } from '../area-words';
import { levels, powerChip } from './matrix-html';
import { countGrants } from '../preview-words';
import type { PlanPreview } from '../report';

/** The plans of an offer side by side: how many get what, how far anybody comes in each area, and with which powers. */
export function plansHtml(plans: readonly PlanPreview[]): Html {
  const row = (title: string, cellOf: (plan: PlanPreview) => HtmlPart): Html =>
    markup`<tr><th scope="row">${title}</th>${plans.map((plan) => markup`<td>${plan.unreadable === undefined ? cellOf(plan) : '?'}</td>`)}</tr>
`;
  const rows = [
    row(l10n.t('Visibility'), ({ visibility }) => visibilityInShort(visibility)),
    row(l10n.t('Version'), ({ version }) => version ?? '–'),
    row(l10n.t('Principals'), ({ principals }) => principals.length),
    row(l10n.t('Roles, permanent'), (plan) => countGrants(plan).permanent),
    row(l10n.t('Roles, on activation'), (plan) => countGrants(plan).eligible),
    ...areas.map((area, index) => row(areaInWords(area), (plan) => furthest(plan, index))),
    row(l10n.t('Also'), powersOf),
  ];
  return table([l10n.t('Plan'), ...plans.map(({ name }) => name || '?')], rows);
}

function visibilityInShort(visibility: string | undefined): string {
  if (visibility === 'private') return l10n.t('private');
  return visibility === 'public' ? l10n.t('public') : (visibility ?? '–');
}

/** How far anybody comes in one area, at any time and after activation. */
function furthest({ principals }: PlanPreview, area: number): Html {
  const reached = principals.map(({ reach }) => reach[area]!);
  const standing = reached.map((reach) => reach.standing).reduce<Level>(higher, 'none');
  return levels(standing, reached.map(({ activated }) => activated).reduce<Level>(higher, 'none'));
}

function powersOf({ principals }: PlanPreview): HtmlPart {
  const held = principals.flatMap(({ powers }) => powers);
  const chips = (Object.keys(powerTables) as Power[]).flatMap((power) => {
    const found = held.filter((reach) => reach.power === power);
    return found.length > 0 ? [powerChip({ power, standing: found.some(({ standing }) => standing) })] : [];
  });
  return chips.length > 0 ? chips : '–';
}
