import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { OperationCatalogue, Plane } from '../../roles';
import { namedValue, type ValueItem, type ValueList } from './value-item';

/** As many operations as a list can show at once. */
const longestList = 200;

/** Operations of Azure that hold all that is typed, those that begin with it first; the rest comes as more is typed. */
export function operationItems(operations: OperationCatalogue, typed: string): ValueList {
  const wanted = typed.toLowerCase();
  const found = (['control', 'data'] as const).flatMap((plane) =>
    operations
      .scannable(plane)
      .filter(({ lowerCase }) => lowerCase.includes(wanted))
      .map(({ name, lowerCase }) => ({ name, plane, at: lowerCase.indexOf(wanted) })),
  );
  found.sort((a, b) => a.at - b.at);
  const items = found.slice(0, longestList).map(({ name, plane }, rank) => operationItem(name, plane, rank));
  return { items, isIncomplete: found.length > longestList };
}

/** Resource providers of Azure; the one that delegations register comes first. */
export function providerItems(operations: OperationCatalogue, first: string): readonly ValueItem[] {
  const others = operations.providers.filter((provider) => provider !== first);
  return [first, ...others].map((provider, rank) =>
    namedValue(provider, '', { rank, kind: CompletionItemKind.Module }),
  );
}

function operationItem(name: string, plane: Plane, rank: number): ValueItem {
  const words = plane === 'data' ? l10n.t('data: never delegated') : '';
  return namedValue(name, words, { rank, kind: CompletionItemKind.Method });
}
