import { bring } from './generated-file';
import { validators } from './validators';

/** Makes every generated file; with `--check` only says which ones are not what they would be. */
const check = process.argv.includes('--check');

const drifted = bring([validators()], check);
for (const path of drifted) console.log(check ? `${path} is out of date: npm run generate` : `${path} written`);
if (check && drifted.length > 0) process.exitCode = 1;
