import type { Plane } from '../../roles';
import type { Access } from '../../simulation';
import type { ActivationPreview, Place } from '../preview/report';

/** Whether a principal may do something in what a document asks for, or who may: plain data, drawn by whoever shows it. */
export interface AskReport {
  /** What the document calls itself. */
  readonly title: string;
  /** The date of the role data every answer rests on. */
  readonly roleData: string;
  readonly question: Question;
  /** What the question is taken to mean; absent where that cannot be told. */
  readonly operation?: AskedOperation;
  /** Why there is no answer, in words. */
  readonly unanswered?: string;
  /** Operations that may be meant as well, or where none was found, instead; the nearest first. */
  readonly others: readonly AskedOperation[];
  /** Why nobody ever can, in words: the operation is none that is delegated. */
  readonly never?: string;
  /** One for each plan or definition; none where there is no answer, or the same one for all. */
  readonly plans: readonly PlanAnswer[];
}

/** What is asked. */
export interface Question {
  /** An object id or a display name; absent for everybody. */
  readonly principal?: string;
  /** The name of an operation, or what it does in plain words. */
  readonly operation: string;
}

/** An operation, and what it does in words. */
export interface AskedOperation {
  readonly name: string;
  readonly plane: Plane;
  readonly words: string;
}

/** The answer for one plan or definition. */
export interface PlanAnswer {
  readonly name: string;
  /** Everybody who was asked about, those who may do most first. */
  readonly principals: readonly PrincipalAnswer[];
  /** Why there may be others who can, in words. */
  readonly doubt?: string;
  /** Why there is no answer: the plan or its manifest cannot be read. */
  readonly unreadable?: string;
}

/** Whether one principal may do it, and why. */
export interface PrincipalAnswer {
  readonly id: string;
  readonly name: string;
  readonly access: Access;
  /** For a right that has to be activated: under which conditions. */
  readonly activation?: ActivationPreview;
  /** All that leads to the right, link by link, or the steps that fail. */
  readonly reasons: readonly AnswerReason[];
}

/** One link in the chain, with the place in a file that says so. */
export interface AnswerReason {
  readonly text: string;
  readonly place?: Place;
}
