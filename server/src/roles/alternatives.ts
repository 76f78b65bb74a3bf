import { byText } from './by-text';
import type { OperationCatalogue } from './operations';
import { delegatedOperationsOf, operationsOf } from './role-operations';
import type { Role, RoleAlternative } from './role';
import { judge, type JudgedRole } from './verdict';

/** As many are proposed for one role. */
const proposals = 5;

/** What the choice of alternatives reads of a role. */
export type ComparedRole = JudgedRole & Pick<Role, 'name'>;

/** A role that can be delegated, with what it then allows. */
interface Candidate {
  readonly role: ComparedRole;
  readonly allows: OperationSet;
}

/**
 * Finds for roles that are refused, on their way out, or as broad as can be the ones to delegate instead: those that
 * leave the fewest operations uncovered of what any delegable role can allow, then those that add the fewest, then by
 * name. Made once for all roles of a day; it takes a second or two, so its answers are kept with the role data.
 */
export class Alternatives {
  readonly #index: ReadonlyMap<string, number>;
  readonly #candidates: readonly Candidate[];
  /** What at least one role can allow through a delegation. */
  readonly #delegable: OperationSet;

  constructor(
    roles: readonly ComparedRole[],
    private readonly operations: OperationCatalogue,
  ) {
    this.#index = new Map(operations.controlPlane.map((name, index) => [name, index]));
    this.#candidates = roles
      .filter((role) => judge(role).status === 'supported' && !role.deprecation)
      .map((role) => ({ role, allows: this.#setOf(delegatedOperationsOf(role, operations)) }));
    this.#delegable = new Uint32Array(this.#words);
    for (const { allows } of this.#candidates) allows.forEach((word, at) => (this.#delegable[at]! |= word));
  }

  /** The alternatives to a role, the nearest first; none for a role one may well keep, or of which nothing is left. */
  of(role: ComparedRole): readonly RoleAlternative[] {
    if (!wantsAlternatives(role)) return [];
    const all = this.#setOf(operationsOf(role, this.operations, 'control'));
    const wanted = all.map((word, at) => word & this.#delegable[at]!);
    const size = countBeyond(wanted, new Uint32Array(this.#words));
    const lacking = this.#candidates
      .filter((candidate) => candidate.role.id !== role.id)
      .map((candidate) => ({ ...candidate, lacks: countBeyond(wanted, candidate.allows) }))
      .filter(({ lacks }) => lacks < size)
      .sort((a, b) => a.lacks - b.lacks);
    // Only those that may be among the first are worth counting what they add.
    const most = lacking[proposals - 1]?.lacks ?? size;
    return lacking
      .filter(({ lacks }) => lacks <= most)
      .map((candidate) => ({ ...candidate, adds: countBeyond(candidate.allows, all) }))
      .sort((a, b) => a.lacks - b.lacks || a.adds - b.adds || byText(a.role.name, b.role.name))
      .slice(0, proposals)
      .map(({ role: { id }, lacks, adds }) => ({ id, lacks, adds }));
  }

  get #words(): number {
    return Math.ceil(this.#index.size / wordSize);
  }

  #setOf(names: readonly string[]): OperationSet {
    const set = new Uint32Array(this.#words);
    for (const name of names) {
      const index = this.#index.get(name)!;
      set[index >>> 5]! |= 1 << (index & 31);
    }
    return set;
  }
}

/** Writes alternatives as `id lacks adds, …`. */
export function writeAlternatives(alternatives: readonly RoleAlternative[]): string {
  return alternatives.map(({ id, lacks, adds }) => `${id} ${lacks} ${adds}`).join(', ');
}

/** Reads what {@link writeAlternatives} wrote; an absent text holds none. */
export function readAlternatives(text: string | undefined): readonly RoleAlternative[] {
  if (!text) return [];
  return text.split(', ').map((words) => {
    const [id = '', lacks, adds] = words.split(' ');
    return { id, lacks: Number(lacks), adds: Number(adds) };
  });
}

/** What User Access Administrator is for, no other role does. */
function wantsAlternatives(role: ComparedRole): boolean {
  const { status, everything } = judge(role);
  return status === 'unsupported' || (status === 'supported' && (everything || role.deprecation !== undefined));
}

/** Operations by their place in the list of all, one bit each: a few hundred thousand comparisons stay cheap. */
type OperationSet = Uint32Array;
const wordSize = 32;

/** How many operations of a set are not in the other. */
function countBeyond(set: OperationSet, other: OperationSet): number {
  let count = 0;
  for (let at = 0; at < set.length; at++) {
    const rest = set[at]! & ~other[at]!;
    if (rest !== 0) count += bitsOf(rest);
  }
  return count;
}

function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
