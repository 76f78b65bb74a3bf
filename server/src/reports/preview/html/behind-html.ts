import * as l10n from '@vscode/l10n';
import type { Area, PatternReach } from '../../../roles';
import { idPart } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { areaInWords, levelInWords } from '../area-words';
import { placedName, placeHtml } from './place-html';
import type { NamePlace } from '../places';
import { grantTimeInWords } from '../preview-words';
import type { GrantPreview, PrincipalPreview, RoleArea, RolePreview } from '../report';

/** How many permission strings and names are written where there are more. */
const shownPatterns = 8;
const shownNames = 12;

/** What one cell opens, and who it is about: principals with the same roles share it. */
interface Block {
  readonly area: Area;
  readonly grants: readonly GrantPreview[];
  readonly about: { readonly principal: PrincipalPreview; readonly first: GrantPreview }[];
}

/** What is behind the cells of one plan's matrix: collected while the cells are written, and written after them. */
export class Behind {
  private readonly blocks = new Map<string, Block>();
  private readonly roles: ReadonlyMap<string, RolePreview>;

  /** `prefix` begins the ids of the plan. */
  constructor(
    private readonly prefix: string,
    roles: readonly RolePreview[],
    private readonly nameOf: NamePlace | undefined,
  ) {
    this.roles = new Map(roles.map((role) => [role.id, role]));
  }

  /** The id of what the cell of a principal and an area opens; `indices` are those of the grants that reach there. */
  idOf(area: Area, principal: PrincipalPreview, indices: readonly number[]): string {
    const grants = indices.map((index) => principal.grants[index]!);
    const parts = grants.map((grant) => `${idPart(grant.role.id).slice(0, 8)}${this.conditionsKey(grant)}`);
    const id = [this.prefix, area, ...parts].join('-');
    const block = this.blocks.get(id);
    const entry = { principal, first: grants[0]! };
    if (block) block.about.push(entry);
    else this.blocks.set(id, { area, grants, about: [entry] });
    return id;
  }

  /** Everything that was asked for, each once. */
  html(): Html {
    return markup`${[...this.blocks].map(([id, block]) => this.blockHtml(id, block))}`;
  }

  private readonly conditions = new Map<string, number>();

  /** Tells grants under different conditions apart, by a number in the order they are met; none for permanent ones. */
  private conditionsKey(grant: GrantPreview): string {
    if (!grant.activation) return '';
    const words = grantTimeInWords(grant);
    const known = this.conditions.get(words) ?? this.conditions.size + 1;
    this.conditions.set(words, known);
    return `e${known}`;
  }

  private blockHtml(id: string, { area, grants, about }: Block): Html {
    const named = about
      .slice(0, shownNames)
      .map(({ principal, first }) => placedName(principal.name || '?', first.place, this.nameOf));
    const more = about.length - named.length;
    return markup`<div popover id="${id}" class="behind" role="dialog" aria-label="${areaInWords(area)}">
<p><strong>${areaInWords(area)}</strong> · ${joined(named, ', ')}${more > 0 && ` ${l10n.t('and {0} more', more)}`}</p>
${grants.map((grant) => this.grantHtml(grant, area, about.length === 1))}<p><button class="link" popovertarget="${id}" popovertargetaction="hide">${l10n.t('Close')}</button></p>
</div>
`;
  }

  /** A role of the cell; where only one principal is meant, its own place. */
  private grantHtml(grant: GrantPreview, area: Area, isOne: boolean): Html | undefined {
    const role = this.roles.get(grant.role.id.toLowerCase());
    const reach = role?.areas.find((found) => found.area === area);
    if (!role || !reach) return undefined;
    const place = isOne && placeHtml(grant.place, l10n.t('Show in file'), this.nameOf);
    return markup`<p><strong>${role.name}</strong>, ${grantTimeInWords(grant)}: ${levelInWords(reach.level)}, ${operationsInWords(reach.operations)} ${place}</p>
${roleAreaHtml(reach)}`;
  }
}

/** What a role's permissions say about an area, and what of it comes through. */
function roleAreaHtml({ allowing, removing, withheld, operations, examples }: RoleArea): Html {
  const more = operations - examples.length;
  return markup`<ul>
${patternItems(allowing, operationsInWords)}${patternItems(removing, takenAway)}${withheld > 0 && markup`<li>${l10n.t('A delegation withholds {0}.', operationsInWords(withheld))}</li>`}</ul>
<p class="dim">${joined(
    examples.map((name) => markup`<code>${name}</code>`),
    ' ',
  )}${more > 0 && ` ${l10n.t('and {0} more', more)}`}</p>
`;
}

function patternItems(patterns: readonly PatternReach[], inWords: (count: number) => string): Html {
  const shown = patterns.slice(0, shownPatterns);
  const more = patterns.length - shown.length;
  const items = shown.map(
    ({ pattern, operations }) => markup`<li><code>${pattern}</code> <span class="dim">${inWords(operations)}</span></li>
`,
  );
  return markup`${items}${more > 0 && markup`<li>${l10n.t('and {0} more', more)}</li>\n`}`;
}

function takenAway(count: number): string {
  return l10n.t('takes away {0}', operationsInWords(count));
}

const numbers = new Intl.NumberFormat('en-US');

function operationsInWords(count: number): string {
  return count === 1 ? l10n.t('1 operation') : l10n.t('{0} operations', numbers.format(count));
}
