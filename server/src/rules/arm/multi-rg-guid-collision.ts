import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { textField } from '../../documents/model';
import { rule } from '../rule';
import { asArgument, expressionIn, writtenProperty } from './written';

const onlySeed = /^\s*guid\s*\(\s*([^,]+?)\s*\)\s*$/i;
const groupName =
  /^(?:parameters\('(?:rgName|resourceGroupName)'\)|parameters\('resourceGroups'\)\[.+\].*|resourceGroup\(\)\..+)$/i;

export default rule({
  code: 'multi-rg-guid-collision',
  source: ['ARM-30'],
  severity: 'information',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    const groups = new Set(
      (arm?.assignments ?? []).flatMap(({ resource }) =>
        resource.deployments.map(({ node }) => textField(node, 'resourceGroup')?.value),
      ),
    );
    for (const { resource } of arm?.definitions ?? []) {
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
      );
    }
  },
});
