import * as vscode from 'vscode';
import type { Catalogue, CatalogueFilterParams } from '../../../../server/src/protocol';
import { kindsInWords } from './filter-words';

/** A part of a filter: what it is called, what is chosen of it now, and the question that changes it. */
interface Part extends vscode.QuickPickItem {
  ask(): Promise<CatalogueFilterParams | undefined>;
}

/** Asks what to look for, part by part: type, visibility, category, text. Undefined where somebody thinks better of it. */
export async function pickFilter(
  filter: CatalogueFilterParams,
  choices: Catalogue['choices'],
): Promise<CatalogueFilterParams | undefined> {
  const title = vscode.l10n.t('Filter Offers');
  const { kinds = [], visibilities = [], categories = [], text = '' } = filter;
  const parts: readonly Part[] = [
    {
      label: vscode.l10n.t('Type'),
      description: kinds.map(kindsInWords).join(', '),
      ask: async () => asPart('kinds', await pickSome(choices.kinds, kinds, kindsInWords)),
    },
    {
      label: vscode.l10n.t('Visibility'),
      description: visibilities.join(', '),
      ask: async () => asPart('visibilities', await pickSome(choices.visibilities, visibilities)),
    },
    {
      label: vscode.l10n.t('Category'),
      description: categories.join(', '),
      ask: async () => asPart('categories', await pickSome(choices.categories, categories)),
    },
    {
      label: vscode.l10n.t('Text'),
      description: text,
      ask: async () => asPart('text', await vscode.window.showInputBox({ title, value: text, prompt: textPrompt() })),
    },
  ];
  const placeHolder = vscode.l10n.t('What to filter by');
  const changed = await (await vscode.window.showQuickPick(parts, { title, placeHolder }))?.ask();
  return changed && { ...filter, ...changed };
}

function textPrompt(): string {
  return vscode.l10n.t('Words in names, ids, publishers, versions and states; empty for all');
}

function asPart<Name extends keyof CatalogueFilterParams>(
  name: Name,
  value: CatalogueFilterParams[Name] | undefined,
): CatalogueFilterParams | undefined {
  return value === undefined ? undefined : { [name]: value };
}

async function pickSome<Value extends string>(
  values: readonly Value[],
  chosen: readonly Value[],
  inWords: (value: Value) => string = (value) => value,
): Promise<readonly Value[] | undefined> {
  const items = values.map((value) => ({ value, label: inWords(value), picked: chosen.includes(value) }));
  const placeHolder = vscode.l10n.t('None for all');
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Filter Offers'),
    placeHolder,
    canPickMany: true,
  });
  return picked?.map(({ value }) => value);
}
