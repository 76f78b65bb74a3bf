import * as l10n from '@vscode/l10n';
import { type Area, areas, type Deed, type Power, type Role, judge, wellKnown } from '../../roles';
import { powerInWords } from '../role-words';
import { areaInShort } from './area-words';
import type { GrantPreview, RolePreview } from './report';

/** A grant that Azure accepts, with its role. */
export interface AcceptedGrant {
  readonly grant: GrantPreview;
  readonly role: Role;
  readonly preview: RolePreview;
}

/** How many areas a sentence names before it counts the rest. */
const namedAreas = 4;

/** What grants let their holder do beyond what earlier ones do, in words; empty where they add nothing. */
export function effectInWords(grants: readonly AcceptedGrant[], before: readonly AcceptedGrant[]): string {
  const ordinary = grants.filter(isOrdinary);
  const held = before.filter(isOrdinary);
  const special = grants.filter((accepted) => !isOrdinary(accepted)).map(({ grant }) => grant.effect);
  const known = new Set(before.flatMap(({ grant }) => grant.effect));
  return [
    ...deedsInWords(ordinary, held),
    ...new Set(special.filter((effect) => !known.has(effect))),
    ...powersBeyond(ordinary, held).map(powerInWords),
  ].join('; ');
}

/** What one accepted role does, in words. */
export function roleInWords(accepted: AcceptedGrant): string {
  if (!isOrdinary(accepted)) return accepted.grant.effect;
  return deedsInWords([accepted], []).join('; ') || l10n.t('no operation that is known');
}

/** Roles that a delegation makes something else of than their permissions say tell it by themselves (ROL-07, ROL-16). */
function isOrdinary({ role }: AcceptedGrant): boolean {
  return role.id !== wellKnown.deleteRole && role.id !== wellKnown.userAccessAdministrator;
}

function deedsInWords(grants: readonly AcceptedGrant[], before: readonly AcceptedGrant[]): readonly string[] {
  if (before.some(({ role }) => judge(role).everything)) return [];
  if (grants.some(({ role }) => judge(role).everything)) {
    return [l10n.t('reads, changes and deletes nearly everything')];
  }
  const readsAll = (accepted: AcceptedGrant): boolean => judge(accepted.role).readerAccess;
  const [now, earlier] = [deedsByArea(grants), deedsByArea(before)];
  const gained = (...deeds: readonly Deed[]): readonly Area[] =>
    areas.filter((area) => deeds.some((deed) => now.get(area)?.has(deed) && !earlier.get(area)?.has(deed)));
  const changed = gained('change');
  const deleted = gained('delete');
  const both = changed.filter((area) => deleted.includes(area));
  const reading = before.some(readsAll)
    ? []
    : grants.some(readsAll)
      ? [l10n.t('reads everything')]
      : inAreas(
          gained('read').filter((area) => !changed.includes(area) && !deleted.includes(area)),
          'read',
        );
  return [
    ...reading,
    ...inAreas(
      changed.filter((area) => !both.includes(area)),
      'change',
    ),
    ...inAreas(both, 'both'),
    ...inAreas(
      deleted.filter((area) => !both.includes(area)),
      'delete',
    ),
  ];
}

function inAreas(found: readonly Area[], deed: Deed | 'both'): readonly string[] {
  if (found.length === 0) return [];
  const where = listOf(found);
  switch (deed) {
    case 'read':
      return [l10n.t('reads in {0}', where)];
    case 'change':
      return [l10n.t('changes in {0}', where)];
    case 'both':
      return [l10n.t('changes and deletes in {0}', where)];
    case 'delete':
      return [l10n.t('deletes in {0}', where)];
  }
}

function listOf(found: readonly Area[]): string {
  if (found.length === areas.length) return l10n.t('every area');
  const named = found.length <= namedAreas + 1 ? found : found.slice(0, namedAreas);
  const names = named.map(areaInShort).join(', ');
  const more = found.length - named.length;
  return more > 0 ? l10n.t('{0} and {1} more areas', names, more) : names;
}

function deedsByArea(grants: readonly AcceptedGrant[]): ReadonlyMap<Area, ReadonlySet<Deed>> {
  const found = new Map<Area, Set<Deed>>();
  for (const { area, deeds } of grants.flatMap(({ preview }) => preview.areas)) {
    const known = found.get(area);
    if (known) deeds.forEach((deed) => known.add(deed));
    else found.set(area, new Set(deeds));
  }
  return found;
}

function powersBeyond(grants: readonly AcceptedGrant[], before: readonly AcceptedGrant[]): readonly Power[] {
  const held = new Set(before.flatMap(({ grant }) => grant.powers));
  return [...new Set(grants.flatMap(({ grant }) => grant.powers))].filter((power) => !held.has(power));
}
