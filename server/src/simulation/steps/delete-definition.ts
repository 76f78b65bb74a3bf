import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { allows } from '../../roles';
import { attempt } from '../attempt';
import type { Actor } from '../cast';
import { needs } from '../needs';
import { loggedOperations, serviceErrors } from '../service-errors';
import { withOffer } from '../state';
import { impossible, type LogEntry, type Refusal, refused, type Turn, type Undecided, undecided } from '../turn';
import { actorOf, doubtAbout, type Moment, offerOf } from './parts';
import { scopesInWords } from './words';

/** Somebody of the customer deletes the registration definition of an offer, once nothing is delegated by it (LIF-15). */
export function deleteDefinition(step: Step, moment: Moment): Turn {
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const actor = actorOf(step.by, moment, { offer: offer.name });
  if ('outcome' in actor) return actor;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  const { name, scopes, definedIn } = offer;
  return attempt(
    [
      [
        needs.defined(),
        () =>
          definedIn
            ? undefined
            : impossible(l10n.t('"{0}" has no registration definition at the customer.', name), ['LIF-15']),
      ],
      [
        needs.unused(),
        () =>
          scopes.length === 0
            ? undefined
            : refused(
                l10n.t('{0} are delegated by it still: their assignments are deleted first.', scopesInWords(scopes)),
                ['LIF-15', 'DLG-11'],
                serviceErrors.invalidDelete,
              ),
      ],
      [needs.mayDeleteDefinition(), () => actorRefusal(actor, name)],
    ],
    () => ({
      outcome: 'succeeded',
      reason: l10n.t('{0} deletes the registration definition of "{1}".', actor.displayName, name),
      source: ['LIF-15'],
      state: withOffer(moment.state, {
        ...offer,
        inForce: undefined,
        accepted: false,
        removed: true,
        definedIn: undefined,
      }),
      log: (definedIn!.length > 0 ? definedIn! : ['']).map((scope): LogEntry => {
        return { log: 'customer', operation: loggedOperations.deleteDefinition, scope };
      }),
    }),
  );
}

function actorRefusal(actor: Actor, offer: string): Refusal | Undecided | undefined {
  const may = actor.ownRoles.some(
    ({ role, scope }) =>
      role &&
      scope?.resourceGroup === undefined &&
      allows(role.permissions, loggedOperations.deleteDefinition, 'control') !== 'denied',
  );
  if (may) return undefined;
  if (actor.side === 'provider') {
    const words = l10n.t(
      "{0} belongs to the provider, which never writes the customer's definitions.",
      actor.displayName,
    );
    return refused(words, ['LIF-15']);
  }
  if (actor.ownRoles.some(({ role }) => !role)) {
    return undecided(l10n.t('{0} holds a role that the role data does not know.', actor.displayName), { offer });
  }
  const words = l10n.t('{0} holds no role that allows "{1}".', actor.displayName, loggedOperations.deleteDefinition);
  return refused(words, ['LIF-15'], serviceErrors.insufficientPrivileges);
}
