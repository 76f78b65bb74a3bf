import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../../documents/document';
import type { Customer, Provider, Scenario } from '../../documents/scenario';
import { writeScope } from '../../simulation';
import type { KnownPrincipal, PrincipalBook } from '../../workspace/principals';
import { titleOf } from '../document-title';
import { kindInWords } from './principals';
import { namedValue, type ValueItem } from './value-item';

/** The offers of a scenario by its own names for them, with what is sold. */
export function offerItems(
  { offers }: Scenario,
  documentAt: (path: string) => ParsedDocument | undefined,
): readonly ValueItem[] {
  return [...(offers ?? [])].map(([name, { plan, manifest, published, planId, version }]) => {
    const file = (plan ?? manifest)?.value;
    const document = file === undefined ? undefined : documentAt(file);
    const words = published ? [planId?.value, version?.value] : [document ? titleOf(document) : file];
    return namedValue(name, words.filter(Boolean).join(' '), { kind: CompletionItemKind.Reference });
  });
}

/** The people of some sides, side by side in the order given. */
export function personItems(
  { customer, provider }: Scenario,
  sides: readonly ('customer' | 'provider')[],
): readonly ValueItem[] {
  return sides.flatMap((side, rank) => {
    const people: Customer['people'] | Provider['people'] =
      (side === 'customer' ? customer : provider)?.people ?? new Map();
    const sideInWords = side === 'customer' ? l10n.t('customer') : l10n.t('provider');
    return [...people].map(([name, { displayName }]) => {
      const words = [displayName?.value, sideInWords].filter(Boolean).join(', ');
      return namedValue(name, words, { rank, kind: CompletionItemKind.Reference });
    });
  });
}

/** Everybody whose access may be asked about: the people, and the principals of the managing tenant by name. */
export function principalNameItems(scenario: Scenario, book: PrincipalBook): readonly ValueItem[] {
  return [...personItems(scenario, ['provider', 'customer']), ...byName(book.all(), 2)];
}

/** The groups of the managing tenant by name. */
export function groupItems(book: PrincipalBook): readonly ValueItem[] {
  return byName(
    book.all().filter(({ type }) => type === 'Group' || type === undefined),
    0,
  );
}

/** Principals by name, or by id where a name is missing or another's too; accepting one inserts the name. */
function byName(principals: readonly KnownPrincipal[], rank: number): readonly ValueItem[] {
  const named = new Map<string | undefined, number>();
  for (const { displayName } of principals) named.set(displayName, (named.get(displayName) ?? 0) + 1);
  return principals
    .filter(({ type }) => type !== 'Application')
    .map((principal) => {
      const { id, displayName } = principal;
      const value = displayName !== undefined && named.get(displayName) === 1 ? displayName : id;
      const words = [value === id ? displayName : undefined, kindInWords(principal)].filter(Boolean).join(', ');
      return namedValue(value, words, { rank, kind: CompletionItemKind.Reference });
    });
}

/** The customer's subscriptions, and the resource groups in them, as a scenario writes scopes. */
export function scopeItems(scenario: Scenario): readonly ValueItem[] {
  return subscriptionsOf(scenario).flatMap(({ name, resourceGroups }) => [
    namedValue(name, l10n.t('subscription'), { kind: CompletionItemKind.Folder }),
    ...resourceGroups.map((resourceGroup) =>
      namedValue(writeScope({ subscription: name, resourceGroup }), l10n.t('resource group'), {
        rank: 1,
        kind: CompletionItemKind.Folder,
      }),
    ),
  ]);
}

/** The customer's subscriptions by their short names. */
export function subscriptionItems(scenario: Scenario): readonly ValueItem[] {
  return subscriptionsOf(scenario).map(({ name, id }) => namedValue(name, id ?? ''));
}

function subscriptionsOf({ customer }: Scenario) {
  return (customer?.subscriptions?.items ?? []).flatMap(({ name, subscriptionId, resourceGroups }) =>
    name?.value === undefined
      ? []
      : [
          {
            name: name.value,
            id: subscriptionId?.value,
            resourceGroups: (resourceGroups?.items ?? []).flatMap(({ value }) => value ?? []),
          },
        ],
  );
}
