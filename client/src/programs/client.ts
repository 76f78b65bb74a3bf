// Both hosts share nearly all of the client, so one bundle holds it; what a host does not need is not run.
import type { ClientBundle } from '../entry';

/** The client of the desktop and of remote hosts. */
export function forNode(): Promise<ClientBundle> {
  return import('../node/client');
}

/** The client of web worker hosts. */
export function forWorker(): Promise<ClientBundle> {
  return import('../browser/client');
}
