import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { OfferVersion } from '../offer-version';
import { covers, sameName, sameScope, type Scope, writeScope } from '../scope';
import { serviceErrors } from '../service-errors';
import type { OfferState } from '../state';
import { type Refusal, refused, type Undecided, undecided } from '../turn';
import type { Moment } from './parts';

/**
 * What stands in the way of delegating scopes: the same offer name there already (DLG-01), or another level of the
 * same subscription delegated to the same provider (DLG-09), which was refused in 2020 and nobody has tried since.
 */
export function clashAt(
  scopes: readonly Scope[],
  offer: OfferState,
  version: OfferVersion,
  { state, setting }: Moment,
): Refusal | Undecided | undefined {
  const code = serviceErrors.multipleAssignments;
  for (const [index, scope] of scopes.entries()) {
    const holder = [...state.offers.values()].find(
      (other) => isSameOffer(other, offer, version) && other.scopes.some((taken) => sameScope(taken, scope)),
    );
    if (holder) {
      const words = l10n.t(
        '"{0}" is delegated under "{1}" already: Azure answers "Another registration assignment present at this scope".',
        writeScope(scope),
        holder.name,
      );
      return refused(words, ['LIF-05', 'DLG-01'], code);
    }
    const taken = [...scopesOfProvider(version, state.offers.values()), ...scopes.slice(0, index)];
    const other = taken.find((existing) => overlaps(existing, scope));
    if (!other) continue;
    const pair = l10n.t('"{0}" and "{1}" lie in one another', writeScope(other), writeScope(scope));
    return setting.profile === '2020'
      ? refused(
          l10n.t('{0}: Azure answers "Multiple registration assignments are not allowed".', pair),
          ['DLG-09'],
          code,
        )
      : undecided(l10n.t('{0}; whether one provider may hold both today is not documented.', pair), {
          offer: offer.name,
        });
  }
  return undefined;
}

function isSameOffer(other: OfferState, offer: OfferState, version: OfferVersion): boolean {
  return other.name === offer.name || sameName(other.inForce?.name, version.name);
}

function scopesOfProvider(version: OfferVersion, offers: Iterable<OfferState>): readonly Scope[] {
  const tenant = version.definition.managedByTenantId?.value;
  return [...offers]
    .filter(({ inForce }) => sameId(inForce?.definition.managedByTenantId?.value, tenant))
    .flatMap(({ scopes }) => scopes);
}

function overlaps(a: Scope, b: Scope): boolean {
  return covers(a, b) !== covers(b, a);
}
