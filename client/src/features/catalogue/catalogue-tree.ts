import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CatalogueFilterParams, CatalogueItemDetails, CatalogueNode } from '../../../../server/src/protocol';
import type { CatalogueModel } from './catalogue-model';
import { filterInWords } from './filter-words';

/** The id of the view, as `package.json` contributes it. */
export const viewId = 'managedServiceOffers.catalogue';

/** Up to this many offers all of them are shown with their plans. */
const fewOffers = 10;

/** An element of the tree, as commands of its menus get it. */
export interface CatalogueElement {
  readonly node: CatalogueNode;
  /** The file of an offer, plan or manifest that is there. */
  readonly resourceUri?: vscode.Uri;
}

/** The tree of offers, their plans and manifests, with a filter. */
export class CatalogueTree implements vscode.TreeDataProvider<CatalogueElement>, vscode.Disposable {
  private readonly view: vscode.TreeView<CatalogueElement>;
  private readonly refreshed = new vscode.EventEmitter<void>();
  private readonly listener: vscode.Disposable;
  private isOpen = true;
  private filtering: CatalogueFilterParams = {};
  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly model: CatalogueModel,
  ) {
    this.view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.listener = model.onDidChange(() => this.refreshed.fire());
  }

  /** What is looked for. */
  get filter(): CatalogueFilterParams {
    return this.filtering;
  }

  /** Shows what is looked for alone. */
  show(filter: CatalogueFilterParams): void {
    this.filtering = filter;
    this.refreshed.fire();
  }

  async getChildren(element?: CatalogueElement): Promise<CatalogueElement[]> {
    return (element ? element.node.nodes : await this.roots()).map((node) => this.elementOf(node));
  }

  getTreeItem({ node, resourceUri }: CatalogueElement): vscode.TreeItem {
    const { kind, id, name, description, item } = node;
    const treeItem = new vscode.TreeItem(name, this.stateOf(node));
    treeItem.id = `${id}${this.isOpen ? ' open' : ''}`;
    treeItem.description = description;
    treeItem.contextValue = item?.look === 'lost' ? 'lost' : kind;
    treeItem.iconPath = iconOf(kind, item?.look);
    treeItem.accessibilityInformation = { label: [name, description].filter(Boolean).join(', ') };
    if (!item) return treeItem;
    treeItem.tooltip = new vscode.MarkdownString(item.markdown);
    if (resourceUri) treeItem.resourceUri = resourceUri;
    const { uri, line } = item.place;
    const selection = new vscode.Range(line, 0, line, 0);
    treeItem.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Open'),
      arguments: [this.client.protocol2CodeConverter.asUri(uri), line > 0 ? { selection } : {}],
    };
    return treeItem;
  }

  dispose(): void {
    for (const each of [this.listener, this.view, this.refreshed]) each.dispose();
  }

  private async roots(): Promise<readonly CatalogueNode[]> {
    const catalogue = await this.model.tree(this.filtering);
    const filter = filterInWords(this.filtering);
    this.view.message = filter && catalogue?.filtered ? `${filter}: ${catalogue.filtered}` : undefined;
    const nodes = catalogue?.nodes ?? [];
    this.isOpen = filter !== '' || offersIn(nodes) <= fewOffers;
    // Only now is it known whether there is nothing to show.
    await vscode.commands.executeCommand('setContext', 'managedServiceOffers.catalogueListed', catalogue !== null);
    return nodes;
  }

  private elementOf(node: CatalogueNode): CatalogueElement {
    const { item } = node;
    if (!item || item.look === 'lost') return { node };
    return { node, resourceUri: this.client.protocol2CodeConverter.asUri(item.place.uri) };
  }

  private stateOf({ kind, nodes }: CatalogueNode): vscode.TreeItemCollapsibleState {
    if (nodes.length === 0) return vscode.TreeItemCollapsibleState.None;
    const isOpen = kind === 'folder' || kind === 'others' || (kind === 'offer' && this.isOpen);
    return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  }
}

function offersIn(nodes: readonly CatalogueNode[]): number {
  return nodes.reduce((sum, { kind, nodes: below }) => sum + (kind === 'folder' ? offersIn(below) : 1), 0);
}

const icons: Readonly<Record<CatalogueNode['kind'], string>> = {
  folder: 'root-folder',
  others: 'archive',
  offer: 'briefcase',
  plan: 'tag',
  manifest: 'key',
};

const colors: Partial<Record<CatalogueItemDetails['look'], string>> = {
  lost: 'list.warningForeground',
  broken: 'list.errorForeground',
  live: 'charts.green',
  preview: 'charts.blue',
  changed: 'charts.yellow',
};

/** A sign for the kind, in the color of its state; what is the matter with it has a sign of its own. */
function iconOf(kind: CatalogueNode['kind'], look: CatalogueItemDetails['look'] = 'plain'): vscode.ThemeIcon {
  const signs: Partial<Record<typeof look, string>> = { lost: 'warning', broken: 'error', stopSell: 'circle-slash' };
  const color = colors[look];
  return new vscode.ThemeIcon(
    signs[look] ?? icons[kind],
    color === undefined ? undefined : new vscode.ThemeColor(color),
  );
}
