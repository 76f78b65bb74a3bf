import * as l10n from '@vscode/l10n';
import type { OperationCatalogue, RoleCatalogue } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { incompleteInWords } from '../preview/preview-words';
import type { PlanPreview, PreviewReport } from '../preview/report';
import { askablePrincipals, type AskablePrincipal, identitiesOf, principalsCalled } from './asked-principals';
import { accessOrder, decide } from './decide';
import { meantOperation } from './meant-operation';
import type { AskedOperation, AskReport, PlanAnswer, Question } from './report';

/** What an answer rests on beside the preview of the document. */
export interface AskSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
  readonly principals: PrincipalBook;
}

/** How many are named where nobody is called as asked. */
const named = 8;

/** Answers whether somebody may do an operation in what a document asks for, or who may. */
export function answerQuestion(preview: PreviewReport, question: Question, sources: AskSources): AskReport {
  const { title, roleData } = preview;
  const asked = askedOf(question);
  const meant = meantOperation(asked.operation, sources.operations);
  const report = { title, roleData, question: asked, ...meant };
  const subjects =
    asked.principal === undefined ? undefined : principalsCalled(asked.principal, preview, sources.principals);
  if (subjects?.length === 0) {
    return {
      ...report,
      unanswered: nobodyCalled(asked.principal!, preview, sources.principals),
      others: [],
      plans: [],
    };
  }
  const { operation } = meant;
  if (!operation) return { ...report, plans: [] };
  if (operation.plane === 'data') return { ...report, never: noDataPlane(operation), plans: [] };
  return { ...report, plans: preview.plans.map((plan) => answerPlan(plan, operation, subjects, sources)) };
}

/** A question without empty words around it; an empty principal is everybody. */
function askedOf({ principal, operation }: Question): Question {
  const name = principal?.trim();
  return { ...(name && { principal: name }), operation: operation.trim() };
}

function answerPlan(
  plan: PlanPreview,
  operation: AskedOperation,
  subjects: readonly AskablePrincipal[] | undefined,
  sources: AskSources,
): PlanAnswer {
  const { name, unreadable } = plan;
  if (unreadable !== undefined) return { name, principals: [], unreadable };
  const asked = subjects ?? plan.principals;
  const answers = asked.map((subject) =>
    decide(subject, identitiesOf(subject, plan, sources.principals), operation.name, plan, sources.catalogue),
  );
  const principals = [...answers].sort((a, b) => accessOrder.indexOf(a.access) - accessOrder.indexOf(b.access));
  const doubt = doubtOf(plan, subjects);
  return { name, principals, ...(doubt !== undefined && { doubt }) };
}

/** Why somebody else may have rights, or those asked about others: authorizations, or their principals, are not known. */
function doubtOf(
  { incomplete, principals }: PlanPreview,
  subjects: readonly AskablePrincipal[] | undefined,
): string | undefined {
  if (incomplete) return incompleteInWords();
  const unknown = subjects ? principals.find(({ id }) => isExpression(id)) : undefined;
  return unknown && l10n.t('Whom "{0}" stands for is known only when it is deployed.', unknown.name || '?');
}

function noDataPlane({ name }: AskedOperation): string {
  return l10n.t(
    'Nobody can: "{0}" is a data-plane operation, and delegations only reach Azure Resource Manager.',
    name,
  );
}

/** The expression of a template, which may come to any id. */
function isExpression(id: string): boolean {
  return id.startsWith('[');
}

function nobodyCalled(text: string, preview: PreviewReport, book: PrincipalBook): string {
  const names = askablePrincipals(preview, book).map(({ name }) => name);
  if (names.length === 0) return l10n.t('Nobody is called "{0}", and nobody gets anything.', text);
  const more = names.length - named;
  const list = names.slice(0, named).join(', ');
  return l10n.t(
    'Nobody is called "{0}". There are: {1}.',
    text,
    more > 0 ? l10n.t('{0} and {1} more', list, more) : list,
  );
}
