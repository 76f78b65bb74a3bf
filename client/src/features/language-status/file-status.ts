import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type About, aboutRequest } from '../../../../server/src/protocol';
import { ownLanguages } from '../../documents/recognition';

/** Tells in the language status what a file is, and by which data it is judged. */
export function activateFileStatus(client: BaseLanguageClient): vscode.Disposable {
  const items = ownLanguages.map((language) => {
    const item = vscode.languages.createLanguageStatusItem(`managedServiceOffers.${language}`, { language });
    item.name = vscode.l10n.t('Managed service file');
    item.text = kindInWords(language);
    return item;
  });
  const show = ({ formatVersion, roleData }: About): void => {
    const detail = vscode.l10n.t('format {0} · role data of {1}', formatVersion, roleData);
    for (const item of items) item.detail = detail;
  };
  client.sendRequest<About>(aboutRequest).then(show, (error: unknown) => client.error(String(error)));
  return vscode.Disposable.from(...items);
}

function kindInWords(language: string): string {
  switch (language) {
    case 'managed-service-offer':
      return vscode.l10n.t('Managed service offer');
    case 'managed-service-plan':
      return vscode.l10n.t('Managed service plan');
    case 'managed-service-manifest':
      return vscode.l10n.t('Managed service manifest');
    case 'managed-service-directory':
      return vscode.l10n.t('Directory of principals');
    case 'managed-service-published':
      return vscode.l10n.t('Publishing record');
    default:
      return vscode.l10n.t('Delegation scenario');
  }
}
