import assert from 'node:assert/strict';
import { catalogue } from '../../../scripts/rules/catalogue';
import { sources } from '../../../scripts/rules/sources';
import { rulesTable } from '../../../scripts/rules/table';
import { catalogueNotes } from '../../../server/src/rules/advice';
import { registry } from '../../../server/src/rules/registry';

/** How many entries each part of the catalogue has. */
const sizes = {
  TEN: 7,
  PRI: 11,
  ROL: 21,
  DEL: 12,
  ELG: 20,
  DLG: 14,
  PLN: 13,
  AUD: 9,
  MAN: 9,
  PUB: 10,
  SEC: 6,
  ARM: 37,
  OFR: 15,
  LST: 16,
};

const ids = Object.entries(sizes).flatMap(([part, size]) =>
  Array.from({ length: size }, (_, i) => `${part}-${String(i + 1).padStart(2, '0')}`),
);

const page = rulesTable().text;

describe('the table of rules', () => {
  it('lists every entry of the catalogue exactly once', () => {
    const listed = [...page.matchAll(/^\| ([A-Z]{3}-\d\d) \|/gm)].map(([, id]) => id!);
    assert.equal(new Set(listed).size, listed.length, 'no entry twice');
    assert.deepEqual(
      ids.filter((id) => !listed.includes(id)),
      [],
    );
  });

  it('leaves none open', () => {
    const open = [...page.matchAll(/^\| ([A-Z]{3}-\d\d) \| \S+: open \|/gm)].map(([, id]) => id);
    assert.deepEqual(open, []);
  });

  it('lists every rule', () => {
    assert.deepEqual(
      registry.filter(({ code }) => !page.includes(`[${code}](${code}.md)`)).map(({ code }) => code),
      [],
    );
  });
});

describe('the entries of the catalogue', () => {
  it('are known where a rule or a note names one', () => {
    const named = [...registry.flatMap(({ source }) => source), ...catalogueNotes.map(({ id }) => id)];
    assert.deepEqual(
      named.filter((id) => !Object.hasOwn(catalogue, id)),
      [],
    );
  });

  it('are either the source of a rule or noted, and noted once', () => {
    const noted = catalogueNotes.map(({ id }) => id);
    assert.deepEqual(
      noted.filter((id) => registry.some(({ source }) => source.includes(id))),
      [],
    );
    assert.equal(new Set(noted).size, noted.length);
  });

  it('are other names only of rules there are', () => {
    const codes = registry.map(({ code }) => code);
    assert.deepEqual(
      catalogueNotes.filter((note) => note.as === 'alias' && !codes.includes(note.of)),
      [],
    );
  });

  it('come from pages that are listed, and every page listed is the source of one', () => {
    const used = new Set(Object.values(catalogue).flatMap(([, ...pages]) => pages));
    assert.deepEqual([...used].sort(), Object.keys(sources).sort());
    for (const { date } of Object.values(sources)) assert.match(date ?? '2000', /^\d{4}(-\d\d(-\d\d)?)?$/);
  });
});
