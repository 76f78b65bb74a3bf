import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wellKnown } from '../../../server/src/roles';
import type { Edit, Finding } from '../../../server/src/rules/rule';
import { randomFrom } from '../mutate';
import { applyEdits, checkText, type Checked, ids } from './support';

const seed = Number(process.env['SEED'] ?? 20_260_822);
const manifests = Number(process.env['MANIFESTS'] ?? 2000);
const rounds = 20;

const directory = JSON.stringify({
  tenantId: ids.tenant,
  principals: [
    { id: ids.support, displayName: 'Support', type: 'Group', groupType: 'Security' },
    { id: ids.automation, displayName: 'Automation', type: 'ServicePrincipal' },
    { id: ids.leads, displayName: 'Ada', type: 'User' },
  ],
});

type Random = () => number;

/** One fix of each finding, chosen by chance, as long as their edits do not touch; how an eager person would click. */
function chooseEdits({ findings, text }: Checked, random: Random): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes = [] } of findings) {
    const edits = fixes[Math.floor(random() * fixes.length)]?.edits() ?? [];
    for (const { offset, length } of edits) assert.ok(offset >= 0 && offset + length <= text.length);
    const touches = edits.some((edit) =>
      chosen.some((other) => edit.offset <= other.offset + other.length && other.offset <= edit.offset + edit.length),
    );
    if (!touches) chosen.push(...edits);
  }
  return chosen;
}

/** Applies fixes until there is nothing left to apply, and gives the findings that are left. */
function mend(text: string, random: Random): { readonly before: Checked; readonly after: Checked } {
  const check = (candidate: string): Checked => checkText(candidate, { directories: [directory] });
  const before = check(text);
  let current = before;
  for (let round = 0; ; round++) {
    const edits = chooseEdits(current, random);
    if (edits.length === 0) return { before, after: current };
    assert.ok(round < rounds, `no end after ${rounds} rounds:\n${current.text}\n${codes(current)}`);
    const next = check(applyEdits(current.text, edits));
    assert.deepEqual(next.document.tree.faults, [], `broken by fixes:\n${current.text}\n→\n${next.text}`);
    current = next;
  }
}

/** The codes of all findings, for a message. */
function codes({ findings }: Checked): string {
  return findings.map(({ code }) => code).join(', ');
}

/** Whether a finding asks to fill in what a fix has made room for: nobody but the author can. */
function isToFillIn({ text }: Checked, { code, offset, length }: Finding): boolean {
  return code === 'placeholder-value' || text.slice(offset, offset + length) === '""';
}

/** Asserts that fixes reach an end with fewer findings, those apart that ask to fill in what was missing. */
function assertMends(text: string, random: Random): void {
  const { before, after } = mend(text, random);
  // What is wrong with a principal is said at each of its entries, and a fix may give it one more.
  const counted = (checked: Checked): number =>
    new Set(
      checked.findings
        .filter((finding) => !isToFillIn(checked, finding))
        .map(({ code, message }) => `${code} ${message}`),
    ).size;
  const mendable = before.findings.some(({ fixes = [] }) => fixes.some((fix) => fix.edits().length > 0));
  if (mendable)
    assert.ok(counted(after) < counted(before), `${codes(before)} → ${codes(after)}\n${text}\n→\n${after.text}`);
}

describe('fixes compose', () => {
  const examples = 'examples/with-mistakes';
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.manifest.msp.json'))) {
    it(`in ${name}`, () => {
      const text = readFileSync(join(examples, name), 'utf8');
      for (let start = 1; start <= 10; start++) assertMends(text, randomFrom(start));
    });
  }

  it(`in ${manifests} generated manifests (SEED=${seed})`, function () {
    this.timeout(120_000);
    const random = randomFrom(seed);
    for (let count = 0; count < manifests; count++) assertMends(generate(random), random);
  });
});

const roles = [
  ...Object.values(wellKnown),
  wellKnown.reader,
  wellKnown.deleteRole,
  wellKnown.contributor,
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
  'acdd72a7-3385-48ef-bd42-f606fba81ae8',
  `/providers/Microsoft.Authorization/roleDefinitions/${wellKnown.reader}`,
  `{${wellKnown.monitoringReader}}`,
  'Reader',
  'Co-Administrator',
];
const principals = [
  ids.support,
  ids.operations,
  ids.leads,
  ids.automation,
  `{${ids.support}}`,
  ids.operations.replaceAll('-', ''),
  'nobody',
  '<principal>',
];
const names = ['Support', 'Ada', 'Contributor', '', undefined];
const kinds = ['Group', 'User', 'ServicePrincipal', 'group', 'Robot', undefined];
const durations = ['PT8H', 'PT4H', '8h', 'PT480M', 'PT20M', 'P1D', 'PT1H20M', 'soon', undefined];
const providers = ['Azure', 'None', 'azure', 'Duo', undefined];
const accessTypes = ['Active', 'Eligible', 'permanent', undefined, undefined, undefined, undefined];
const comments = ['', '', ' // Contributor', ' // Reader', ' /* why */', ' // to be seen, later'];

/** A manifest with mistakes of all kinds, in one of several styles of writing. */
function generate(random: Random): string {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const entry = (): Record<string, unknown> => ({
    principalId: pick(principals),
    principalIdDisplayName: pick(names),
    principalType: pick(kinds),
    roleDefinitionId: random() < 0.05 ? undefined : pick(roles),
    accessType: pick(accessTypes),
    ...(random() < 0.15 && { delegatedRoleDefinitionIds: some(3, () => pick(roles)) }),
  });
  const policy = () => ({
    multiFactorAuthProvider: pick(providers),
    maximumActivationDuration: pick(durations),
    ...(random() < 0.3 && {
      managedByTenantApprovers: some(12, () => ({
        principalId: pick(principals),
        principalIdDisplayName: pick(names),
      })),
    }),
  });
  const eligible = () => ({ ...entry(), ...(random() < 0.9 ? { justInTimeAccessPolicy: policy() } : policy()) });
  const misplaced = () => ({ ...entry(), ...(random() < 0.1 && { justInTimeAccessPolicy: policy() }) });
  const value = {
    version: pick(['1.0.0', 'v2', '1.2', undefined]),
    registrationDefinitionName: 'Gold',
    managedByTenantId: pick([ids.tenant, ` ${ids.tenant}`, 'tenant', undefined]),
    cloud: pick([undefined, undefined, 'AzureUSGovernment']),
    authorizations: some(4, misplaced),
    ...(random() < 0.7 && { eligibleAuthorizations: some(2, eligible) }),
  };
  const text = JSON.stringify(value, null, pick([0, 2, 4, '\t']));
  const lineEnd = pick(['\n', '\r\n']);
  const commented =
    random() < 0.5 ? text.replace(/(,?)\n/g, (_match, comma: string) => `${comma}${pick(comments)}\n`) : text;
  return commented.replaceAll('\n', lineEnd);
}
