import * as l10n from '@vscode/l10n';
import type { Field } from '../documents/model';
import type { Expectation } from '../documents/scenario';
import { decideAccess } from './access';
import type { Reason } from './access-reasons';
import { judgeView } from './judge-view';
import { judgeOrder, orderExpectationInWords } from './purchase';
import { remainderKinds, remaindersOf } from './remainders';
import { findSubscription, readScope, sameName, sameScope, type Scope } from './scope';
import { isRegistered, noticesOf, stageOf } from './state';
import { type Moment, outside, unknownOffer, unknownPerson } from './steps/parts';
import { scopesInWords } from './steps/words';
import type { Turn } from './turn';

/** How an expectation turns out right after its step. */
export interface ExpectationResult {
  readonly expectation: Expectation;
  readonly status: 'holds' | 'fails' | 'undecided';
  /** What is expected, in words. */
  readonly expected: string;
  /** What is true instead, or why it cannot be told. */
  readonly instead: string | undefined;
  /** Why it is so. */
  readonly reasons: readonly Reason[];
  /** The field to blame where it fails. */
  readonly field: Field | undefined;
  /** Set where the expectation speaks of something the scenario does not have. */
  readonly faulty: boolean;
}

/** A judgement without what all of them have. */
export type Judgement = Partial<Omit<ExpectationResult, 'expectation' | 'expected'>> &
  Pick<ExpectationResult, 'status'>;

/** Judges an expectation by the state after its step, and by what the step left in the logs. */
export function judgeExpectation(expectation: Expectation, moment: Moment, turn: Turn): ExpectationResult {
  const expected = expectationInWords(expectation);
  const judged = judgementOf(expectation, moment, turn);
  return { instead: undefined, reasons: [], field: undefined, faulty: false, ...judged, expectation, expected };
}

/** What an expectation says, in words. */
export function expectationInWords(expectation: Expectation): string {
  const say = (field: Field | undefined): string => field?.value ?? '?';
  const { principal, action, scope, access, offer, state, version, scopes, notice, seenBy } = expectation;
  if (action) {
    return l10n.t('{0} is {1} "{2}" at "{3}"', say(principal), accessInWords(say(access)), say(action), say(scope));
  }
  if (state) {
    const parts = [
      stageInWords(say(state)),
      ...(version ? [l10n.t('version {0}', say(version))] : []),
      ...(scopes ? [l10n.t('scopes {0}', scopes.items.map(say).join(', ') || l10n.t('none'))] : []),
    ];
    return l10n.t('"{0}" is {1}', say(offer), parts.join(', '));
  }
  if (notice) return l10n.t('the {0} is told "{1}"', say(seenBy), say(notice));
  if (expectation.registered) {
    return l10n.t('{0} is registered on "{1}"', say(expectation.registered), say(expectation.subscription));
  }
  if (expectation.log)
    return l10n.t('the {0} finds "{1}" in the log', say(expectation.log), say(expectation.operation));
  if (expectation.remains) {
    return expectation.madeBy
      ? l10n.t('{0} by {1} remain', say(expectation.remains), say(expectation.madeBy))
      : l10n.t('{0} remain', say(expectation.remains));
  }
  if (expectation.sees) {
    return expectation.is?.value === false
      ? l10n.t('{0} does not see "{1}" in the portal', say(principal), say(expectation.sees))
      : l10n.t('{0} sees "{1}" in the portal', say(principal), say(expectation.sees));
  }
  return orderExpectationInWords(expectation);
}

function judgementOf(expectation: Expectation, moment: Moment, turn: Turn): Judgement {
  if (expectation.action) return judgeAccess(expectation, moment);
  if (expectation.order) return judgeOrder(expectation, moment);
  const { unknown } = moment.state;
  if (unknown !== undefined) return { status: 'undecided', instead: unknown };
  if (expectation.state) return judgeOffer(expectation, moment);
  if (expectation.log) return judgeLog(expectation, turn);
  if (expectation.notice) return unlessDoubted(judgeNotice(expectation, moment), moment);
  if (expectation.registered) return unlessDoubted(judgeRegistration(expectation, moment), moment);
  if (expectation.remains) return unlessDoubted(judgeRemainder(expectation, moment), moment);
  if (expectation.sees) return judgeSight(expectation, moment);
  return { status: 'undecided', instead: l10n.t('this is not simulated yet') };
}

function judgeAccess({ principal, action, scope, access }: Expectation, moment: Moment): Judgement {
  const { setting } = moment;
  if (!principal?.value || !action?.value || !scope?.value || !access?.value) return incomplete();
  const actor = setting.cast.find(principal.value);
  if (!actor) return nobody(principal, moment);
  const where = readScope(scope.value, setting.customer);
  if (where.kind === 'outside' || (where.kind === 'scope' && where.exists === false)) {
    return notThere(scope, outside(scope.value, setting), moment);
  }
  const decision =
    where.kind === 'scope'
      ? decideAccess({ actor, action: action.value, scope: where.scope }, moment)
      : ({ access: 'denied', reasons: [{ text: l10n.t('Nothing above subscriptions can be delegated.') }] } as const);
  const { reasons } = decision;
  if (decision.access === 'undecided') return { status: 'undecided', instead: reasons[0]?.text, reasons };
  if (decision.access === access.value) return { status: 'holds', reasons };
  const instead = l10n.t('{0} is {1} it', actor.displayName, accessInWords(decision.access));
  return { status: 'fails', instead, reasons, field: access };
}

function judgeOffer({ offer, state, version, scopes }: Expectation, moment: Moment): Judgement {
  if (!offer?.value || !state?.value) return incomplete();
  const found = moment.state.offers.get(offer.value);
  if (!found) return notThere(offer, unknownOffer(offer.value, moment.state.offers.keys()), moment);
  if (found.unknown !== undefined) return { status: 'undecided', instead: found.unknown };
  const stage = stageOf(found);
  if (stage !== state.value) return fails(state, l10n.t('"{0}" is {1}', offer.value, stageInWords(stage)));
  const inForce = found.inForce?.version;
  if (version?.value !== undefined && version.value !== inForce) {
    return fails(
      version,
      inForce === undefined ? l10n.t('no version is in force') : l10n.t('version {0} is in force', inForce),
    );
  }
  if (!scopes) return { status: 'holds' };
  const wanted = scopes.items.map(({ value }) => readScope(value ?? '', moment.setting.customer));
  const read = wanted.flatMap((reading) => (reading.kind === 'scope' ? reading.scope : []));
  if (read.length === wanted.length && sameScopes(read, found.scopes)) return { status: 'holds' };
  return fails({ ...scopes, value: undefined }, l10n.t('delegated is {0}', scopesInWords(found.scopes)));
}

function judgeNotice({ notice, seenBy }: Expectation, { state }: Moment): Judgement {
  if (!notice?.value || !seenBy?.value) return incomplete();
  const notices = noticesOf(state).filter((candidate) => candidate.seenBy === seenBy.value);
  if (notices.some((candidate) => candidate.notice === notice.value)) return { status: 'holds' };
  const told = notices.map((candidate) => `"${candidate.notice}"`).join(', ');
  return fails(
    notice,
    told ? l10n.t('the {0} is told {1}', seenBy.value, told) : l10n.t('the {0} is told nothing', seenBy.value),
  );
}

function judgeRegistration({ subscription, registered }: Expectation, moment: Moment): Judgement {
  if (!subscription?.value || !registered?.value) return incomplete();
  const found = findSubscription(subscription.value, moment.setting.customer);
  if (!found) return notThere(subscription, outside(subscription.value, moment.setting), moment);
  if (isRegistered(moment.state, found.name?.value ?? '', registered.value)) return { status: 'holds' };
  return found.registeredProviders
    ? fails(registered, l10n.t('{0} is not registered on "{1}"', registered.value, subscription.value))
    : { status: 'undecided', instead: l10n.t('the registered providers of "{0}" are not listed', subscription.value) };
}

function judgeLog({ log, operation }: Expectation, turn: Turn): Judgement {
  if (!log?.value || !operation?.value) return incomplete();
  if (turn.outcome === 'undecided') return { status: 'undecided', instead: turn.reason };
  const side = (turn.outcome === 'succeeded' ? turn.log : []).filter((entry) => entry.log === log.value);
  if (side.some((entry) => sameName(entry.operation, operation.value))) return { status: 'holds' };
  const logged = [...new Set(side.map((entry) => `"${entry.operation}"`))].join(', ');
  return fails(operation, logged ? l10n.t('the step logs {0}', logged) : l10n.t('the step logs nothing'));
}

/** Whether somebody sees something on their page of the portal. */
function judgeSight(expectation: Expectation, moment: Moment): Judgement {
  const { principal, sees, is } = expectation;
  if (!principal?.value || !sees?.value || is?.value === undefined) return incomplete();
  const actor = moment.setting.cast.find(principal.value);
  if (!actor) return nobody(principal, moment);
  const nothing = l10n.t(
    '"{0}" is nothing to be seen there. Write "customer", an offer, a scope of the customer, "nothing-delegated" or "update-available".',
    sees.value,
  );
  return judgeView(actor, expectation, moment) ?? notThere(sees, nothing, moment);
}

/** What stays behind when the last delegation of an offer ends, as role assignments for managed identities do. */
function judgeRemainder({ remains, madeBy }: Expectation, { state }: Moment): Judgement {
  if (!remains || !remainderKinds.some((kind) => kind === remains.value)) return incomplete();
  const left = remaindersOf(state).filter(({ kind }) => kind === remains.value);
  if (left.some(({ of }) => madeBy?.value === undefined || sameName(of, madeBy.value))) return { status: 'holds' };
  if (!madeBy?.value) return fails(remains, l10n.t('nothing of that kind remains'));
  const able = [...state.offers.values()].filter(({ assigners }) =>
    assigners.some((name) => sameName(name, madeBy.value)),
  );
  return fails(
    madeBy,
    able.length > 0
      ? l10n.t('nothing is removed yet')
      : l10n.t('{0} could not assign roles under any delegation', madeBy.value),
  );
}

function sameScopes(a: readonly Scope[], b: readonly Scope[]): boolean {
  return a.length === b.length && a.every((scope) => b.some((other) => sameScope(scope, other)));
}

function fails(field: Field, instead: string): Judgement {
  return { status: 'fails', field, instead };
}

/** What an offer hides of which nothing can be told may still hold. */
function unlessDoubted(judgement: Judgement, { state }: Moment): Judgement {
  const doubt = [...state.offers.values()].find(({ unknown }) => unknown !== undefined)?.unknown;
  return judgement.status === 'fails' && doubt !== undefined ? { status: 'undecided', instead: doubt } : judgement;
}

/** What is still being typed is the schema's business. */
function incomplete(): Judgement {
  return { status: 'undecided', instead: l10n.t('the expectation is not complete') };
}

function nobody(principal: Field, moment: Moment): Judgement {
  const judgement = notThere(principal, unknownPerson(principal.value!, moment.setting), moment);
  return moment.setting.principalsKnown ? judgement : { ...judgement, faulty: false };
}

function notThere(field: Field, instead: string, { setting }: Moment): Judgement {
  return { status: 'undecided', instead, field, faulty: setting.complete };
}

/** An answer on access so that "… {it} … the operation" reads well. */
function accessInWords(access: string): string {
  switch (access) {
    case 'allowed':
      return l10n.t('allowed to do');
    case 'eligible':
      return l10n.t('allowed, after activation, to do');
    case 'conditional':
      return l10n.t('allowed under a condition to do');
    default:
      return l10n.t('not allowed to do');
  }
}

/** How far the customer is with an offer, in words. */
export function stageInWords(stage: string): string {
  switch (stage) {
    case 'none':
      return l10n.t('not accepted');
    case 'accepted':
      return l10n.t('accepted, nothing delegated');
    case 'delegated':
      return l10n.t('delegated');
    case 'updateAvailable':
      return l10n.t('waiting for an update to be accepted');
    default:
      return l10n.t('removed');
  }
}
