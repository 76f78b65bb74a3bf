/** What the suite asks of the driver, the process outside the editor that has its page in hand. */
export interface DriverRequests {
  /** Types text, key by key. */
  type: { text: string };
  /** Presses a key or a combination, in Playwright's words, such as `Control+Space`. */
  press: { key: string };
  /** Moves the mouse over the first element that matches a CSS selector and holds the text, if one is given. */
  hover: { selector: string; text?: string };
  /** Takes a picture of the whole window. */
  screenshot: { name: string };
  /** Reads the visible text of all elements that match a CSS selector. */
  read: { selector: string };
  /** Reads the same from all frames of the page: what webviews show. */
  readFrames: { selector: string };
  /** Clicks the first element in a panel of ours that matches a CSS selector and holds the text, if one is given. */
  clickInPanel: { selector: string; text?: string };
  /** Evaluates an expression in the page of each visible panel of ours. */
  evaluateInPanels: { expression: string };
  /** Looks for barriers in the pages of the visible panels of ours, as axe knows them. */
  auditPanels: Record<string, never>;
  /** Gives the window another size, in CSS pixels. */
  resize: { width: number; height: number };
}

/** A request as it travels: its number names the file of the answer. */
export interface DriverMessage<Name extends keyof DriverRequests = keyof DriverRequests> {
  id: number;
  name: Name;
  parameters: DriverRequests[Name];
}

/** The answer to a request, written as `answer-<id>.json`. */
export interface DriverAnswer {
  /** The texts a `read` or `readFrames` found; for `auditPanels` each barrier in a line. */
  texts?: string[];
  /** What `evaluateInPanels` came to, once for each panel. */
  values?: unknown[];
  error?: string;
}

/** What the driver tells the suite before it starts, in `session.json`. */
export interface Session {
  /** Whether there is a page to type into; a desktop editor has none. */
  page: boolean;
  /** Whether the run is in the web worker host. */
  webWorker: boolean;
  /** Only tests whose full title contains it run. */
  grep?: string;
  /** Whether pictures are wanted. */
  pictures: boolean;
  /** Whether the insides of panels are tested too: the same page in the same browser, whatever the host. */
  pages: boolean;
}

/** One test that ended. */
export interface TestResult {
  title: string;
  state: 'passed' | 'failed' | 'pending';
  milliseconds: number;
  error?: string;
}

/** Starts a line of the extension host's console that is meant for the driver. */
export const driverMark = '@driver ';

/** Starts a line of the extension host's console that is meant for the person watching. */
export const progressMark = '@progress ';

/** Name of the folder for answers and results, beside the opened folder. */
export const channelFolderName = 'channel';

/** Name of the folder inside the opened one that is full of JSON that is not ours, until a test has looked at it. */
export const unrelatedFolderName = 'unrelated';

/** File in the channel folder that holds the results of the suite when it has ended. */
export const resultsFileName = 'results.json';
