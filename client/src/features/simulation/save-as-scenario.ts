import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { scenarioRequest } from '../../../../server/src/protocol';
import type { PageAction } from '../../panels/page-source';
import { folderOf, openUnsaved } from '../../unsaved-files';
import { simulateParams } from './customer';

/** Opens the scenario that is played as an unsaved file beside its source, where its relative paths hold. */
export function saveAsScenario(client: BaseLanguageClient, nothing: string): PageAction {
  return {
    name: 'scenario',
    label: vscode.l10n.t('Save as Scenario…'),
    inPage: true,
    async run(subject) {
      const text = await client.sendRequest<string | null>(scenarioRequest, simulateParams(client, subject));
      if (text === null) return nothing;
      const { uri } = subject;
      const base = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.(?:plan|manifest)\.msp)?\.jsonc?$/i, '');
      const file = { name: `${base}.scenario.msp.json`, text, language: 'managed-service-scenario' };
      const document = await openUnsaved(folderOf(uri), file);
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      return undefined;
    },
  };
}
