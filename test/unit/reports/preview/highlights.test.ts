import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../../server/src/documents/document';
import type { Highlight, HighlightKind } from '../../../../server/src/reports/preview/report';
import { check } from '../../../../server/src/rules/check';
import { noLinks } from '../../../../server/src/workspace/links';
import { mergeConfigurations } from '../../../../server/src/workspace/configuration';
import { randomFrom } from '../../mutate';
import { catalogue, principalBook, principals, roles } from '../../service/support';
import { planIn } from './folder-preview';
import { type Entry, manifestText, previewOfText } from './manifest-preview';

const reader: Entry = { principal: principals.support, name: 'Support', role: roles.reader, access: 'active' };
const leaver: Entry = { ...reader, role: roles.deleteRole };
const quiet = [reader, leaver];

/** What stands out in a manifest with these authorizations, by kind. */
function highlightsOf(...entries: readonly Entry[]): ReadonlyMap<HighlightKind, Highlight> {
  const { highlights } = previewOfText(manifestText(entries)).plans[0]!;
  const byKind = new Map(highlights.map((highlight) => [highlight.kind, highlight]));
  assert.equal(byKind.size, highlights.length, 'each kind stands there once');
  return byKind;
}

function subjectsOf(highlight: Highlight | undefined): readonly string[] {
  return (highlight?.subjects ?? []).map(({ name, detail }) => `${name}: ${detail}`);
}

describe('what stands out', () => {
  it('is nothing where somebody reads and may leave', () => {
    assert.deepEqual([...highlightsOf(...quiet).keys()], []);
  });

  it('is first what Azure refuses, then what is dangerous at any time, then the rest', () => {
    const found = highlightsOf(
      ...quiet,
      { ...reader, role: roles.owner },
      { ...reader, role: roles.contributor },
      { ...reader, role: roles.userAccessAdministrator, delegated: [roles.monitoringReader] },
    );
    assert.deepEqual(
      [...found].map(([kind, { gravity }]) => [kind, gravity]),
      [
        ['refused', 'error'],
        ...['secrets', 'runCode', 'handOutAccess', 'blind', 'recovery'].map((kind) => [kind, 'warning']),
        ...['spend', 'broadStanding', 'remains'].map((kind) => [kind, 'note']),
      ],
    );
    assert.deepEqual(subjectsOf(found.get('refused')), ['Support: Owner: Owner is never delegated']);
    assert.deepEqual(subjectsOf(found.get('handOutAccess')), [
      'Support: Contributor, at any time; assigns Monitoring Reader to managed identities, at any time',
    ]);
    assert.deepEqual(subjectsOf(found.get('remains')), [
      'Role assignments that were made: by Support',
      'Keys and secrets that were copied: by Support',
      'Resources that were deployed or changed: by Support',
    ]);
  });

  it('is less grave where it takes an activation', () => {
    const found = highlightsOf(...quiet, {
      ...reader,
      role: roles.virtualMachineContributor,
      access: 'eligible',
      policy: { approvers: [principals.operations] },
    });
    assert.deepEqual([...found.keys()], ['secrets', 'runCode', 'remains']);
    assert.equal(found.get('secrets')!.gravity, 'note');
    assert.deepEqual(subjectsOf(found.get('runCode')), [
      `Support: Virtual Machine Contributor, after approval by ${principals.operations}`,
    ]);
  });

  it('is an activation that asks for too little, unless it only reads', () => {
    const eligible = (role: string, mfa: boolean): Entry => ({ ...reader, role, access: 'eligible', policy: { mfa } });
    const weakness = (role: string, mfa: boolean): readonly unknown[] => {
      const found = highlightsOf(...quiet, eligible(role, mfa)).get('weakActivation');
      return [found?.gravity, ...subjectsOf(found)];
    };
    assert.deepEqual(weakness(roles.virtualMachineContributor, false), [
      'warning',
      'Support: Virtual Machine Contributor: without MFA, without approval',
    ]);
    assert.deepEqual(weakness(roles.virtualMachineContributor, true), [
      'note',
      'Support: Virtual Machine Contributor: without approval',
    ]);
    assert.deepEqual(weakness('72fafb9e-0641-4937-9268-a91bfd8191a3', true)[0], 'note');
    assert.deepEqual(weakness(roles.reader, true), [undefined]);
  });

  it('is a role that nobody knows here', () => {
    const found = highlightsOf(...quiet, { ...reader, role: '11111111-2222-3333-4444-555555555555' });
    assert.deepEqual([...found.keys()], ['unknown']);
  });

  it('leads to the line of each, and to the list where nobody can leave', () => {
    const text = manifestText([reader, { ...reader, role: roles.contributor }]);
    const { highlights } = previewOfText(text).plans[0]!;
    const [secrets] = highlights.filter(({ kind }) => kind === 'secrets');
    const [place] = secrets!.subjects.map((subject) => subject.place);
    assert.match(text.slice(place!.offset, place!.offset + place!.length), new RegExp(roles.contributor));
    const leaving = highlights.find(({ kind }) => kind === 'nobodyLeaves')!;
    assert.equal(text.slice(leaving.place.offset, leaving.place.offset + leaving.place.length), '"authorizations"');
    assert.ok(highlights.every(({ advice }) => advice));
  });

  it('is graver where a public plan gives it to every customer', async () => {
    const manifest = JSON.parse(manifestText([...quiet, { ...reader, role: roles.contributor }])) as object;
    const gravityIn = async (visibility: string, name: string): Promise<string | undefined> => {
      const files = {
        'gold.plan.msp.json': { visibility, manifest: 'gold.manifest.msp.json' },
        'gold.manifest.msp.json': manifest,
      };
      const { highlights } = await planIn(files, name);
      return highlights.find(({ kind }) => kind === 'broadStanding')?.gravity;
    };
    for (const name of ['gold.plan.msp.json', 'gold.manifest.msp.json']) {
      assert.deepEqual([await gravityIn('public', name), await gravityIn('private', name)], ['warning', 'note']);
    }
  });
});

/** Kinds that rules find as well, with the codes of these rules. */
const alsoRules = {
  nobodyLeaves: ['missing-delete-role', 'delete-role-only-eligible'],
  cannotSee: ['no-reader-access', 'eligible-needs-permanent-reader'],
  broadStanding: ['broad-permanent-role'],
  refused: [
    ...['role-owner', 'role-data-actions', 'role-restricted-actions', 'role-rbac-admin', 'role-lost-support'],
    ...['role-deprecated', 'eligible-role-forbidden', 'uaa-needs-delegated-roles', 'delegated-role-forbidden'],
  ],
} as const satisfies Partial<Record<HighlightKind, readonly string[]>>;

describe('what stands out and what rules find', () => {
  const surroundings = {
    ...{ catalogue, principals: principalBook([]), links: noLinks },
    configuration: mergeConfigurations([]),
  };

  function agree(text: string, kinds: readonly (keyof typeof alsoRules)[]): void {
    const codes = check(parseDocument('manifest', text), surroundings).map(({ code }) => code);
    const shown = previewOfText(text, surroundings.principals).plans[0]!.highlights.map(({ kind }) => kind);
    for (const kind of kinds) {
      const found = alsoRules[kind].filter((code) => codes.includes(code));
      assert.equal(shown.includes(kind), found.length > 0, `${kind}, ${found.join()}: ${text}`);
    }
  }

  it('are the same in the examples with mistakes', () => {
    const folder = join(import.meta.dirname, '../../../../examples/with-mistakes');
    const names = readdirSync(folder).filter((name) => name.endsWith('.manifest.msp.json'));
    assert.ok(names.length > 3);
    for (const name of names)
      agree(readFileSync(join(folder, name), 'utf8'), ['nobodyLeaves', 'cannotSee', 'broadStanding']);
  });

  it('are the same in random manifests (seed 7)', () => {
    const random = randomFrom(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const people = Object.values(principals);
    const pool = Object.values(roles);
    for (let round = 0; round < 200; round++) {
      const entries = Array.from({ length: 1 + Math.floor(random() * 5) }, (): Entry => ({
        principal: pick(people),
        type: pick(['Group', 'User', undefined]),
        role: pick(pool),
        access: random() < 0.7 ? 'active' : 'eligible',
      }));
      agree(manifestText(entries), ['nobodyLeaves', 'cannotSee', 'broadStanding', 'refused']);
    }
  });
});
