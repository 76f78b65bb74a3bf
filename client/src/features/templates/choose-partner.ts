import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PartnerChoices, partnerChoicesRequest, type PartnerChoicesParams } from '../../../../server/src/protocol';
import { sourceOf } from '../reports/source';
import { type TemplateMapping, withParameterFiles, withTemplate } from './mapping';

/** Choose Template or Parameter File…: says which files are deployed together, and remembers it in the settings. */
export function activateChoosePartner(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('managedServiceOffers.choosePartner', async (argument: unknown) => {
    const source = await sourceOf(argument, []);
    const params = source && { uri: client.code2ProtocolConverter.asUri(source.uri) };
    const choices = params && (await choicesFor(client, params));
    if (!source || !choices) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a template or parameter file that carries a delegation, in a folder of the workspace.'),
      );
      return;
    }
    const mapping = await askForMapping(choices, mappingOf(source));
    if (mapping) await remember(source, mapping);
  });
}

function choicesFor(client: BaseLanguageClient, params: PartnerChoicesParams): Promise<PartnerChoices | null> {
  return client.sendRequest<PartnerChoices | null>(partnerChoicesRequest, params);
}

/** Asks for the other files; undefined where somebody gives up, or there is nothing to choose. */
async function askForMapping(
  { kind, path, choices, chosen }: PartnerChoices,
  mapping: TemplateMapping,
): Promise<TemplateMapping | undefined> {
  if (choices.length === 0) {
    const message =
      kind === 'template'
        ? vscode.l10n.t('There is no parameter file with a delegation in this folder of the workspace.')
        : vscode.l10n.t('There is no template with a delegation in this folder of the workspace.');
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const items = choices.map((choice) => ({ label: choice, picked: chosen.includes(choice) }));
  if (kind === 'template') {
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Parameter Files of {0}', path),
      canPickMany: true,
    });
    return (
      picked &&
      withParameterFiles(
        mapping,
        path,
        picked.map(({ label }) => label),
      )
    );
  }
  const described = items.map(({ label, picked }) => ({
    label,
    description: picked ? vscode.l10n.t('belongs to it now') : '',
  }));
  const template = await vscode.window.showQuickPick(described, { title: vscode.l10n.t('Template of {0}', path) });
  return template && withTemplate(mapping, path, template.label);
}

function mappingOf(document: vscode.TextDocument): TemplateMapping {
  const found = settingsFor(document).inspect<TemplateMapping>('templates');
  return found?.workspaceFolderValue ?? found?.workspaceValue ?? {};
}

async function remember(document: vscode.TextDocument, mapping: TemplateMapping): Promise<void> {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  await settingsFor(document).update('templates', mapping, target);
}

function settingsFor(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('managedServiceOffers', document.uri);
}
