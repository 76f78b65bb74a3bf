import { covers, judge, type Role, type RoleCatalogue, wellKnown } from '../../server/src/roles';

const tenant = '7d4e1c0a-52b9-4f38-9a67-1e0c5b83f2d6';
const teams = ['Service desk', 'Platform operations', 'Network engineering', 'Backup operations', 'Cost management'];
const durations = ['PT1H', 'PT2H', 'PT4H', 'PT8H'];
const entriesOfTeam = 5;

/**
 * The text of a faultless manifest with so many entries, a multiple of five. Each team has Reader, two more permanent
 * roles, an eligible one with approvers, and by turns the Delete role, an automation that assigns roles, or a second
 * eligible role. The same size always gives the same text.
 */
export function faultlessManifest(catalogue: RoleCatalogue, entries: number): string {
  const ids = guids();
  const leads = { principalId: ids.next().value, principalIdDisplayName: 'Operations leads' };
  const roles = differing(catalogue.roles.filter(isPlain), catalogue.get(wellKnown.reader)!);
  const authorizations: object[] = [];
  const eligibleAuthorizations: object[] = [];
  for (let team = 0; team * entriesOfTeam < entries; team++) {
    const name = `${teams[team % teams.length]!} ${team + 1}`;
    const group = { principalId: ids.next().value, principalIdDisplayName: name, principalType: 'Group' };
    const nth = (n: number): number => (entriesOfTeam * team + n) % roles.length;
    const permanent = (roleDefinitionId: string, justification: string): object => ({
      ...group,
      roleDefinitionId,
      justification,
    });
    const eligible = (n: number): object => ({
      ...group,
      roleDefinitionId: roles[n]!.id,
      // Entries with the same role have the same policy (ELG-06).
      justInTimeAccessPolicy: {
        multiFactorAuthProvider: 'Azure',
        maximumActivationDuration: durations[n % durations.length],
        ...(n % 2 === 0 && { managedByTenantApprovers: [leads] }),
      },
    });
    authorizations.push(
      permanent(wellKnown.reader, 'Sees the estate to answer tickets and plan changes'),
      permanent(roles[nth(0)]!.id, 'Keeps alert rules and dashboards in shape'),
      permanent(roles[nth(1)]!.id, 'Restarts machines during incidents'),
    );
    eligibleAuthorizations.push(eligible(nth(2)));
    if (team % 3 === 0) authorizations.push(permanent(wellKnown.deleteRole, 'Ends the delegation with the contract'));
    if (team % 3 === 1)
      authorizations.push(automation(team + 1, ids.next().value, roles[nth(3)]!.id, roles[nth(4)]!.id));
    if (team % 3 === 2) eligibleAuthorizations.push(eligible(nth(3)));
  }
  const manifest = {
    version: '1.4.0',
    registrationDefinitionName: 'Contoso Managed Azure',
    description: 'Monitoring around the clock, changes after approval',
    managedByTenantId: tenant,
    authorizations,
    eligibleAuthorizations,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function automation(team: number, principalId: string, ...delegatedRoleDefinitionIds: string[]): object {
  return {
    principalId,
    principalIdDisplayName: `Policy automation ${team}`,
    principalType: 'ServicePrincipal',
    roleDefinitionId: wellKnown.userAccessAdministrator,
    delegatedRoleDefinitionIds,
    justification: 'Gives the identities of remediation policies the roles they need',
  };
}

/** Whether there is nothing to say about a role, and no team has it anyway. */
function isPlain(role: Role): boolean {
  const { status, reasons, everything } = judge(role);
  const given: readonly string[] = [wellKnown.reader, wellKnown.deleteRole];
  return status === 'supported' && reasons.length === 0 && !everything && !given.includes(role.id);
}

/** The roles that are no part of Reader, and none of which is a part of its neighbor: a team's roles add up (ROL-15). */
function differing(roles: readonly Role[], reader: Role): readonly Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    const neighbors = [reader, kept.at(-1) ?? reader];
    if (!neighbors.some((other) => covers(other, role) || (other !== reader && covers(role, other)))) kept.push(role);
  }
  return kept;
}

/** GUIDs without end, the same ones in each run (a linear congruential generator). */
function* guids(): Generator<string, never> {
  let state = 20_260_822;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 28).toString(16);
    }).join('');
  for (;;) yield `${digits(8)}-${digits(4)}-4${digits(3)}-9${digits(3)}-${digits(12)}`;
}
