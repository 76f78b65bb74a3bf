import { CompletionItemKind } from 'vscode-languageserver-types';
import { monthsOf } from '../../documents/duration';
import type { Scenario, Step } from '../../documents/scenario';
import { termInWords } from '../../simulation';
import { namedValue, type ValueItem } from './value-item';

/** The products of a scenario by its own names for them, with what they are called. */
export function productItems({ products }: Scenario): readonly ValueItem[] {
  return [...(products ?? [])].map(([name, product]) =>
    namedValue(name, product.name?.value ?? '', { kind: CompletionItemKind.Reference }),
  );
}

/** The orders that are placed up to a step, the last one first, with what is ordered. */
export function orderItems({ timeline, products }: Scenario, upTo: number): readonly ValueItem[] {
  const placed = (timeline?.items ?? []).slice(0, upTo + 1).filter((step) => step.do?.value === 'order');
  return placed.reverse().flatMap(({ id, product }, rank) => {
    if (id?.value === undefined) return [];
    const name = product?.value ?? '';
    const words = products?.get(name)?.name?.value ?? name;
    return namedValue(id.value, words, { rank, kind: CompletionItemKind.Reference });
  });
}

/** The terms a step may order: those its product is sold for, or else the usual ones. */
export function termItems(scenario: Scenario, step: Step | undefined): readonly ValueItem[] {
  const sold = scenario.products?.get(step?.product?.value ?? '')?.terms?.items.flatMap(({ value }) => value ?? []);
  return (sold && sold.length > 0 ? sold : ['P1M', 'P1Y', 'P2Y', 'P3Y']).map((term, rank) => {
    const months = monthsOf(term);
    return namedValue(term, months === undefined ? '' : termInWords(months), { rank });
  });
}
