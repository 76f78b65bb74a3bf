import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Catalogue,
  catalogueChangedNotification,
  type CatalogueFilterParams,
  type CatalogueParams,
  catalogueRequest,
  type CataloguePage,
  type CataloguePageParams,
  cataloguePageRequest,
} from '../../../../server/src/protocol';
import { Newest } from '../../panels/newest';

/** How long nothing changes, in milliseconds, before the catalogue is shown anew. */
const pause = 250;

/** The catalogue of the workspace's offers as the server knows it: listed at once, its findings as files are checked. */
export class CatalogueModel implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly checking = new Newest();
  private readonly listener: vscode.Disposable;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Tells that it may show something else now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly client: BaseLanguageClient) {
    this.listener = client.onNotification(catalogueChangedNotification, () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.changed.fire(), pause);
    });
  }

  /** What a filter leaves, as a tree; null where the server cannot tell. */
  tree(filter: CatalogueFilterParams): Promise<Catalogue | null> {
    const params: CatalogueParams = { filter, checked: false };
    return this.completed(this.client.sendRequest<Catalogue | null>(catalogueRequest, params));
  }

  /** The same as a page; null where the server cannot tell. */
  page(fields: CataloguePageParams['fields'], token: vscode.CancellationToken): Promise<CataloguePage | null> {
    const params: CataloguePageParams = { fields };
    return this.completed(this.client.sendRequest<CataloguePage | null>(cataloguePageRequest, params, token));
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const each of [this.listener, this.checking, this.changed]) each.dispose();
  }

  /** Gives an answer as it is, and has the files checked whose findings it lacks. */
  private async completed<T extends { readonly complete: boolean } | null>(asked: Promise<T>): Promise<T> {
    const answer = await asked;
    if (answer && !answer.complete) this.check().catch((error: unknown) => this.client.error(String(error)));
    return answer;
  }

  private async check(): Promise<void> {
    const params: CatalogueParams = { filter: {}, checked: true };
    const checked = await this.checking.run((token) =>
      this.client.sendRequest<Catalogue | null>(catalogueRequest, params, token),
    );
    // What was overtaken by a change is told of with the change.
    if (checked?.complete) this.changed.fire();
  }
}
