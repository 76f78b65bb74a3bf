import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CatalogueFileParams, catalogueFileRequest } from '../../../../server/src/protocol';
import type { PageSource, PageSubject } from '../../panels/page-source';
import { sharing } from '../reports/share';
import type { CatalogueModel } from './catalogue-model';

/** What panels of the catalogue are about: no document, so its URI is a name only. */
export const wholeWorkspace: PageSubject = { uri: vscode.Uri.from({ scheme: 'untitled', path: 'offers' }) };

/** The pages of the catalogue: a table with a form that filters it, and its files. */
export function cataloguePages(client: BaseLanguageClient, model: CatalogueModel): PageSource {
  const nothing = vscode.l10n.t('The offers cannot be listed right now.');
  return {
    nothing,
    ofWorkspace: true,
    actions: sharing({
      name: 'catalogue',
      nothing,
      saved: {
        csv: vscode.l10n.t('Save as CSV…'),
        html: vscode.l10n.t('Save as HTML…'),
        json: vscode.l10n.t('Save as JSON…'),
      },
      textOf({ filled = {} }, format) {
        const params: CatalogueFileParams = { fields: filled, format };
        return client.sendRequest<string | null>(catalogueFileRequest, params);
      },
    }),
    async load({ filled = {} }, token) {
      const page = await model.page(filled, token);
      return page && { ...page, title: vscode.l10n.t('Offer Catalogue') };
    },
  };
}
