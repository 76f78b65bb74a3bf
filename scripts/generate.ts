import { spawnSync } from 'node:child_process';
import { bring } from './generated-file';
import { messages } from './messages';
import { ruleSettings } from './rules/settings';
import { rulesTable } from './rules/table';
import { sharedDefinitions } from './shared-definitions';
import { validators } from './validators';

/** Makes every generated file; with `--check` only says which ones are not what they would be. */
async function generate(check: boolean): Promise<boolean> {
  const drifted = [
    ...bring([...(await ruleSettings()), rulesTable()], check),
    ...bring(await sharedDefinitions(), check),
    ...bring([await messages()], check),
  ];
  // The validators are made from schemas that agree.
  if (!check || drifted.length === 0) drifted.push(...bring([validators()], check));
  for (const path of drifted) console.log(check ? `${path} is out of date: run npm run generate` : `${path} written`);
  const roles = spawnSync(process.execPath, ['--import=tsx', 'scripts/roles/generate.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return roles.status === 0 && !(check && drifted.length > 0);
}

void generate(process.argv.includes('--check')).then((right) => {
  if (!right) process.exitCode = 1;
});
