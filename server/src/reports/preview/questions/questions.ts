import type { RoleCatalogue } from '../../../roles';
import type { AskedPlan } from '../asked-plan';
import type { CustomerPages } from '../customer/customer-pages';
import type { DelegatingScenario } from './delegating-scenarios';
import { whatChangedAndWhatIsHidden } from './questions-change';
import { whatWhen, whoGetsIn } from './questions-people';
import { destroyOrSpend, handOutAccess, hide, readData, runCode } from './questions-powers';
import { howItEnds, where } from './questions-scope';
import type { QuestionPreview } from '../report';

/** What the answers are found in beside that. */
export interface QuestionSources {
  readonly catalogue: RoleCatalogue;
  readonly scenarios: readonly DelegatingScenario[];
  readonly customer: CustomerPages;
  /** Whether a plan sells it, so that an update is accepted; else it is deployed. */
  readonly isSold: boolean;
}

/** The ten questions a reviewer asks, in their order, each answered for this plan. */
export function questionsOf(plan: AskedPlan, sources: QuestionSources): readonly QuestionPreview[] {
  const { catalogue, scenarios } = sources;
  return [
    { id: 'who', ...whoGetsIn(plan) },
    { id: 'when', ...whatWhen(plan) },
    { id: 'data', ...readData(plan, catalogue) },
    { id: 'code', ...runCode(plan, catalogue) },
    { id: 'access', ...handOutAccess(plan, catalogue) },
    { id: 'hide', ...hide(plan, catalogue) },
    { id: 'destroy', ...destroyOrSpend(plan, catalogue) },
    { id: 'where', ...where(scenarios) },
    { id: 'end', ...howItEnds(plan, catalogue) },
    { id: 'change', ...whatChangedAndWhatIsHidden(plan, sources) },
  ];
}
