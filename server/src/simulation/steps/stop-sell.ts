import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { needs } from '../needs';
import { withOffer } from '../state';
import { impossible, type Turn } from '../turn';
import { doubtAbout, type Moment, offerOf } from './parts';

/** The provider stops selling an offer: nobody new gets it, who has it keeps it without updates (LIF-18). */
export function stopSell(step: Step, moment: Moment): Turn {
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  const gone = l10n.t('"{0}" is sold no longer.', offer.name);
  return attempt(
    [[needs.onSale(), () => (offer.stopped || offer.latest!.stopped ? impossible(gone, ['LIF-18']) : undefined)]],
    () => ({
      outcome: 'succeeded',
      reason: offer.inForce
        ? l10n.t('"{0}" is sold no longer; the customer keeps it and gets no updates.', offer.name)
        : gone,
      source: ['LIF-18', 'PLN-13'],
      state: withOffer(moment.state, { ...offer, stopped: true }),
      log: [],
    }),
  );
}
