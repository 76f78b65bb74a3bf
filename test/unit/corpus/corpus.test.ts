import assert from 'node:assert/strict';
import { isArmKind } from '../../../server/src/documents/kinds';
import { registry } from '../../../server/src/rules/registry';
import { mayBeError } from '../../corpus/allowed-errors';
import { type CheckedFile, countsByCode, differences, rowsOf, tableRows, tableText } from '../../corpus/table';

const files: readonly CheckedFile[] = [
  { path: 'a.json', findings: undefined },
  { path: 'b/clean.json', findings: [] },
  {
    path: 'b/template.json',
    findings: [
      { code: 'role-owner', severity: 'error', line: 12 },
      { code: 'missing-delete-role', severity: 'information', line: 7 },
    ],
  },
  { path: 'b/values.json', findings: [{ code: 'role-owner', severity: 'error', line: 3 }] },
];

describe('the table of what is right to find', () => {
  const rows = rowsOf(files);

  it('has a row for each finding, and for each file without one', () => {
    assert.deepEqual(rows, [
      'a.json\t-\tno delegation',
      'b/clean.json\t-\tno finding',
      'b/template.json\t12\trole-owner',
      'b/template.json\t7\tmissing-delete-role',
      'b/values.json\t3\trole-owner',
    ]);
  });

  it('is read as it was written, whatever ends its lines', () => {
    assert.deepEqual(tableRows(tableText(rows)), rows);
    assert.deepEqual(tableRows(tableText(rows).replaceAll('\n', '\r\n')), rows);
  });

  it('agrees with itself', () => assert.deepEqual(differences(rows, [...rows].reverse()), []));

  it('tells what is found and not expected, and what is expected and not found', () => {
    const [first, second, third, ...others] = rows;
    const moved = third!.replace('12', '13');
    assert.deepEqual(differences(rows, [first!, second!, moved, ...others]), [`- ${third}`, `+ ${moved}`]);
    assert.deepEqual(differences(rows, rows.slice(1)), [`- ${first}`]);
  });

  it('counts what is found twice in one line twice', () => {
    assert.deepEqual(differences([rows[2]!], [rows[2]!, rows[2]!]), [`+ ${rows[2]}`]);
    assert.deepEqual(differences([rows[2]!, rows[2]!], [rows[2]!]), [`- ${rows[2]}`]);
  });

  it('is summed up by codes, the most severe first', () => {
    assert.deepEqual(countsByCode(files), [
      { code: 'role-owner', severity: 'error', count: 2, files: 2 },
      { code: 'missing-delete-role', severity: 'information', count: 1, files: 1 },
    ]);
  });
});

describe('rules on files of Azure’s own', () => {
  it('are errors only where Azure refuses what they find', () => {
    const errors = registry
      .filter(({ kinds, severity, armSeverity = severity }) => kinds.some(isArmKind) && armSeverity === 'error')
      .map(({ code }) => code);
    assert(errors.length > 10);
    assert.deepEqual(
      errors.filter((code) => !mayBeError(code)),
      [],
    );
  });
});
