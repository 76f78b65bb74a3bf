import * as vscode from 'vscode';
import type { CatalogueFilterParams } from '../../../../server/src/protocol';

/** What a filter looks for: "Plans, public, “gold”"; empty where it looks for nothing. */
export function filterInWords({ kinds, visibilities, categories, text }: CatalogueFilterParams): string {
  return [
    kinds?.map(kindsInWords).join(', '),
    visibilities?.join(', '),
    categories?.join(', '),
    text && vscode.l10n.t('“{0}”', text),
  ]
    .filter((part) => part)
    .join(' · ');
}

/** Items of a kind, as people call them. */
export function kindsInWords(kind: NonNullable<CatalogueFilterParams['kinds']>[number]): string {
  switch (kind) {
    case 'offer':
      return vscode.l10n.t('Offers');
    case 'plan':
      return vscode.l10n.t('Plans');
    case 'manifest':
      return vscode.l10n.t('Manifests');
  }
}
