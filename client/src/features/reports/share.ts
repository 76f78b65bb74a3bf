import * as vscode from 'vscode';
import type { PageAction, PageSubject } from '../../panels/page-source';
import { folderOf } from '../../unsaved-files';

/** The formats of files that a report may be saved as. */
type SavedFormat = 'html' | 'csv' | 'json';

/** A report that may be taken elsewhere. */
export interface SharedReport<Format extends SavedFormat> {
  /** What stands in the names of its files: `gold.preview.html`. */
  readonly name: string;
  /** Said where there is none. */
  readonly nothing: string;
  /** What it may be saved as, with the labels of the buttons. */
  readonly saved: Readonly<Record<Format, string>>;
  /** Its text; null where there is none. */
  textOf(subject: PageSubject, format: Format | 'markdown'): Promise<string | null>;
}

/** Takes a report to where it is needed: the clipboard, or a file of its own. */
export function sharing<Format extends SavedFormat>(report: SharedReport<Format>): readonly PageAction[] {
  const { nothing, textOf } = report;
  const saving = ([format, label]: [string, string]): PageAction => ({
    name: format,
    label,
    async run(subject) {
      const text = await textOf(subject, format as Format);
      return text === null ? nothing : saveAs(subject.uri, `${report.name}.${format}`, text);
    },
  });
  return [
    {
      name: 'markdown',
      label: vscode.l10n.t('Copy as Markdown'),
      async run(subject) {
        const text = await textOf(subject, 'markdown');
        if (text === null) return nothing;
        await vscode.env.clipboard.writeText(text);
        return vscode.l10n.t('Copied.');
      },
    },
    ...Object.entries<string>(report.saved).map(saving),
  ];
}

/**
 * Writes a report on a document where somebody says, which the dialog asks about where there is a file already; `ending`
 * stands behind the name of the document. Gives what became of it in words, nothing where somebody thought better of it.
 */
export async function saveAs(source: vscode.Uri, ending: string, text: string): Promise<string | undefined> {
  const format = ending.slice(ending.lastIndexOf('.') + 1);
  const folder = folderOf(source) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/(\.msp)?\.jsonc?$/i, '');
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Report'),
    defaultUri: folder && vscode.Uri.joinPath(folder, `${name}.${ending}`),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (!file) return undefined;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.l10n.t('Saved as {0}.', file.path.slice(file.path.lastIndexOf('/') + 1));
}
