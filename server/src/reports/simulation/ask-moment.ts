import * as l10n from '@vscode/l10n';
import type { OperationCatalogue } from '../../roles';
import { type Access, decideAccess, questionsOf, readScope, type Simulation, writeScope } from '../../simulation';
import { meantOperation } from '../ask/meant-operation';
import type { AskedOperation } from '../ask/report';
import { momentAt } from './moments';
import { statement, type Statement } from './report';

/** What is asked about a moment; texts as somebody typed them. */
export interface MomentQuestion {
  /** As in `MomentsReport`: 0 is the beginning. */
  readonly moment: number;
  /** The short name of a person, the name or object id of a principal; empty for everybody. */
  readonly principal: string;
  /** The name of an operation, or what it does in plain words. */
  readonly operation: string;
  /** `prod`, `prod/rg-app` or an id of Azure. */
  readonly scope: string;
}

/** Whether somebody may do something at a moment, and why. */
export interface ActorAnswer {
  readonly actor: string;
  readonly access: Access;
  readonly reasons: readonly Statement[];
}

/** The answer to a question about a moment. */
export interface MomentAnswer {
  readonly operation?: AskedOperation;
  readonly scope?: string;
  /** Why there is no answer, in words. */
  readonly unanswered?: string;
  /** Operations that may be meant as well. */
  readonly others: readonly AskedOperation[];
  readonly answers: readonly ActorAnswer[];
}

/** Answers who may do something at a moment of a story, and by what chain of reasons. */
export function askMoment(
  simulation: Simulation,
  { moment: at, principal, operation: words, scope: scopeText }: MomentQuestion,
  operations: OperationCatalogue,
): MomentAnswer {
  const { operation, unanswered, others } = meantOperation(words, operations);
  const nothing = (why: string | undefined): MomentAnswer => ({
    ...(why === undefined ? {} : { unanswered: why }),
    others,
    answers: [],
  });
  if (!operation) return nothing(unanswered);
  const moment = momentAt(simulation, at);
  const { setting } = simulation;
  const reading = readScope(scopeText, setting.customer);
  if (!moment) return nothing(l10n.t('This story has no such moment.'));
  if (reading.kind !== 'scope') return nothing(l10n.t('The customer has no scope "{0}".', scopeText));
  const named = principal === '' ? undefined : setting.cast.find(principal);
  if (principal !== '' && !named) return nothing(l10n.t('The story knows nobody called "{0}".', principal));
  const { scope } = reading;
  return {
    operation,
    scope: writeScope(scope),
    others,
    answers: (named ? [named] : questionsOf(simulation).actors).map((actor) => {
      const { access, reasons } = decideAccess({ actor, action: operation.name, scope }, moment);
      return { actor: actor.displayName, access, reasons: reasons.map(({ text, origin }) => statement(text, origin)) };
    }),
  };
}
