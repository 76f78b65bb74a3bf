import { byText } from '../../server/src/roles/by-text';
import { splitOperation, writeOperations } from '../../server/src/roles/operation-text';
import type { OperationData } from '../../server/src/roles/operations';
import { writeData } from './data-file';
import type { ListedOperations } from './operation-source';

/** The text of `operations.json`: one resource provider and one resource type a line, so that changes read well. */
export function writeOperationFile(
  listed: ListedOperations,
  { date, source }: Pick<OperationData, 'date' | 'source'>,
): string {
  const control = endsByType(listed.control);
  const data = endsByType(listed.data);
  const types = [...new Set([...control.keys(), ...data.keys()])].sort(byText).map((type) => {
    const [actions, dataActions] = [control.get(type) ?? [], data.get(type)];
    return dataActions
      ? ([type, writeOperations(actions), writeOperations(dataActions)] as const)
      : ([type, writeOperations(actions)] as const);
  });
  return writeData({ date, source, providers: [...listed.providers].sort(byText), types } satisfies OperationData);
}

function endsByType(operations: readonly string[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const operation of operations) {
    const { type, end } = splitOperation(operation);
    const known = ends.get(type);
    if (known) known.push(end);
    else ends.set(type, [end]);
  }
  return ends;
}
