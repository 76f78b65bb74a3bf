export { simulationMarkdown } from './markdown';
export type { OfferReport } from './offers';
export {
  type ElevationReport,
  type ExpectationReport,
  type Place,
  type ProblemReport,
  simulationReport,
  type SimulationReport,
  type SimulationSummary,
  type Statement,
  type StepReport,
} from './report';
