import type { ParsedDocument } from '../documents/document';
import type { SimulatedCustomer } from '../protocol';
import type { PlayedCustomer } from '../reports/simulation/html/customer-form-html';
import { momentsReport } from '../reports/simulation/moments';
import type { SimulationPlaces } from '../reports/simulation/html/place-html';
import { simulationReport } from '../reports/simulation/report';
import type { ShownSimulation } from '../reports/simulation/html/simulation-html';
import type { Simulation } from '../simulation';
import type { Workspace } from '../workspace/workspace';

/** All that the page of a simulation shows. A document that is no scenario has the customer it was played for. */
export function shownSimulation(
  simulation: Simulation,
  document: ParsedDocument,
  customer: SimulatedCustomer | undefined,
): ShownSimulation {
  return {
    report: simulationReport(simulation),
    moments: momentsReport(simulation),
    ...(!document.scenario && { customer: playedCustomer(simulation, customer) }),
  };
}

/** Where the places of a simulation of a document are; an invented scenario has no file. */
export function placesOf(uri: string, document: ParsedDocument, workspace: Workspace): Pick<SimulationPlaces, 'uriOf'> {
  const own = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return {
    uriOf(path) {
      if (path === undefined) return document.scenario ? uri : undefined;
      return path === own ? uri : workspace.uriAt(uri, path);
    },
  };
}

/** The customer as the story has it, invented values among them. */
function playedCustomer({ setting }: Simulation, chosen: SimulatedCustomer | undefined): PlayedCustomer {
  const { customer, profile } = setting;
  const subscription = customer?.subscriptions?.items[0];
  return {
    name: customer?.name?.value ?? '',
    tenantId: customer?.tenantId?.value ?? '',
    subscription: subscription?.name?.value ?? '',
    resourceGroup: subscription?.resourceGroups?.items[0]?.value ?? '',
    taker: chosen?.taker ?? 'owner',
    profile,
    channel: subscription?.channel?.value ?? 'direct',
  };
}
