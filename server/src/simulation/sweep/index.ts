export type { SweptStep } from './combination-scenario';
export { type Combination, type Factor, factors, type FactorValue, type SweptValues } from './factors';
export { type Ending, type Sweep, sweep, type SweptRule } from './sweep';
