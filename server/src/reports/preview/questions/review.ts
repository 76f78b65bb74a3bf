import type { Definition } from '../../../documents/model';
import type { OperationCatalogue, RoleCatalogue } from '../../../roles';
import type { Links } from '../../../workspace/links';
import type { AskedPlan } from '../asked-plan';
import { customerPagesOf } from '../customer/customer';
import { delegatingScenarios } from './delegating-scenarios';
import { questionsOf } from './questions';
import type { PlanPreview } from '../report';
import type { Sale } from './sale';

/** What a review reads beside the definition. */
export interface ReviewSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
  /** The links of the file that holds the definition. */
  readonly links: Links;
}

/** What a reviewer asks of a definition and what a customer reads of it; `plan` tells who gets what. */
export function reviewOf(
  definition: Definition,
  plan: AskedPlan,
  sale: Sale | undefined,
  { links, ...sources }: ReviewSources,
): Pick<PlanPreview, 'questions' | 'customer'> {
  const customer = customerPagesOf(definition, plan, sale, sources);
  const files = sale && sale.links.uri !== links.uri ? [links, sale.links] : [links];
  const scenarios = delegatingScenarios({ sources: files, planId: sale?.plan.planId?.value });
  return { customer, questions: questionsOf(plan, { ...sources, scenarios, customer, isSold: sale !== undefined }) };
}
