import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleCatalogue } from '../../server/src/roles/catalogue';
import type { DataActionGain, RetiredRole } from '../../server/src/roles/role';
import type { ListedRole } from './role-source';

/** What is known of roles over time, which one day's list does not say; keys are GUIDs in lower case. */
export interface RoleHistory {
  readonly formerNames: ReadonlyMap<string, readonly string[]>;
  readonly dataActionsGained: ReadonlyMap<string, DataActionGain>;
  readonly retired: readonly RetiredRole[];
}

/** What is known when nothing was committed before. */
export const noHistory: RoleHistory = { formerNames: new Map(), dataActionsGained: new Map(), retired: [] };

interface RawFormerNames {
  readonly id: string;
  readonly formerNames: readonly { readonly name: string; readonly until: string }[];
}

interface RawGains {
  readonly roles: readonly {
    readonly id: string;
    readonly firstGained: string;
    readonly lastGained: string;
    readonly timesGained: number;
  }[];
}

/**
 * Reads the history files beside a list of roles: `role-former-names.json`, `data-action-changes.json` and
 * `retired-roles.json`. None where the folder has not all three.
 */
export function readHistory(folder: string): RoleHistory | undefined {
  const paths = ['role-former-names.json', 'data-action-changes.json', 'retired-roles.json'].map((name) =>
    join(folder, name),
  );
  if (!paths.every((path) => existsSync(path))) return undefined;
  const [names, gains, retired] = paths.map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown);
  return {
    formerNames: new Map(
      (names as RawFormerNames[]).map((role) => [
        role.id.toLowerCase(),
        [...role.formerNames].sort((a, b) => (a.until < b.until ? -1 : 1)).map((former) => former.name.trim()),
      ]),
    ),
    dataActionsGained: new Map(
      (gains as RawGains).roles.map((role) => [
        role.id.toLowerCase(),
        { first: role.firstGained, last: role.lastGained, times: role.timesGained },
      ]),
    ),
    retired: (retired as RetiredRole[]).map(({ id, name, lastSeen }) => ({ id: id.toLowerCase(), name, lastSeen })),
  };
}

/** Goes on with the history of the committed roles: who was renamed, who gained data actions, who is gone since. */
export function continueHistory(before: RoleCatalogue, listed: readonly ListedRole[], date: string): RoleHistory {
  const formerNames = new Map<string, readonly string[]>();
  const dataActionsGained = new Map<string, DataActionGain>();
  for (const role of listed) {
    const known = before.get(role.id);
    if (!known) continue;
    const renamed = known.name !== role.name && !known.formerNames.includes(known.name);
    formerNames.set(role.id, renamed ? [...known.formerNames, known.name] : known.formerNames);
    const gained = known.dataActionsGained;
    if (gained) dataActionsGained.set(role.id, gained);
    if (!touchesData(known) && touchesData(role)) {
      dataActionsGained.set(role.id, { first: gained?.first ?? date, last: date, times: (gained?.times ?? 0) + 1 });
    }
  }
  const present = new Set(listed.map((role) => role.id));
  const gone = before.roles
    .filter((role) => !present.has(role.id))
    .map(({ id, name }) => ({ id, name, lastSeen: before.date }));
  return {
    formerNames,
    dataActionsGained,
    retired: [...before.retiredRoles.filter((role) => !present.has(role.id)), ...gone],
  };
}

function touchesData(role: Pick<ListedRole, 'permissions'>): boolean {
  return role.permissions.some((block) => block.dataActions.length + block.notDataActions.length > 0);
}
