import { parseArgs } from 'node:util';
import { bring } from '../generated-file';
import { committedRoles, roleDataFrom, roleDataFromCommitted } from './role-data';

/**
 * Makes `server/data` from the service's lists in a folder (`--from`, or ROLE_SOURCE), or without one from the
 * committed files; with `--check` only says what would change. A new list wants its day: `--date 2026-08-22`.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    from: { type: 'string', default: process.env['ROLE_SOURCE'] },
    date: { type: 'string' },
    source: { type: 'string', default: 'az role definition list, az provider operation list' },
  },
});

const origin = values.date ? { date: values.date, source: values.source } : undefined;
const files = values.from ? roleDataFrom(values.from, committedRoles(), origin) : roleDataFromCommitted();
const drifted = bring(files, true);
if (drifted.length > 0 && values.check) fail(`${drifted.join(' and ')} would change: run npm run generate`);
else if (drifted.length > 0 && values.from && !values.date) fail('The lists have changed: say their day with --date.');
else for (const path of bring(files, false)) console.log(`${path} written`);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
