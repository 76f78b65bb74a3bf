import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import type { Actor } from '../cast';
import { needs } from '../needs';
import { mayDo, rolesInWords } from '../rights';
import type { Scope } from '../scope';
import { loggedOperations, managedServices } from '../service-errors';
import { impossible, type Refusal, refused, type Turn, type Undecided, undecided } from '../turn';
import { withProvider } from './delegated';
import { actorOf, type Moment, scopeOf } from './parts';

/** Somebody of the customer registers the resource provider of delegations on a subscription (LIF-04). */
export function register(step: Step, moment: Moment): Turn {
  const actor = actorOf(step.by, moment, 'everything');
  if ('outcome' in actor) return actor;
  const named = scopeOf(step.subscription, moment, 'everything');
  if ('outcome' in named) return named;
  const { scope } = named;
  return attempt([[needs.mayRegister(), () => actorRefusal(actor, scope)]], () => ({
    outcome: 'succeeded',
    reason: l10n.t('{0} registers {1} on "{2}".', actor.displayName, managedServices, scope.subscription),
    source: ['LIF-04'],
    state: withProvider(moment.state, scope.subscription, managedServices),
    log: [{ log: 'customer', operation: loggedOperations.register, scope: scope.subscription }],
  }));
}

function actorRefusal(actor: Actor, scope: Scope): Refusal | Undecided | undefined {
  const may = mayDo(actor, scope, [loggedOperations.register]);
  if (may === 'yes') return undefined;
  if (actor.side === 'provider') {
    return impossible(
      l10n.t('{0} belongs to the provider; the customer registers resource providers.', actor.displayName),
      ['LIF-04'],
    );
  }
  if (may === 'unknown') {
    return undecided(l10n.t('{0} holds a role that the role data does not know.', actor.displayName), 'everything');
  }
  return refused(
    l10n.t(
      '{0} holds {1}; it takes a role that allows "{2}", such as Contributor or Owner.',
      actor.displayName,
      rolesInWords(actor, scope),
      loggedOperations.register,
    ),
    ['LIF-04'],
  );
}
