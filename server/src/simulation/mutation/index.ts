export type { Change } from './mutants';
export { type JudgedMutant, mutate, type MutatedManifest } from './mutate';
export type { PlayableScenario } from './played';
