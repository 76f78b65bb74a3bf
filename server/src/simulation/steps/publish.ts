import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { needs } from '../needs';
import { type OfferVersion, originIn } from '../offer-version';
import { serviceErrors } from '../service-errors';
import { stageOf, withOffer } from '../state';
import { faulty, type Refusal, refused, type Turn, undecided } from '../turn';
import { doubtAbout, type Moment, offerOf } from './parts';
import { offerInWords } from './words';

/** A new version goes on sale; customers stay on theirs until they accept it (LIF-09). */
export function publish(step: Step, moment: Moment): Turn {
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const clouds = { offer: offer.name };
  if (!step.from) return undecided(l10n.t('The step does not say from where.'), clouds);
  const version = moment.setting.versionOf(step.from);
  if ('unresolved' in version) {
    const reason = l10n.t('The version to publish cannot be told: {0}.', version.unresolved);
    return version.node ? faulty(version.node, reason, clouds) : undecided(reason, clouds);
  }
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  if (offer.stopped) {
    return undecided(
      l10n.t('"{0}" is sold no longer; whether it can be published again is not documented.', offer.name),
      clouds,
    );
  }
  const before = offer.latest!;
  return attempt(
    [
      [needs.neverHidden(), () => visibilityRefusal(before, version)],
      [needs.sameManagingTenant(), () => tenantChangeRefusal(before, version)],
      [needs.higherVersion(), () => versionRefusal(before, version)],
    ],
    () => {
      const state = withOffer(moment.state, { ...offer, latest: version });
      const reason = l10n.t('{0} is published.', offerInWords(offer.name, version));
      const waits = stageOf(state.offers.get(offer.name)!) === 'updateAvailable';
      return {
        outcome: 'succeeded',
        reason: waits
          ? l10n.t('{0} The customer stays on {1} until it accepts the update.', reason, offer.inForce!.version ?? '?')
          : reason,
        source: ['LIF-09'],
        state,
        log: [],
      };
    },
  );
}

function visibilityRefusal(before: OfferVersion, after: OfferVersion): Refusal | undefined {
  if (before.visibility !== 'public' || after.visibility !== 'private') return undefined;
  return refused(l10n.t('A plan that was public can never become private.'), ['PLN-08']);
}

/** A definition never changes its managing tenant: another tenant takes another offer (LIF-11, TEN-03). */
export function tenantChangeRefusal(before: OfferVersion, after: OfferVersion): Refusal | undefined {
  const tenant = after.definition.managedByTenantId;
  const oldTenant = before.definition.managedByTenantId?.value;
  if (oldTenant === undefined || tenant?.value === undefined || sameId(oldTenant, tenant.value)) return undefined;
  const words = l10n.t(
    'The managing tenant differs from that of the version before: Azure answers "ManagedByTenantId not allowed to update". Another tenant takes another offer.',
  );
  return refused(words, ['LIF-11', 'TEN-03'], serviceErrors.invalidUpdate, originIn(after, tenant.node));
}

function versionRefusal(before: OfferVersion, after: OfferVersion): Refusal | undefined {
  if (before.version === undefined || after.version === undefined || isHigher(after.version, before.version))
    return undefined;
  const words = l10n.t(
    'The version of the manifest must be higher than {0}, which is published; it is {1}.',
    before.version,
    after.version,
  );
  const field = after.definition.version;
  return refused(words, ['LIF-09', 'MAN-02'], undefined, field && originIn(after, field.node));
}

/** Whether a version is higher; a text that is no version is not judged. */
function isHigher(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  if (![...a!, ...b!].every(Number.isInteger)) return true;
  const differing = [0, 1, 2].find((part) => (a![part] ?? 0) !== (b![part] ?? 0));
  return differing !== undefined && (a![differing] ?? 0) > (b![differing] ?? 0);
}
