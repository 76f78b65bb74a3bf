import * as l10n from '@vscode/l10n';
import { managedServices } from './service-errors';
import type { OfferState, State } from './state';

/** What may be left of a delegation that ended. */
export const remainderKinds = [
  'roleAssignments',
  'acceptedOffer',
  'registrationDefinition',
  'resourceProvider',
] as const;

/** Something that is left of a delegation that ended. */
export interface Remainder {
  readonly kind: (typeof remainderKinds)[number];
  /** The offer's name in the scenario. */
  readonly offer: string;
  /** Who made it, or where it is: the display name of a principal, or the short name of a subscription. */
  readonly of: string | undefined;
  readonly text: string;
  /** Ids of the rule catalogue. */
  readonly source: readonly string[];
}

/** What remains of the offers whose last delegation ended (LIF-12, LIF-13, LIF-15). */
export function remaindersOf({ offers, unknown }: State): readonly Remainder[] {
  if (unknown !== undefined) return [];
  return [...offers.values()]
    .filter((offer) => offer.removed && offer.unknown === undefined)
    .flatMap(remaindersOfOffer);
}

function remaindersOfOffer({ name: offer, accepted, definedIn, assigners }: OfferState): readonly Remainder[] {
  const remainders: Remainder[] = assigners.map((of) => {
    const text = l10n.t('Role assignments that {0} made for managed identities stay.', of);
    return { kind: 'roleAssignments', offer, of, text, source: ['ROL-07'] };
  });
  if (accepted) {
    const text = l10n.t('"{0}" stays accepted, and can be delegated again without buying it.', offer);
    remainders.push({ kind: 'acceptedOffer', offer, of: undefined, text, source: ['LIF-12'] });
  }
  for (const of of definedIn ?? []) {
    const text = l10n.t('The registration definition of "{0}" stays in "{1}" until somebody deletes it.', offer, of);
    remainders.push({ kind: 'registrationDefinition', offer, of, text, source: ['LIF-15'] });
    const registered = l10n.t('{0} stays registered on "{1}".', managedServices, of);
    remainders.push({ kind: 'resourceProvider', offer, of, text: registered, source: ['LIF-04'] });
  }
  return remainders;
}
