import * as l10n from '@vscode/l10n';
import { heading, heard, seen } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { placedName } from './place-html';
import type { NamePlace } from '../places';
import { grantConditionsInWords, verdictMarks } from '../preview-words';
import { nothingAt, stageInWords, whoInWords } from '../principal-lines';
import type { GrantPreview, PrincipalPreview } from '../report';

/** Every principal with its first line, who it is, and its roles. */
export function principalsHtml(
  principals: readonly PrincipalPreview[],
  level: number,
  nameOf: NamePlace | undefined,
): Html {
  return markup`${principals.map((principal) => principalHtml(principal, level, nameOf))}`;
}

function principalHtml(principal: PrincipalPreview, level: number, nameOf: NamePlace | undefined): Html {
  const { id, name, grants } = principal;
  const who = [...whoInWords(principal).map((words) => markup`${words}`), markup`<code>${id || '?'}</code>`];
  return markup`<article>
${heading(level, name || '?')}${firstLineHtml(principal)}
<p class="dim">${joined(who, ' · ')}</p>
<ul class="grants">
${grants.map((grant) => grantHtml(grant, nameOf))}</ul>
</article>
`;
}

/** The first line about a principal: what it can do at any time, and what later. */
export function firstLineHtml({ stages }: Pick<PrincipalPreview, 'stages'>): Html {
  const parts = stages.map(
    ({ stage, effect }) => markup`<strong>${stageInWords(stage)}:</strong> ${effect || nothingAt(stage)}`,
  );
  return markup`<p>${joined(parts, ' · ')}</p>`;
}

function grantHtml(grant: GrantPreview, nameOf: NamePlace | undefined): Html {
  const { role, verdict, reasons, effect, justification, place } = grant;
  const words = [
    ...(verdict === 'refused' ? [l10n.t('Azure would refuse this: {0}', reasons.join('; '))] : []),
    ...(verdict === 'unknown' ? [reasons.join('; ')] : []),
    ...(effect ? [effect] : []),
  ];
  return markup`<li>${verdictHtml(verdict)}<div>${placedName(markup`<strong>${role.name || '?'}</strong>`, place, nameOf, markup`, ${grantConditionsInWords(grant)}`)}
<div>${words.join(' · ')}${justification && markup` <span class="dim">${l10n.t('Why: {0}', justification)}</span>`}</div></div></li>
`;
}

const colors: Readonly<Record<GrantPreview['verdict'], string>> = { accepted: 'good', refused: 'bad', unknown: 'warn' };

/** What Azure would say to a grant, as a sign and in a word. */
export function verdictHtml(verdict: GrantPreview['verdict']): Html {
  return markup`<span class="sign ${colors[verdict]}">${seen(verdictMarks[verdict])}${heard(verdictInWords(verdict))}</span>`;
}

function verdictInWords(verdict: GrantPreview['verdict']): string {
  switch (verdict) {
    case 'accepted':
      return l10n.t('Accepted:');
    case 'refused':
      return l10n.t('Refused:');
    case 'unknown':
      return l10n.t('Unknown:');
  }
}
