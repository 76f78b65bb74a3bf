import * as l10n from '@vscode/l10n';
import type { ArmDefinition } from '../../documents/arm/content';
import { armDraftKinds } from '../../documents/kinds';
import { textField } from '../../documents/model';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { type Fix, rule } from '../rule';
import { replaceInExpressions, seedOf } from './seed-name';
import { asArgument, expressionIn, writtenProperty, writtenText } from './written';

const onlySeed = /^\s*guid\s*\(\s*([^,]+?)\s*\)\s*$/i;
const groupName =
  /^(?:parameters\('(?:rgName|resourceGroupName)'\)|parameters\('resourceGroups'\)\[.+\].*|resourceGroup\(\)\..+)$/i;

export default rule({
  code: 'multi-rg-guid-collision',
  source: ['ARM-30'],
  severity: 'information',
  kinds: armDraftKinds,
  document({ document: { tree }, deployment: { arm } }, report) {
    const groups = new Set(
      (arm?.assignments ?? []).flatMap(({ resource }) =>
        resource.deployments.map(({ node }) => textField(node, 'resourceGroup')?.value),
      ),
    );
    for (const definition of arm?.definitions ?? []) {
      const { resource } = definition;
      const seed = onlySeed.exec(expressionIn(resource?.nameText) ?? '')?.[1];
      if (!resource || seed === undefined) continue;
      if (!groupName.test(seed) && ![...groups].some((group) => group !== undefined && seed === asArgument(group))) {
        continue;
      }
      report(
        writtenProperty(resource, 'name')!.value!,
        l10n.t(
          'This name comes from the resource group alone: two offers for one group get the same, and one offer gets a definition for each group. In a new template take the tenant and the offer name into the guid(…).',
        ),
        { fixes: seedBetter(tree, definition) },
      );
    }
  },
});

/** Takes tenant, subscription and offer name into the name, wherever the same call makes it. */
function seedBetter(tree: SyntaxTree, definition: ArmDefinition): readonly Fix[] {
  const call = expressionIn(writtenText(definition.resource!.name?.node))?.trim();
  const group = onlySeed.exec(call ?? '')?.[1];
  const seed = group === undefined ? undefined : seedOf(definition, [group]);
  if (call === undefined || seed === undefined) return [];
  return [
    {
      title: l10n.t('Take tenant and offer name into the name (makes a second definition where this one is deployed)'),
      edits: () => replaceInExpressions(tree, call, seed),
    },
  ];
}
