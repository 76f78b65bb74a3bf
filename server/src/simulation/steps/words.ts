import * as l10n from '@vscode/l10n';
import type { OfferVersion } from '../offer-version';
import { type Scope, writeScope } from '../scope';

/** An offer with its version: `"gold" 1.2.0`. */
export function offerInWords(name: string, { version }: Pick<OfferVersion, 'version'>): string {
  return version === undefined ? `"${name}"` : `"${name}" ${version}`;
}

/** Scopes as scenario files write them: `"prod/rg-app", "dev"`. */
export function scopesInWords(scopes: readonly Scope[]): string {
  return scopes.length === 0 ? l10n.t('nothing') : scopes.map((scope) => `"${writeScope(scope)}"`).join(', ');
}
