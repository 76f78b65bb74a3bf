import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CatalogueFilterParams } from '../../../../server/src/protocol';
import type { PagePanels } from '../../panels/page-panels';
import { CatalogueModel } from './catalogue-model';
import { cataloguePages, wholeWorkspace } from './catalogue-page';
import { CatalogueTree, viewId } from './catalogue-tree';
import { filterInWords } from './filter-words';
import { pickFilter } from './pick-filter';

/** The type of the panel, as the activation event in `package.json` names it. */
const panelType = 'managedServiceOffers.catalogue';

/** The offers of the workspace: a view with their tree, a panel with their table. */
export function activateCatalogue(client: BaseLanguageClient, panels: PagePanels): vscode.Disposable {
  const model = new CatalogueModel(client);
  const tree = new CatalogueTree(client, model);
  const show = async (filter: CatalogueFilterParams): Promise<void> => {
    tree.show(filter);
    const isFiltered = filterInWords(filter) !== '';
    await vscode.commands.executeCommand('setContext', 'managedServiceOffers.catalogueFiltered', isFiltered);
  };
  return vscode.Disposable.from(
    model,
    tree,
    panels.serve(panelType, cataloguePages(client, model), model.onDidChange),
    vscode.commands.registerCommand('managedServiceOffers.showCatalogue', () => {
      panels.open(panelType, wholeWorkspace);
    }),
    vscode.commands.registerCommand('managedServiceOffers.filterCatalogue', async () => {
      await vscode.commands.executeCommand(`${viewId}.focus`);
      const choices = (await model.tree({}))?.choices;
      const filter = choices && (await pickFilter(tree.filter, choices));
      if (filter) await show(filter);
    }),
    vscode.commands.registerCommand('managedServiceOffers.clearCatalogueFilter', () => show({})),
  );
}
