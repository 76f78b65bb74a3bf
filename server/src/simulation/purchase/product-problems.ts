import * as l10n from '@vscode/l10n';
import { monthsOf } from '../../documents/duration';
import { isOwn, type Setting } from '../setting';
import type { Problem } from '../simulation';

/** What a scenario says of its products and cannot be; products of another file are that file's business. */
export function productProblems({ scenario, products }: Setting): readonly Problem[] {
  return [...products.values()].flatMap(({ node, terms, countries }): Problem[] => {
    if (!isOwn(node, scenario)) return [];
    const wrongTerms = (terms?.items ?? []).filter(({ value }) => value !== undefined && !monthsOf(value));
    const wrongCountries = (countries?.items ?? []).filter(
      ({ value }) => value !== undefined && !/^[A-Z]{2}$/.test(value),
    );
    return [
      ...wrongTerms.map(({ node: at, value }) =>
        problemAt(at, l10n.t('"{0}" is no term. Write whole months or years, as in P1M or P1Y.', value!)),
      ),
      ...wrongCountries.map(({ node: at, value }) =>
        problemAt(at, l10n.t('"{0}" is no country. Write two capital letters, as in DE.', value!)),
      ),
    ];
  });
}

function problemAt(node: Problem['node'], message: string): Problem {
  return { code: 'scenario-problem', node, message, related: [] };
}
