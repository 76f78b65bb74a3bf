export { simulationMarkdown } from './markdown';
export type { OfferReport } from './offers';
export type {
  MyCustomersReport,
  PortalReport,
  ProvidedOfferReport,
  RemainderReport,
  SeenDelegationReport,
} from './portal';
export type { PurchaseNote } from './purchase-notes';
export type { BillReport, OrderReport } from './purchase-report';
export {
  type ElevationReport,
  type ExpectationReport,
  type PerformerReport,
  type Place,
  type PreconditionReport,
  type ProblemReport,
  simulationReport,
  type SimulationReport,
  type SimulationSummary,
  type Statement,
  type StepReport,
} from './report';
