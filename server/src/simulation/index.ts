export { type Access, type AccessDecision, type AccessQuestion, decideAccess } from './access';
export { permissionInWords, type Reason, withheldWords } from './access-reasons';
export { type Actor } from './cast';
export { instantInWords, writeInstant } from './clock';
export { delegatedDecision } from './delegated-role';
export { type ScenarioObject, type Taker, takers } from './default-cast';
export { defaultScenario, type DefaultScenarioInput, inventedCustomer } from './default-scenario';
export { type ExpectationResult, stageInWords } from './expectations';
export { type Change, type JudgedMutant, mutate, type MutatedManifest, type PlayableScenario } from './mutation';
export { type OfferVersion, type Resolve, resolveOffer, type Unresolved } from './offer-version';
export {
  inTrial,
  isRunning,
  type Order,
  orderTimes,
  partnerCenterOperations,
  type Purchases,
  termInWords,
} from './purchase';
export { myCustomers, type ProvidedOffer, type SeenDelegation, serviceProviders } from './pages';
export { type Performer, performersOf } from './performers';
export { type Questions, questionsOf } from './questions';
export { type Remainder, remaindersOf } from './remainders';
export { readScope, type Scope, writeScope } from './scope';
export { loggedOperations, managedServices, serviceErrors } from './service-errors';
export { settled } from './settled';
export { simulate } from './simulate';
export { atOnce, type Slices } from './slices';
export type { Problem, RelatedOrigin, SimulatedStep, Simulation } from './simulation';
export { type Elevation, type Notice, noticesOf, type OfferState, type Stage, stageOf, type State } from './state';
export type { Moment } from './steps/parts';
export {
  type Combination,
  type Ending,
  type Factor,
  factors,
  type FactorValue,
  sweep,
  type Sweep,
  type SweptRule,
  type SweptStep,
  type SweptValues,
} from './sweep';
export type { LogEntry, Origin, Precondition, Turn } from './turn';
