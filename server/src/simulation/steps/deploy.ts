import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { needs } from '../needs';
import type { OfferVersion } from '../offer-version';
import { sameScope, type Scope, subscriptionsOf } from '../scope';
import { managedServices } from '../service-errors';
import { type OfferState, type State, type Weakening, withOffer } from '../state';
import { type Clouds, faulty, type Turn, undecided } from '../turn';
import { notesOf, weakenedByNewName } from '../weakening';
import { delegated, withProvider } from './delegated';
import { delegationChecks, delegationLog } from './delegation';
import { deployedOffer, givesTheSame } from './deployed-offer';
import { deployedScopes } from './deployed-scopes';
import { actorRefusal } from './may-delegate';
import { actorOf, doubtAbout, type Moment, scopeOf } from './parts';
import { tenantChangeRefusal } from './publish';
import { apiVersionRefusal, definitionScopeRefusal, parameterRefusal } from './template-refusal';
import { updated } from './updated';
import { scopesInWords } from './words';

/**
 * Somebody deploys a template that delegates (LIF-03, LIF-05). Under the name of a definition that is there already it
 * replaces all authorizations of that (LIF-10); under another name it is another offer.
 */
export function deploy(step: Step, moment: Moment): Turn {
  const actor = actorOf(step.by, moment, 'everything');
  if ('outcome' in actor) return actor;
  const target = scopeOf(step.scope, moment, 'everything');
  if ('outcome' in target) return target;
  const { setting, state } = moment;
  if (!step.deploys) return undecided(l10n.t('The step names no template.'), 'everything');
  const version = setting.versionOf(step.deploys);
  if ('unresolved' in version) {
    const reason = l10n.t('What is deployed cannot be told: {0}.', version.unresolved);
    return version.node ? faulty(version.node, reason, 'everything') : undecided(reason, 'everything');
  }
  const { template, path } = version;
  if (!template || template.policyRule) {
    return undecided(l10n.t('"{0}" is no template that delegates by itself.', path), 'everything');
  }
  const { subscription } = target.scope;
  const offer = deployedOffer(version, subscription, state);
  const clouds: Clouds = state.offers.has(offer.name) ? { offer: offer.name } : 'everything';
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  const named = deployedScopes(template, { ...target, field: step.scope! }, moment, clouds);
  if ('outcome' in named) return named;
  if (isSplit(offer, version, subscription)) {
    const words = l10n.t(
      '"{0}" gives other roles in "{1}" now than in its other subscriptions; only one version of an offer can be played.',
      offer.name,
      subscription,
    );
    return undecided(words, clouds);
  }
  const scopes = named.map(({ scope }) => scope);
  const affected: readonly Scope[] = scopes.length > 0 ? scopes : [{ subscription, resourceGroup: undefined }];
  const added = scopes.filter((scope) => !offer.scopes.some((taken) => sameScope(taken, scope)));
  const weakenings = weakenedByNewName(state, offer.name, version, scopes);
  return attempt(
    [
      [needs.mayDelegate(setting.profile), () => actorRefusal(actor, affected, moment, 'template', clouds)],
      [needs.wholeTemplate(), () => parameterRefusal(template, version)],
      [needs.definedInSubscription(), () => definitionScopeRefusal(template, version)],
      [needs.eligibleVersion(), () => apiVersionRefusal(template, version)],
      [needs.sameManagingTenant(), () => offer.inForce && tenantChangeRefusal(offer.inForce, version)],
      ...delegationChecks(offer, version, named, moment, added),
    ],
    () => ({
      outcome: 'succeeded',
      reason: reasonOf(actor.displayName, offer, scopes),
      source: ['LIF-03', 'LIF-05', ...(offer.inForce ? ['LIF-10'] : []), ...(weakenings.length > 0 ? ['DLG-04'] : [])],
      state: deployed(moment, offer, version, scopes, subscription, weakenings),
      log: delegationLog(scopes, state, subscriptionsOf(affected)),
      notes: notesOf(weakenings),
    }),
  );
}

function reasonOf(who: string, { name, inForce }: OfferState, scopes: readonly Scope[]): string {
  if (scopes.length === 0) return l10n.t('{0} deploys "{1}", which assigns nothing yet.', who, name);
  return inForce
    ? l10n.t('{0} deploys "{1}" again; its authorizations replace the former ones.', who, name)
    : l10n.t('{0} deploys "{1}", which delegates {2}.', who, name, scopesInWords(scopes));
}

/** Whether an offer would be in force in two versions: here in a new one, and as it was in another subscription. */
function isSplit({ inForce, scopes }: OfferState, { definition }: OfferVersion, subscription: string): boolean {
  if (!inForce || givesTheSame(inForce.definition, definition)) return false;
  return subscriptionsOf(scopes).some((other) => other.subscription !== subscription);
}

function deployed(
  { state, setting }: Moment,
  offer: OfferState,
  version: OfferVersion,
  scopes: readonly Scope[],
  subscription: string,
  weakenings: readonly Weakening[],
): State {
  const newest = { ...offer, latest: version };
  const before = offer.inForce ? updated(state, newest, version, setting) : withOffer(state, newest);
  const there = before.offers.get(offer.name)!;
  if (scopes.length > 0) return delegated(before, there, version, scopes, setting, weakenings);
  const registered = withProvider(before, subscription, managedServices);
  return withOffer(registered, { ...there, definedIn: [...new Set([...(there.definedIn ?? []), subscription])] });
}
