import * as l10n from '@vscode/l10n';
import { areaOf, byText } from '../../../roles';
import { table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { areaInWords } from '../area-words';
import type { NamePlace } from '../places';
import type { GrantPreview, PrincipalPreview, RolePreview, RoleProvider } from '../report';

/** How many principals a cell names where there are more. */
const shownNames = 3;

type Deed = 'read' | 'change' | 'delete';

/** Who does what at one provider: names, and whether it takes an activation. */
type Doers = Readonly<Record<Deed, Map<string, 'standing' | 'later'>>>;

/** The resource providers that a plan reaches, with who reads, changes and deletes there; a panel can search them. */
export function providersHtml(
  principals: readonly PrincipalPreview[],
  roles: readonly RolePreview[],
  id: string,
  nameOf: NamePlace | undefined,
): Html {
  const head = [l10n.t('Provider'), l10n.t('Area'), l10n.t('Read'), l10n.t('Change'), l10n.t('Delete')];
  const found = doersByProvider(principals, new Map(roles.map((role) => [role.id, role.providers])));
  const rows = [...found]
    .sort(([a], [b]) => byText(a, b))
    .map(
      ([provider, doers]) =>
        markup`<tr><th scope="row">${provider}</th><td>${areaInWords(areaOf(provider))}</td><td>${names(doers.read)}</td><td>${names(doers.change)}</td><td>${names(doers.delete)}</td></tr>
`,
    );
  return markup`${nameOf === undefined && searchHtml(id)}<p class="dim">${l10n.t('› after activation')}</p>
${table(head, rows, { id })}`;
}

/** A field that hides the rows without what is typed: of use only where scripts run. */
function searchHtml(id: string): Html {
  return markup`<p><label>${l10n.t('Search')} <input type="search" id="${id}-search" data-filter="${id}" autocomplete="off" spellcheck="false"></label></p>
`;
}

function names(doers: ReadonlyMap<string, 'standing' | 'later'>): string {
  const all = [...doers].map(([name, when]) => (when === 'later' ? `› ${name}` : name));
  const more = all.length - shownNames;
  const shown = all.slice(0, shownNames).join(', ');
  return more > 0 ? l10n.t('{0} and {1} more', shown, more) : shown || '–';
}

function doersByProvider(
  principals: readonly PrincipalPreview[],
  providers: ReadonlyMap<string, readonly RoleProvider[]>,
): ReadonlyMap<string, Doers> {
  const found = new Map<string, Doers>();
  for (const { name, grants } of principals) {
    for (const { access, role, verdict } of grants) {
      if (verdict !== 'accepted') continue;
      for (const reached of providers.get(role.id.toLowerCase()) ?? []) {
        let doers = found.get(reached.provider);
        if (!doers) found.set(reached.provider, (doers = { read: new Map(), change: new Map(), delete: new Map() }));
        for (const deed of ['read', 'change', 'delete'] as const) {
          if (reached[deed] > 0) note(doers[deed], name || '?', access);
        }
      }
    }
  }
  return found;
}

function note(doers: Map<string, 'standing' | 'later'>, name: string, access: GrantPreview['access']): void {
  if (access === 'active') doers.set(name, 'standing');
  else if (!doers.has(name)) doers.set(name, 'later');
}
