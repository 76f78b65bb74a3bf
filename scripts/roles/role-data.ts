import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RoleCatalogue } from '../../server/src/roles/catalogue';
import { OperationCatalogue } from '../../server/src/roles/operations';
import type { GeneratedFile } from '../generated-file';
import { deprecationOf } from './deprecation';
import { writeOperationFile } from './operation-file';
import { readListedOperations } from './operation-source';
import { writeRoleFile } from './role-file';
import { continueHistory, noHistory, readHistory } from './role-history';
import { readListedRoles } from './role-source';

const rolePath = 'server/data/roles.json';
const operationPath = 'server/data/operations.json';

/** Where the lists of a day come from. */
export interface Origin {
  /** The day the service was asked, as YYYY-MM-DD. */
  readonly date: string;
  /** Who asked it, as NOTICE names them. */
  readonly source: string;
}

/** The committed roles, where there are any. */
export function committedRoles(): RoleCatalogue | undefined {
  return existsSync(rolePath) ? RoleCatalogue.parse(readFileSync(rolePath, 'utf8')) : undefined;
}

/** The two data files made anew from the committed ones: decoded, counted and encoded, they give the same bytes. */
export function roleDataFromCommitted(): readonly GeneratedFile[] {
  const roles = RoleCatalogue.parse(readFileSync(rolePath, 'utf8'));
  const operations = OperationCatalogue.parse(readFileSync(operationPath, 'utf8'));
  const listed = { providers: operations.providers, control: operations.controlPlane, data: operations.dataPlane };
  return [
    { path: operationPath, text: writeOperationFile(listed, operations) },
    { path: rolePath, text: writeRoleFile(roles.roles, roles.retiredRoles, operations, roles) },
  ];
}

/**
 * The two data files made from a folder with `roles.json` (`az role definition list`) and `operations.json`
 * (`az provider operation list`), and where it has them `providers.json` and the history files.
 *
 * @param before The roles known so far, whose history goes on where the folder tells none.
 * @param origin Left out, the day and source of the roles known so far stay.
 */
export function roleDataFrom(
  folder: string,
  before: RoleCatalogue | undefined,
  origin: Origin = before ?? missingOrigin(),
): readonly GeneratedFile[] {
  const listedOperations = readListedOperations(
    readFileSync(join(folder, 'operations.json'), 'utf8'),
    namespacesIn(folder),
  );
  const operationText = writeOperationFile(listedOperations, origin);
  const listed = readListedRoles(readFileSync(join(folder, 'roles.json'), 'utf8'));
  const history = readHistory(folder) ?? (before ? continueHistory(before, listed, origin.date) : noHistory);
  const records = listed.map(({ id, name, description, permissions }) => ({
    id,
    name,
    formerNames: history.formerNames.get(id) ?? [],
    deprecation: deprecationOf(name, description),
    dataActionsGained: history.dataActionsGained.get(id),
    permissions,
  }));
  const operations = OperationCatalogue.parse(operationText);
  return [
    { path: operationPath, text: operationText },
    { path: rolePath, text: writeRoleFile(records, history.retired, operations, origin) },
  ];
}

function namespacesIn(folder: string): readonly string[] {
  const path = join(folder, 'providers.json');
  return existsSync(path) ? Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object) : [];
}

function missingOrigin(): never {
  throw new Error('There is no committed data yet: say its day and source with --date and --source.');
}
