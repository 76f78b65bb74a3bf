import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type About, aboutRequest } from '../../../../server/src/protocol';
import type { ArmKind, ArmKinds } from '../../documents/arm-kinds';
import { ownLanguages } from '../../documents/recognition';
import { selectorOf } from '../../documents/selector';

/** Tells in the language status what a file is, and by which data it is judged. */
export interface FileStatus extends vscode.Disposable {
  /** What it says of an open document; undefined where it says nothing. */
  of(document: vscode.TextDocument): string | undefined;
}

/** Shows the language status of each file for as long as it is not disposed of. */
export function activateFileStatus(client: BaseLanguageClient, armKinds: ArmKinds): FileStatus {
  const ownItems = ownLanguages.map((language) => {
    const item = vscode.languages.createLanguageStatusItem(`managedServiceOffers.${language}`, { language });
    item.name = vscode.l10n.t('Managed service file');
    item.text = ownKindInWords(language);
    return item;
  });
  const armItem = vscode.languages.createLanguageStatusItem('managedServiceOffers.arm', []);
  armItem.name = vscode.l10n.t('Delegation');
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const kind = document && armKinds.kindOf(document);
    if (kind) armItem.text = armKindInWords(kind);
    armItem.selector = kind ? selectorOf(document) : [];
  };
  update();
  const show = ({ formatVersion, roleData }: About): void => {
    for (const item of ownItems) item.detail = vscode.l10n.t('format {0} · role data of {1}', formatVersion, roleData);
    armItem.detail = vscode.l10n.t('role data of {0}', roleData);
  };
  client.sendRequest<About>(aboutRequest).then(show, (error: unknown) => client.error(String(error)));
  const parts = vscode.Disposable.from(
    ...ownItems,
    armItem,
    armKinds.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
  const itemOf = (document: vscode.TextDocument): vscode.LanguageStatusItem | undefined =>
    armKinds.kindOf(document) ? armItem : ownItems[ownLanguages.indexOf(document.languageId)];
  return {
    of(document) {
      const item = itemOf(document);
      return item && `${item.text} – ${item.detail ?? ''}`;
    },
    dispose: () => void parts.dispose(),
  };
}

function ownKindInWords(language: string): string {
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

function armKindInWords(kind: ArmKind): string {
  switch (kind) {
    case 'template':
      return vscode.l10n.t('ARM template with a delegation');
    case 'parameters':
      return vscode.l10n.t('Parameter file of a delegation');
    case 'policy':
      return vscode.l10n.t('Policy that deploys a delegation');
    case 'deployed':
      return vscode.l10n.t('Answer of Azure about delegations');
  }
}
