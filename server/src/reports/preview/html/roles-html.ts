import * as l10n from '@vscode/l10n';
import { areas, type Power } from '../../../roles';
import { heard, seen } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { areaHeads, levels, powerChip } from './matrix-html';
import { placedName } from './place-html';
import type { NamePlace } from '../places';
import { verdictHtml } from './principals-html';
import type { GrantPreview, PrincipalPreview, RolePreview } from '../report';

/** How many holders are named where there are more. */
const shownHolders = 12;

/** A role as written, with all who get it. */
interface GivenRole {
  readonly id: string;
  readonly name: string;
  readonly holders: { readonly principal: PrincipalPreview; readonly grant: GrantPreview }[];
}

/** The roles of a plan: who holds each, and how far it goes. */
export function rolesHtml(
  principals: readonly PrincipalPreview[],
  roles: readonly RolePreview[],
  nameOf: NamePlace | undefined,
): Html {
  const known = new Map(roles.map((role) => [role.id, role]));
  const rows = givenRoles(principals).map((role) => rowOf(role, known.get(role.id), nameOf));
  return markup`<div class="scroll" tabindex="0"><table class="matrix">
<thead><tr><th scope="col">${l10n.t('Role')}</th><th scope="col" class="names">${l10n.t('Held by')}</th>${areaHeads()}<th scope="col" class="marks">${l10n.t('Also')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p class="legend dim">${seen('›')} ${l10n.t('after activation')}</p>
`;
}

function rowOf({ name, holders }: GivenRole, role: RolePreview | undefined, nameOf: NamePlace | undefined): Html {
  const { verdict } = holders[0]!.grant;
  const reached = new Map(role?.areas.map(({ area, level }) => [area, level]));
  const cells = areas.map((area) => {
    const level = reached.get(area) ?? 'none';
    return markup`<td>${role ? levels(level, level) : markup`?${heard(l10n.t('unknown'))}`}</td>`;
  });
  const powers: readonly Power[] = role?.powers.map(({ power }) => power) ?? [];
  return markup`<tr><th scope="row">${verdictHtml(verdict)}${name || '?'}</th><td class="names">${holdersHtml(holders, nameOf)}</td>${cells}<td class="marks">${powers.map((power) => powerChip({ power, standing: true }))}</td></tr>
`;
}

/** Before the name of one who has to activate the role. */
function later(): Html {
  return markup`${seen('› ')}${heard(l10n.t('after activation'))} `;
}

function holdersHtml(holders: GivenRole['holders'], nameOf: NamePlace | undefined): Html {
  const names = holders
    .slice(0, shownHolders)
    .map(
      ({ principal, grant }) =>
        markup`${grant.access === 'eligible' && later()}${placedName(principal.name || '?', grant.place, nameOf)}`,
    );
  const more = holders.length - names.length;
  return markup`${joined(names, ', ')}${more > 0 && ` ${l10n.t('and {0} more', more)}`}`;
}

function givenRoles(principals: readonly PrincipalPreview[]): readonly GivenRole[] {
  const given = new Map<string, GivenRole>();
  for (const principal of principals) {
    for (const grant of principal.grants) {
      const id = grant.role.id.toLowerCase();
      const role = given.get(id);
      if (role) role.holders.push({ principal, grant });
      else given.set(id, { id, name: grant.role.name, holders: [{ principal, grant }] });
    }
  }
  return [...given.values()];
}
