import assert from 'node:assert/strict';
import { type Area, areaOf, areas, type Level, levels, type Role, wellKnown } from '../../../../server/src/roles';
import { randomFrom } from '../../mutate';
import { catalogue, operations } from '../../service/support';
import { type Entry, previewOfManifest } from './manifest-preview';

const manifests = 100;
const seed = 20261121;

/** Of these roles the random manifests are made; many others are like one of them. */
const poolSize = 150;
const specialRoles = [wellKnown.owner, wellKnown.contributor, wellKnown.reader, wellKnown.deleteRole];

/** Reads, and actions whose names begin with a word for asking. */
const reading = /\/(read|((list|get|query|search|check|validate|fetch)(?!packs)[^/]*)\/action)$/i;

/** What the role does in each area, operation by operation. */
type Reached = ReadonlyMap<Area, { level: Level; count: number }>;

const known = new Map<string, Reached>();

/** Every operation against every permission, with the deviations of a delegation written out. */
function reachedBy(role: Role): Reached {
  let reached = known.get(role.id);
  if (!reached) known.set(role.id, (reached = bruteForce(role)));
  return reached;
}

function bruteForce(role: Role): Reached {
  const blocks = role.permissions.map(({ actions, notActions }) => [anyOf(actions), anyOf(notActions)] as const);
  const reached = new Map<Area, { level: Level; count: number }>();
  for (const operation of operations.controlPlane) {
    if (!blocks.some(([grants, excludes]) => grants.test(operation) && !excludes.test(operation))) continue;
    if (isWithheld(role, operation)) continue;
    const area = areaOf(operation.split('/')[0]!);
    const level = reading.test(operation) ? 'read' : /\/delete$/i.test(operation) ? 'delete' : 'change';
    const before = reached.get(area) ?? { level: 'none', count: 0 };
    reached.set(area, { level: highest([before.level, level]), count: before.count + 1 });
  }
  return reached;
}

function anyOf(patterns: readonly string[]): RegExp {
  const texts = patterns.map((pattern) =>
    pattern
      .trim()
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*'),
  );
  return new RegExp(texts.length > 0 ? `^(?:${texts.join('|')})$` : '^(?!)', 'i');
}

/** Where the documentation goes before permission arithmetic. */
function isWithheld(role: Role, operation: string): boolean {
  const isHandingOut = /^Microsoft\.(Authorization\/roleAssignments\/(write|delete)|Support\/.*)$/i.test(operation);
  if (role.id === wellKnown.userAccessAdministrator) return !isHandingOut;
  if (/^Microsoft\.ManagedServices\/registration(Assignments|Definitions)\/write$/i.test(operation)) return true;
  return (
    /^Microsoft\.ManagedServices\/registrationAssignments\/delete$/i.test(operation) && role.id !== wellKnown.deleteRole
  );
}

function highest(found: readonly Level[]): Level {
  return levels[Math.max(0, ...found.map((level) => levels.indexOf(level)))]!;
}

/** Whether Azure takes the role where it stands: no Owner, no data actions, nothing restricted, nothing deprecated. */
function isTaken(role: Role, { access, delegated = [] }: Entry): boolean {
  if (role.id === wellKnown.owner) return false;
  if (role.id === wellKnown.userAccessAdministrator) return access === 'active' && delegated.length > 0;
  if (role.deprecation === 'deprecated') return false;
  if (role.permissions.some(({ dataActions, notDataActions }) => dataActions.length + notDataActions.length > 0))
    return false;
  const restricted =
    /^Microsoft\.Authorization\/(\*|\*\/(write|delete)|(roleAssignments|roleDefinitions|classicAdministrators|locks|denyAssignments)\/(write|delete))$/i;
  return !role.permissions.some(({ actions }) => actions.some((action) => restricted.test(action)));
}

describe('who can do what', () => {
  it(`is what brute force over all operations finds, in ${manifests} random manifests (seed ${seed})`, function () {
    this.timeout(60_000);
    const random = randomFrom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const pool = [
      ...specialRoles.map((id) => catalogue.get(id)!),
      ...Array.from({ length: poolSize }, () => pick(catalogue.roles)),
    ];
    let reaching = 0;
    for (let round = 0; round < manifests; round++) {
      const entries = Array.from({ length: 1 + Math.floor(random() * 12) }, (): Entry => {
        const access = random() < 0.6 ? 'active' : 'eligible';
        const role = random() < 0.1 ? wellKnown.userAccessAdministrator : pick(pool).id;
        return {
          principal: `p${Math.floor(random() * 4)}`,
          role,
          access,
          ...(random() < 0.5 && { delegated: [wellKnown.reader] }),
        };
      });
      const report = previewOfManifest(entries);
      for (const { id, reach } of report.plans[0]!.principals) {
        const taken = entries
          .filter((entry) => entry.principal === id)
          .map((entry) => ({ entry, role: catalogue.get(entry.role)! }))
          .filter(({ entry, role }) => isTaken(role, entry));
        const levelIn = (area: Area, found: typeof taken): Level =>
          highest(found.map(({ role }) => reachedBy(role).get(area)?.level ?? 'none'));
        const expected = areas.map((area) => ({
          area,
          standing: levelIn(
            area,
            taken.filter(({ entry }) => entry.access === 'active'),
          ),
          activated: levelIn(area, taken),
        }));
        const actual = reach.map(({ area, standing, activated }) => ({ area, standing, activated }));
        assert.deepEqual(actual, expected, JSON.stringify(entries));
        reaching += actual.filter(({ activated }) => activated !== 'none').length;
      }
      for (const { id, areas: reached } of report.roles) {
        const expected = [...reachedBy(catalogue.get(id)!)].map(([area, { level, count }]) => [area, level, count]);
        assert.deepEqual(
          reached.map(({ area, level, operations: count }) => [area, level, count]),
          expected.sort(([a], [b]) => areas.indexOf(a as Area) - areas.indexOf(b as Area)),
          id,
        );
      }
    }
    assert.ok(reaching > manifests, 'the manifests reach something');
  });

  it('tells which permissions match, what notActions take away and what a delegation withholds', () => {
    const [contributor] = previewOfManifest([{ principal: 'p0', role: wellKnown.contributor, access: 'active' }]).roles;
    const security = contributor!.areas.find(({ area }) => area === 'security')!;
    const all = operations.controlPlane.filter((name) => areaOf(name.split('/')[0]!) === 'security');
    assert.deepEqual(security.allowing, [{ pattern: '*', operations: all.length }]);
    const deleting = all.filter((name) => /^Microsoft\.Authorization\/.*\/Delete$/i.test(name)).length;
    assert.deepEqual(
      security.removing.find(({ pattern }) => pattern === 'Microsoft.Authorization/*/Delete'),
      { pattern: 'Microsoft.Authorization/*/Delete', operations: deleting },
    );
    const management = contributor!.areas.find(({ area }) => area === 'management')!;
    assert.equal(management.withheld, 3);
  });

  it('names operations on the largest resource types, those that delete before those that change and read', () => {
    const [role] = previewOfManifest([
      { principal: 'p0', role: wellKnown.virtualMachineContributor, access: 'active' },
    ]).roles;
    const { examples } = role!.areas.find(({ area }) => area === 'compute')!;
    assert.deepEqual(
      examples.map((name) => name.slice(name.lastIndexOf('/') + 1)),
      ['delete', 'delete', 'write', 'write', 'read', 'read'],
    );
    assert.ok(examples.includes('Microsoft.Compute/virtualMachines/delete'), examples.join());
  });
});
