/** What client and server say to each other beyond the Language Server Protocol. */

/** What the client tells at `initialize`. */
export interface InitializationOptions {
  /** Files and data are asked of the client, which sees virtual file systems too; else the server reads the disk. */
  readonly filesFromClient?: boolean;
  /** The messages in the editor's language, as `vscode.l10n.bundle` holds them. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** Server → client: the text of a file of the extension, by its path from the extension's root. */
export const readDataRequest = 'managedServiceOffers/readData';
export type ReadDataParams = { readonly path: string };

/** Server → client: the URIs of the files under a folder that are ours by name, or whose names have these endings. */
export const findFilesRequest = 'managedServiceOffers/findFiles';
export type FindFilesParams = { readonly folder: string; readonly endings?: readonly string[] };

/** Server → client: the names of the files in a folder itself, none where it cannot be read. */
export const listFolderRequest = 'managedServiceOffers/listFolder';
export type ListFolderParams = { readonly folder: string };

/** Client → server: the files that may belong to a template or parameter file; null for any other document. */
export const partnerChoicesRequest = 'managedServiceOffers/partnerChoices';
export type PartnerChoicesParams = { readonly uri: string };

/** The parameter files for a template, or the templates for a parameter file; paths start from the workspace folder. */
export interface PartnerChoices {
  readonly kind: 'template' | 'parameters';
  /** The file itself. */
  readonly path: string;
  readonly choices: readonly string[];
  /** Those of the choices that belong to it now. */
  readonly chosen: readonly string[];
}

/** Server → client: the text of a file of the workspace, or null where it cannot be read. */
export const readFileRequest = 'managedServiceOffers/readFile';
export type ReadFileParams = { readonly uri: string };

/** Server → client: the URI of a file or folder once links are followed, or null where there is none. */
export const locateFileRequest = 'managedServiceOffers/locateFile';
export type LocateFileParams = { readonly uri: string };

/** Server → client: a document is too large for all its results to be shown. */
export const resultsLimitedNotification = 'managedServiceOffers/resultsLimited';
export interface ResultsLimitedParams {
  readonly uri: string;
  /** What was limited, as the user calls it. */
  readonly what: string;
  readonly shown: number;
}

/** The document that a report or page is about. */
export type ReportParams = { readonly uri: string };

/** A report as Markdown. */
export interface ReportAnswer {
  readonly markdown: string;
}

/** A page for a panel: the body is HTML in which every text of a file is escaped. */
export interface PageAnswer {
  /** What the page is about, in a few words. */
  readonly title: string;
  readonly html: string;
  /** Set where the file, or one it names, is not valid JSON right now: in words, so that the last good picture may stay. */
  readonly broken?: string;
}

/** Client → server: what a manifest, plan, offer or file of Azure's own would allow, as a page for a panel; null for any other document. */
export const previewPageRequest = 'managedServiceOffers/previewPage';

/** Client → server: the same as the text of a file, byte for byte what the command line prints in the workspace folder. */
export const previewFileRequest = 'managedServiceOffers/previewFile';

export interface PreviewFileParams {
  readonly uri: string;
  readonly format: 'markdown' | 'html' | 'csv' | 'json' | 'text';
}

/** Client → server: whether a principal may do something, or who may; null where the document grants nothing. */
export const askRequest = 'managedServiceOffers/ask';

export interface AskParams {
  readonly uri: string;
  /** An object id or a display name; absent for everybody. */
  readonly principal?: string;
  /** The name of an operation, or what it does in plain words. */
  readonly operation: string;
}

/** The answer in two forms. */
export interface AskAnswer {
  readonly html: string;
  readonly markdown: string;
}

/** Client → server: whom one may ask about; null where the document grants nothing. */
export const askablePrincipalsRequest = 'managedServiceOffers/askablePrincipals';

/** Somebody who gets something, or whom a directory shows in a group that does. */
export interface AskablePrincipal {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

/** Client → server: operations by plain words, the best first; for no words those that are asked about most. */
export const findOperationsRequest = 'managedServiceOffers/findOperations';
export type FindOperationsParams = { readonly words: string };

export interface FoundOperation {
  readonly name: string;
  readonly plane: 'control' | 'data';
  /** What it does, in words. */
  readonly words: string;
}

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

/** Client → server: the files of a new offer. */
export const newOfferRequest = 'managedServiceOffers/newOffer';

export interface NewOfferParams {
  readonly publisherId: string;
  readonly offerId: string;
  /** The name customers see. */
  readonly name: string;
}

/** A file of a new offer, by its name in the offer's folder. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** Client → server: what an export of a manifest, plan or offer may choose from; null where there is nothing to export. */
export const exportChoicesRequest = 'managedServiceOffers/exportChoices';
export type ExportChoicesParams = { readonly uri: string };

export interface ExportChoices {
  /** Whether publisher, offer, plan and version are known, so that templates can name the plan of the marketplace. */
  readonly marketplace: boolean;
  /** Whether there are eligible authorizations, which policies cannot carry. */
  readonly eligible: boolean;
}

/** Client → server: the files that deploy what a manifest, plan or offer holds. */
export const exportRequest = 'managedServiceOffers/export';

export interface ExportParams {
  readonly uri: string;
  readonly format: 'arm' | 'bicep' | 'policy';
  /** The resource groups to delegate; none for the whole subscription. */
  readonly resourceGroups: readonly string[];
  readonly marketplace: boolean;
  /** A deployed name that must stay: a GUID, or `offer-name` for the one of Microsoft's sample templates. */
  readonly keepName: string | null;
}

/** Files, or in words why there are none. */
export type ExportAnswer = MadeFiles | { readonly refused: string };

/** Files that a command made, and what their reader should know. */
export interface MadeFiles {
  readonly files: readonly NewFile[];
  readonly notes: readonly string[];
}

/** Client → server: the manifests of what a file of Azure's own asks for; null where it holds no authorization. */
export const importRequest = 'managedServiceOffers/import';

export interface ImportParams {
  readonly uri: string;
  /** The text of the document, for the server to read where it does not have it. */
  readonly text: string;
}

export interface ImportAnswer extends MadeFiles {
  /** Drafts of plans that sell the manifests. */
  readonly plans: readonly NewFile[];
}

/**
 * Client → server: compares what an answer of Azure says is deployed with the versions that a manifest, plan, offer or
 * record knows; null where either has nothing to compare.
 */
export const compareRequest = 'managedServiceOffers/compare';

export interface CompareParams {
  readonly uri: string;
  /** What `az managedservices definition list`, `assignment list` or the REST interface answered, as text. */
  readonly deployed: readonly string[];
}

/** Client → server: compares what two files allow, by the operations gained and lost. */
export const compareFilesRequest = 'managedServiceOffers/compareFiles';

export interface CompareFilesParams {
  readonly before: ComparedFileParams;
  readonly after: ComparedFileParams;
  /** The id of the plan that is meant, where files have several. */
  readonly planId?: string;
}

/** A manifest, plan, offer, record or file of Azure's own, as it is or as it was. */
export interface ComparedFileParams {
  readonly uri: string;
  /** A revision of the file's repository: the client is asked for the texts. */
  readonly revision?: string;
  /** Of a record the state that is meant: a version, a day, or the time of an entry. */
  readonly at?: string;
}

/** The report, in words why there is none, or the ids of the plans of which one has to be said. */
export type CompareFilesAnswer = ReportAnswer | { readonly refused: string } | { readonly choose: readonly string[] };

/** Server → client: the text of a file as it was at a revision of its repository, or null where it cannot be read. */
export const readRevisionRequest = 'managedServiceOffers/readRevision';
export type ReadRevisionParams = { readonly uri: string; readonly revision: string };

/** Client → server: what was published of a manifest, plan, offer or record, the newest first. */
export const publishedStatesRequest = 'managedServiceOffers/publishedStates';
export type PublishedStatesParams = { readonly uri: string };

/** What a record says of one time. */
export interface PublishedState {
  /** The URI of the record. */
  readonly record: string;
  /** The time of the entry, as the record writes it. */
  readonly at: string;
  /** The plans, each with its version: `Gold 2.0.0`. */
  readonly plans: readonly string[];
  readonly state?: string;
  readonly note?: string;
}

/** Client → server: how copied authorizations go into a list of an open document; null where a plain paste is meant. */
export const pasteRequest = 'managedServiceOffers/paste';

export interface PasteParams {
  readonly uri: string;
  readonly selection: Range;
  readonly text: string;
}

export interface PasteAnswer {
  /** Takes the place of the selection. */
  readonly insertText: string;
  /** What goes beside it; nothing of it lies in the selection. */
  readonly removed: readonly Range[];
}

/** A stretch of a document, as the Language Server Protocol counts. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Client → server: the change that records an offer as it was published; a text says why that cannot be, null stands for
 * a document that is unknown.
 */
export const recordVersionRequest = 'managedServiceOffers/recordVersion';

export interface RecordVersionParams {
  /** The offer, or a plan, manifest or record of it. */
  readonly uri: string;
  readonly state: 'preview' | 'live' | 'stopSell';
  /** When it was published, in ISO 8601 with the distance from UTC. */
  readonly at: string;
  /** What changed, in a sentence; empty for nothing. */
  readonly note: string;
}

/** A change of a file's text: offset and length in UTF-16 code units, and what comes there. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The record of what was published with a new entry at its end. */
export interface RecordedVersion {
  readonly uri: string;
  /** The whole text of the record. */
  readonly text: string;
  /** What changes in the record; nothing where there is none yet. */
  readonly edits: readonly TextChange[];
  /** Where the newest entry says the same already: when it was published. */
  readonly sameSince?: string;
}

/** Client → server: what the server judges by. */
export const aboutRequest = 'managedServiceOffers/about';

export interface About {
  /** The version of the file formats, which the schemas' ids carry. */
  readonly formatVersion: string;
  /** The date of the role data. */
  readonly roleData: string;
}

/** Client → server: what a listing of principals holds, as `az ad group list` and the like print it. */
export const directoryListingRequest = 'managedServiceOffers/directoryListing';
export type DirectoryListingParams = { readonly text: string };

/** How many principals of each kind a listing holds. */
export interface DirectoryListing {
  readonly groups: number;
  readonly servicePrincipals: number;
  readonly applications: number;
  readonly users: number;
  /** Groups that are listed with their members. */
  readonly withMembers: number;
  /** Objects that are no principals. */
  readonly passedOver: number;
}

/** Client → server: a directory file with the principals of a listing in it; a text says why that cannot be. */
export const importDirectoryRequest = 'managedServiceOffers/importDirectory';

/** What of a listing comes into a directory. */
export interface ImportOptions {
  /** Users, by their names. */
  readonly people: boolean;
  /** The members of groups, by their ids. */
  readonly members: boolean;
  /** The listing is the whole tenant: ids that are not in it do not exist. */
  readonly complete: boolean;
}

export interface ImportDirectoryParams extends ImportOptions {
  readonly listing: string;
  /** The directory file; null for a new one. */
  readonly directory: string | null;
}

/** A directory file's new text, the edits that lead to it, and what is new in it. */
export interface ImportedDirectory {
  readonly text: string;
  readonly edits: readonly TextChange[];
  readonly added: number;
  readonly changed: number;
}

/** Server → client: what an open JSON document is, once it is known and whenever that changes. */
export const armKindNotification = 'managedServiceOffers/armKind';
export interface ArmKindParams {
  readonly uri: string;
  /** Null where it carries no delegation any more. */
  readonly kind: 'template' | 'parameters' | 'policy' | 'deployed' | null;
}

/** Client → server: the roles to choose from for a comparison, the one at a place of a document first. */
export const roleChoicesRequest = 'managedServiceOffers/roleChoices';

export interface RoleChoicesParams {
  readonly uri?: string;
  /** Line and character from zero, a character being a UTF-16 code unit. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** A role that may be chosen. */
export interface RoleChoice {
  readonly id: string;
  readonly name: string;
  /** What it can do, or why it cannot be delegated, in a few words. */
  readonly detail: string;
  /** Set for the role at the place asked about. */
  readonly chosen?: boolean;
}

/** Client → server: two roles or more side by side, by their ids; null where fewer than two are known. */
export const compareRolesRequest = 'managedServiceOffers/compareRoles';
export type CompareRolesParams = { readonly roles: readonly string[] };

/** Client → server: the scenarios that are open or in the workspace. */
export const scenariosRequest = 'managedServiceOffers/scenarios';

/** A scenario file. */
export interface ScenarioFile {
  readonly uri: string;
  /** What it is called, by itself or by its file. */
  readonly name: string;
}

/** Client → server: a scenario, played, as tests; null for a document that is none or cannot be read. */
export const scenarioTestsRequest = 'managedServiceOffers/scenarioTests';

/** A scenario as a test, with what it says at each step as tests below it. */
export interface ScenarioTests {
  readonly name: string;
  readonly range: Range;
  readonly tests: readonly ScenarioTest[];
  /** What keeps the scenario from being played as it stands. */
  readonly faults: readonly { readonly message: string; readonly range: Range }[];
  /** The timeline as text. */
  readonly output: string;
}

/** A step of a scenario, or something expected of it. */
export interface ScenarioTest {
  /** The same while the timeline keeps its shape; one among its siblings. */
  readonly id: string;
  readonly name: string;
  readonly range: Range;
  /** Nobody can tell of one that is skipped. */
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What is true instead, or why nobody can tell. */
  readonly message?: string;
  /** Why it is so. */
  readonly reasons: readonly string[];
  readonly tests: readonly ScenarioTest[];
}
