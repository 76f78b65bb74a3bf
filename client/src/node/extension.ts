import type { ExtensionContext } from 'vscode';
import { activateEntry, type Api, deactivateEntry } from '../entry';

/** Activates the extension on the desktop and in remote hosts. */
export function activate(context: ExtensionContext): Promise<Api> {
  // A bundle of its own, which the build leaves out of this one.
  return activateEntry(context, async () => (await import('../programs/client')).forNode());
}

export const deactivate = deactivateEntry;
