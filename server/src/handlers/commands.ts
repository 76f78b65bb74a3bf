import { formatVersion } from '../documents/kinds';
import { type About, aboutRequest, type NewOfferParams, newOfferRequest } from '../protocol';
import { newOffer } from '../service/new-offer';
import { registerAsk } from './ask';
import { registerComparison } from './comparison';
import { registerCustomerSheet } from './customer-sheet';
import { registerPreview } from './preview';
import { registerRoleComparison } from './role-comparison';
import type { ServerContext } from './server-context';
import { registerSimulation } from './simulation';
import { registerWhatIf } from './what-if';

/** What is behind the commands: the same reports as on the command line, and the files they make. */
export function registerCommands(server: ServerContext): void {
  const { connection } = server;
  connection.onRequest(newOfferRequest, (params: NewOfferParams) => newOffer(params));
  registerComparison(server);
  registerPreview(server);
  registerCustomerSheet(server);
  registerAsk(server);
  registerSimulation(server);
  registerRoleComparison(server);
  registerWhatIf(server);
  connection.onRequest(aboutRequest, async (): Promise<About> => {
    return { formatVersion, roleData: (await server.catalogue()).date };
  });
}
