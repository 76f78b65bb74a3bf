import { simulate, type Simulation } from '../../simulation';
import { linkedDocument } from '../../workspace/links';
import type { RuleContext } from '../context';

const played = new WeakMap<RuleContext, Simulation>();

/** The scenario of a document, played to its end; once for all rules. Undefined for other documents. */
export function playedScenario(context: RuleContext): Simulation | undefined {
  const { document, links, catalogue, operations, configuration } = context;
  if (!document.scenario) return undefined;
  let simulation = played.get(context);
  if (!simulation) {
    const resolve = (path: string) => linkedDocument(links, path);
    simulation = simulate(document.scenario, resolve, catalogue, operations, configuration.profile);
    played.set(context, simulation);
  }
  return simulation;
}
