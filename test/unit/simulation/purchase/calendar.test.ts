import assert from 'node:assert/strict';
import {
  addDays,
  addMonths,
  billingMonth,
  invoiceDay,
  wholeTerms,
} from '../../../../server/src/simulation/purchase/calendar';

const at = (text: string): number => Date.parse(text);
const iso = (time: number): string => new Date(time).toISOString();

describe('The calendar of Partner Center', () => {
  it('counts days of 24 hours, whatever clocks do', () => {
    assert.equal(iso(addDays(at('2026-03-28T12:00:00Z'), 1)), '2026-03-29T12:00:00.000Z');
    assert.equal(iso(addDays(at('2026-02-15T08:00:00.001Z'), 14)), '2026-03-01T08:00:00.001Z');
  });

  it('adds months on the same day and time, or on the last day of a shorter month', () => {
    const added = (from: string, months: number) => iso(addMonths(at(from), months)).replace('.000Z', 'Z');
    assert.equal(added('2026-03-02T08:00:30Z', 1), '2026-04-02T08:00:30Z');
    assert.equal(added('2026-01-31T23:59:59Z', 1), '2026-02-28T23:59:59Z');
    assert.equal(added('2028-01-31T00:00:00Z', 1), '2028-02-29T00:00:00Z');
    assert.equal(added('2026-01-31T00:00:00Z', 2), '2026-03-31T00:00:00Z');
    assert.equal(added('2028-02-29T10:00:00Z', 12), '2029-02-28T10:00:00Z');
    assert.equal(added('2028-02-29T10:00:00Z', 48), '2032-02-29T10:00:00Z');
    assert.equal(added('2026-12-31T10:00:00Z', 2), '2027-02-28T10:00:00Z');
    assert.equal(added('0050-01-31T10:00:00Z', 1), '0050-02-28T10:00:00Z');
  });

  it('counts whole terms up to the very instant of the renewal', () => {
    const terms = (from: string, to: string, months: number) => wholeTerms(at(from), at(to), months);
    assert.equal(terms('2026-03-02T08:00:00Z', '2026-04-02T07:59:59.999Z', 1), 0);
    assert.equal(terms('2026-03-02T08:00:00Z', '2026-04-02T08:00:00Z', 1), 1);
    assert.equal(terms('2026-01-31T08:00:00Z', '2026-02-28T08:00:00Z', 1), 1);
    assert.equal(terms('2026-01-31T08:00:00Z', '2026-03-30T08:00:00Z', 1), 1);
    assert.equal(terms('2026-01-31T08:00:00Z', '2026-03-31T08:00:00Z', 1), 2);
    assert.equal(terms('2026-03-02T08:00:00Z', '2028-03-02T07:00:00Z', 12), 1);
    assert.equal(terms('2026-03-02T08:00:00Z', '2126-03-02T08:00:00Z', 1), 1200);
  });

  it('bills by calendar months, with the invoice on the 8th of the next one (CSP-06)', () => {
    const { start, end } = billingMonth(at('2026-02-28T23:59:59.999Z'));
    assert.deepEqual([iso(start), iso(end)], ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z']);
    assert.equal(iso(invoiceDay(at('2026-02-28T23:59:59.999Z'))), '2026-03-08T00:00:00.000Z');
    assert.equal(iso(invoiceDay(at('2026-03-01T00:00:00Z'))), '2026-04-08T00:00:00.000Z');
    assert.equal(iso(invoiceDay(at('2026-12-01T00:00:00Z'))), '2027-01-08T00:00:00.000Z');
  });
});
