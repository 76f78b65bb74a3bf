import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { definitionRefusal } from '../definition-refusal';
import { needs } from '../needs';
import { subscriptionsOf, writeScope } from '../scope';
import { loggedOperations } from '../service-errors';
import { stageOf } from '../state';
import { impossible, type LogEntry, refused, type Turn } from '../turn';
import { twinAt } from './clash';
import { actorRefusal } from './may-delegate';
import { actorOf, doubtAbout, type Moment, offerOf } from './parts';
import { updated } from './updated';
import { offerInWords } from './words';

/** The customer takes the version on sale; its authorizations replace the old ones at every scope (LIF-09, LIF-10). */
export function acceptUpdate(step: Step, moment: Moment): Turn {
  const { state, setting } = moment;
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const clouds = { offer: offer.name };
  const actor = actorOf(step.by, moment, clouds);
  if ('outcome' in actor) return actor;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  const version = offer.latest!;
  return attempt(
    [
      [
        needs.onSale(),
        () =>
          offer.stopped
            ? refused(l10n.t('"{0}" is sold no longer; who has it keeps it and gets no updates.', offer.name), [
                'LIF-18',
              ])
            : undefined,
      ],
      [
        needs.updateWaits(),
        () =>
          stageOf(offer) === 'updateAvailable'
            ? undefined
            : impossible(l10n.t('There is no update of "{0}" to accept.', offer.name), ['LIF-09']),
      ],
      [needs.mayDelegate(setting.profile), () => actorRefusal(actor, offer.scopes, moment, 'portal', clouds)],
      [needs.validDefinition(), () => definitionRefusal(version, setting.catalogue, state.roleChanges)],
      [needs.noClash(), () => twinAt(offer.scopes, offer, version, moment)],
    ],
    () => ({
      outcome: 'succeeded',
      reason: l10n.t(
        '{0} accepts {1}; its authorizations replace those of {2}.',
        actor.displayName,
        offerInWords(offer.name, version),
        offer.inForce!.version ?? '?',
      ),
      source: ['LIF-09', 'LIF-10'],
      state: updated(state, offer, version, setting),
      log: [
        ...subscriptionsOf(offer.scopes).map((scope): LogEntry => {
          return { log: 'customer', operation: loggedOperations.writeDefinition, scope: writeScope(scope) };
        }),
        ...offer.scopes.map((scope): LogEntry => {
          return { log: 'provider', operation: loggedOperations.delegationAdded, scope: writeScope(scope) };
        }),
      ],
    }),
  );
}
