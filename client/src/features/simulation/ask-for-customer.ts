import * as vscode from 'vscode';
import type { SimulatedCustomer } from '../../../../server/src/protocol';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Asks who accepts the offer; every box offers an invented value, so that Enter three times is enough. */
export async function askForCustomer(): Promise<SimulatedCustomer | undefined> {
  const title = vscode.l10n.t('Simulate Delegation');
  const ask = (step: number, prompt: string, value: string, isValid: (text: string) => boolean, wrong: string) =>
    vscode.window.showInputBox({
      title: `${title} (${step}/3)`,
      prompt,
      value,
      ignoreFocusOut: true,
      validateInput: (text) => (isValid(text) ? undefined : wrong),
    });
  const isNamed = (text: string): boolean => text.trim() !== '';
  const empty = vscode.l10n.t('Type a name.');
  const name = await ask(1, vscode.l10n.t('Who accepts the offer?'), 'Northwind Traders', isNamed, empty);
  if (name === undefined) return undefined;
  const notGuid = vscode.l10n.t('A tenant id is a GUID.');
  const tenant = vscode.l10n.t("The customer's tenant");
  const tenantId = await ask(2, tenant, 'fcf0a93d-4ff6-428d-a8af-862af1e4d19a', (text) => guid.test(text), notGuid);
  if (tenantId === undefined) return undefined;
  const subscription = await ask(3, vscode.l10n.t('The subscription it delegates'), 'prod', isNamed, empty);
  return subscription === undefined ? undefined : { name, tenantId, subscription };
}
