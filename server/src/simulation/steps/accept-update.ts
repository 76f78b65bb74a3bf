import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { Authorization } from '../../documents/model';
import type { Step } from '../../documents/scenario';
import { definitionRefusal } from '../definition-refusal';
import type { OfferVersion } from '../offer-version';
import { writeScope } from '../scope';
import { loggedOperations } from '../service-errors';
import { type Elevation, stageOf, withOffer } from '../state';
import { impossible, refused, type Turn } from '../turn';
import { actorRefusal, subscriptionsOf } from './delegate';
import { assignersOf } from './delegated';
import { actorOf, doubtAbout, type Moment, offerOf } from './parts';
import { offerInWords } from './words';

/** The customer takes the version on sale; its authorizations replace the old ones at every scope (LIF-09, LIF-10). */
export function acceptUpdate(step: Step, moment: Moment): Turn {
  const { state, setting } = moment;
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const actor = actorOf(step.by, moment, { offer: offer.name });
  if ('outcome' in actor) return actor;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  if (offer.stopped) {
    return refused(l10n.t('"{0}" is sold no longer; who has it keeps it and gets no updates.', offer.name), ['LIF-18']);
  }
  if (stageOf(offer) !== 'updateAvailable') {
    return impossible(l10n.t('There is no update of "{0}" to accept.', offer.name), ['LIF-09']);
  }
  const version = offer.latest!;
  const obstacle =
    actorRefusal(actor, offer.scopes, moment, { offer: offer.name }) ??
    definitionRefusal(version.definition, version.path, setting.catalogue, state.roleChanges);
  if (obstacle) return obstacle;
  const assigners = offer.scopes.length > 0 ? assignersOf(offer, version, setting) : offer.assigners;
  const updated = withOffer(state, { ...offer, inForce: version, assigners });
  const scopes = offer.scopes.map(writeScope);
  return {
    outcome: 'succeeded',
    reason: l10n.t(
      '{0} accepts {1}; its authorizations replace those of {2}.',
      actor.displayName,
      offerInWords(offer.name, version),
      offer.inForce!.version ?? '?',
    ),
    source: ['LIF-09', 'LIF-10'],
    state: {
      ...updated,
      elevations: state.elevations.filter((elevation) => elevation.offer !== offer.name || isKept(elevation, version)),
    },
    log: [
      ...subscriptionsOf(offer.scopes).map(
        (scope) =>
          ({ log: 'customer', operation: loggedOperations.writeDefinition, scope: writeScope(scope) }) as const,
      ),
      ...scopes.map((scope) => ({ log: 'provider', operation: loggedOperations.delegationAdded, scope }) as const),
    ],
  };
}

/** A role stays active only where the new version still makes it eligible for the same principal. */
function isKept({ authorization }: Elevation, { definition }: OfferVersion): boolean {
  return (definition.eligibleAuthorizations?.items ?? []).some((other) => isSameGrant(other, authorization));
}

function isSameGrant(a: Authorization, b: Authorization): boolean {
  return (
    sameId(a.principalId?.value, b.principalId?.value) && sameId(a.roleDefinitionId?.value, b.roleDefinitionId?.value)
  );
}
