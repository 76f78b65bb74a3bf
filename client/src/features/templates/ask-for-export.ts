import * as vscode from 'vscode';
import type { ExportChoices, ExportParams } from '../../../../server/src/protocol';

type Wanted = Omit<ExportParams, 'uri'>;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const groupName = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;

/** Asks what to export to, in up to four steps; undefined where somebody gives up. */
export async function askForExport({ marketplace, eligible }: ExportChoices): Promise<Wanted | undefined> {
  const target = await askForTarget(eligible);
  if (!target) return undefined;
  const resourceGroups = target.groups ? await askForGroups() : [];
  if (!resourceGroups) return undefined;
  const asks = marketplace && target.format !== 'policy';
  const withPlan = asks ? await askForMarketplace() : false;
  if (withPlan === undefined) return undefined;
  const keepName = await askForName();
  return keepName === undefined
    ? undefined
    : { format: target.format, resourceGroups, marketplace: withPlan, keepName: keepName.kept };
}

async function askForTarget(eligible: boolean) {
  const choices = [
    {
      label: vscode.l10n.t('ARM template for a subscription'),
      description: 'az deployment sub create',
      format: 'arm',
      groups: false,
    },
    {
      label: vscode.l10n.t('ARM template for resource groups'),
      description: 'az deployment sub create',
      format: 'arm',
      groups: true,
    },
    { label: vscode.l10n.t('Bicep for a subscription'), format: 'bicep', groups: false },
    { label: vscode.l10n.t('Bicep for resource groups'), format: 'bicep', groups: true },
    {
      label: vscode.l10n.t('Policy for a management group'),
      description: eligible ? vscode.l10n.t('without the eligible authorizations') : '',
      format: 'policy',
      groups: false,
    },
  ] as const;
  return vscode.window.showQuickPick(choices, {
    title: title(),
    placeHolder: vscode.l10n.t('What to write; a file with the values for its parameters goes with it'),
  });
}

async function askForGroups(): Promise<readonly string[] | undefined> {
  const names = (text: string): readonly string[] =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
  const written = await vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t('Resource groups to delegate, with commas between them'),
    ignoreFocusOut: true,
    validateInput(text) {
      const bad = names(text).find((name) => !groupName.test(name));
      if (bad !== undefined) return vscode.l10n.t('No resource group can be called "{0}".', bad);
      return names(text).length === 0 ? vscode.l10n.t('Name at least one.') : undefined;
    },
  });
  return written === undefined ? undefined : names(written);
}

async function askForMarketplace(): Promise<boolean | undefined> {
  const without = {
    label: vscode.l10n.t('Without the marketplace'),
    description: vscode.l10n.t('for customers who get the template from you'),
    withPlan: false,
  };
  const withPlan = {
    label: vscode.l10n.t('As the plan of the marketplace'),
    description: vscode.l10n.t('which must be published with this version'),
    withPlan: true,
  };
  return (await vscode.window.showQuickPick([without, withPlan], { title: title() }))?.withPlan;
}

async function askForName(): Promise<{ readonly kept: string | null } | undefined> {
  const fresh = {
    label: vscode.l10n.t('New names'),
    description: vscode.l10n.t('for customers who do not have this delegation yet'),
  };
  const sample = {
    label: vscode.l10n.t("Keep the names of Microsoft's sample template"),
    description: 'guid(mspOfferName)',
  };
  const own = {
    label: vscode.l10n.t('Keep a name that is deployed…'),
    description: vscode.l10n.t('the GUID of the registration definition'),
  };
  const chosen = await vscode.window.showQuickPick([fresh, sample, own], {
    title: title(),
    placeHolder: vscode.l10n.t('Customers who have this delegation keep it only under its name'),
  });
  if (chosen === fresh) return { kept: null };
  if (chosen === sample) return { kept: 'offer-name' };
  if (chosen !== own) return undefined;
  const kept = await vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t(
      'Name of the deployed registration definition, as "az managedservices definition list" shows it',
    ),
    ignoreFocusOut: true,
    validateInput: (text) => (guid.test(text.trim()) ? undefined : vscode.l10n.t('This is not a GUID.')),
  });
  return kept === undefined ? undefined : { kept: kept.trim() };
}

function title(): string {
  return vscode.l10n.t('Export ARM Template');
}
