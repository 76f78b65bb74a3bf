import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { OfferVersion } from '../offer-version';
import { covers, sameName, sameScope, type Scope, writeScope } from '../scope';
import { serviceErrors } from '../service-errors';
import type { OfferState } from '../state';
import { type Refusal, refused, type Undecided, undecided } from '../turn';
import type { Moment } from './parts';

/** Why scopes cannot be delegated under a name: another offer of that name is delegated at one of them (DLG-01). */
export function twinAt(
  scopes: readonly Scope[],
  offer: OfferState,
  version: OfferVersion,
  { state }: Moment,
): Refusal | undefined {
  const twins = [...state.offers.values()].filter(
    (other) => other.name !== offer.name && sameName(other.inForce?.name, version.name),
  );
  return refusalAt(scopes, twins);
}

/**
 * What stands in the way of delegating scopes once more: the same offer there already (DLG-01), or another level of the same
 * subscription delegated to the same provider (DLG-09), which was refused in 2020 and nobody has tried since.
 */
export function clashAt(
  scopes: readonly Scope[],
  offer: OfferState,
  version: OfferVersion,
  moment: Moment,
): Refusal | Undecided | undefined {
  const { state, setting } = moment;
  const refusal = refusalAt(scopes, [offer]);
  if (refusal) return refusal;
  for (const [index, scope] of scopes.entries()) {
    const taken = [...scopesOfProvider(version, state.offers.values()), ...scopes.slice(0, index)];
    const other = taken.find((existing) => overlaps(existing, scope));
    if (!other) continue;
    const pair = l10n.t('"{0}" and "{1}" lie in one another', writeScope(other), writeScope(scope));
    return setting.profile === '2020'
      ? refused(
          l10n.t('{0}: Azure answers "Multiple registration assignments are not allowed".', pair),
          ['DLG-09'],
          serviceErrors.multipleAssignments,
        )
      : undecided(l10n.t('{0}; whether one provider may hold both today is not documented.', pair), {
          offer: offer.name,
        });
  }
  return undefined;
}

function refusalAt(scopes: readonly Scope[], holders: readonly OfferState[]): Refusal | undefined {
  for (const scope of scopes) {
    const holder = holders.find((other) => other.scopes.some((taken) => sameScope(taken, scope)));
    if (!holder) continue;
    const words = l10n.t(
      '"{0}" is delegated under "{1}" already: Azure answers "Another registration assignment present at this scope".',
      writeScope(scope),
      holder.name,
    );
    return refused(words, ['LIF-05', 'DLG-01'], serviceErrors.multipleAssignments);
  }
  return undefined;
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
