/** Client → server: a scenario, or what happens when a customer takes this plan, manifest or file of Azure's own, played as a page for a panel; null for others. */
export const simulationPageRequest = 'managedServiceOffers/simulationPage';

/** Client → server: the same as the text of a file; without a customer byte for byte what the command line prints in the workspace folder. */
export const simulationFileRequest = 'managedServiceOffers/simulationFile';

/** Client → server: the answer to a question that a form of the page asks, as HTML; null where there is nothing to ask about. */
export const simulationAnswerRequest = 'managedServiceOffers/simulationAnswer';

export interface SimulateParams {
  readonly uri: string;
  /** For all but a scenario: the customer who takes the offer. */
  readonly customer?: SimulatedCustomer;
}

export interface SimulationFileParams extends SimulateParams {
  readonly format: 'markdown' | 'html' | 'json';
}

export interface SimulationAnswerParams extends SimulateParams {
  /** The fields of the form by their names, as somebody typed and chose them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A customer without a scenario file, as somebody typed it; what says nothing is invented. */
export interface SimulatedCustomer {
  readonly name?: string;
  readonly tenantId?: string;
  /** Short names. */
  readonly subscription?: string;
  readonly resourceGroup?: string;
  /** Who takes the offer: `owner`, `contributor`, `guestOwner` or `adminAgent`. */
  readonly taker?: string;
  /** `2020` or `current`. */
  readonly profile?: string;
  /** `direct` or `csp`. */
  readonly channel?: string;
}

/** Client → server: who could delegate what an offer, plan, manifest or file of Azure's own offers, and what fails first for whom; null for others. */
export const sweepRequest = 'managedServiceOffers/sweep';

/** Client → server: which changes of its manifests a scenario and its like do not notice; null for what is no scenario. */
export const missingExpectationsRequest = 'managedServiceOffers/missingExpectations';

/** Client → server: the scenario that a simulation of a plan or manifest plays, as the text of a file. */
export const scenarioRequest = 'managedServiceOffers/scenario';
