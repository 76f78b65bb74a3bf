export { simulationMarkdown } from './markdown';
export type { OfferReport } from './offers';
export type {
  MyCustomersReport,
  PortalReport,
  ProvidedOfferReport,
  RemainderReport,
  SeenDelegationReport,
} from './portal/portal';
export type { PurchaseNote } from './purchase/purchase-notes';
export type { BillReport, OrderReport } from './purchase/purchase-report';
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
