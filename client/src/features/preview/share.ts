import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { previewFileRequest, type PreviewFileParams } from '../../../../server/src/protocol';
import type { PageAction } from '../../panels/page-source';
import { folderOf } from '../../unsaved-files';

/** Takes a preview to where it is needed: the clipboard, or a file of its own. */
export function sharing(client: BaseLanguageClient): readonly PageAction[] {
  const textOf = async (uri: vscode.Uri, format: PreviewFileParams['format']): Promise<string | undefined> => {
    const params: PreviewFileParams = { uri: client.code2ProtocolConverter.asUri(uri), format };
    return (await client.sendRequest<string | null>(previewFileRequest, params)) ?? undefined;
  };
  const saving = (format: 'html' | 'csv' | 'json', label: string): PageAction => ({
    name: format,
    label,
    async run({ uri }) {
      const text = await textOf(uri, format);
      return text === undefined ? nothing() : saveAs(uri, format, text);
    },
  });
  return [
    {
      name: 'markdown',
      label: vscode.l10n.t('Copy as Markdown'),
      async run({ uri }) {
        const text = await textOf(uri, 'markdown');
        if (text === undefined) return nothing();
        await vscode.env.clipboard.writeText(text);
        return vscode.l10n.t('Copied.');
      },
    },
    saving('html', vscode.l10n.t('Save as HTML…')),
    saving('csv', vscode.l10n.t('Save as CSV…')),
    saving('json', vscode.l10n.t('Save as JSON…')),
  ];
}

/** Writes a preview of a document where somebody says, which the dialog asks about where there is a file already. */
async function saveAs(source: vscode.Uri, ending: 'html' | 'csv' | 'json', text: string): Promise<string | undefined> {
  const folder = folderOf(source) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/(\.msp)?\.jsonc?$/i, '');
  const file = await vscode.window.showSaveDialog({
    defaultUri: folder && vscode.Uri.joinPath(folder, `${name}.preview.${ending}`),
    filters: { [ending.toUpperCase()]: [ending] },
  });
  if (!file) return undefined;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.l10n.t('Saved as {0}.', file.path.slice(file.path.lastIndexOf('/') + 1));
}

function nothing(): string {
  return vscode.l10n.t('There is nothing to preview yet: the file holds no authorizations.');
}
