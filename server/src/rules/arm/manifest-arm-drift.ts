import * as l10n from '@vscode/l10n';
import type { ArmDefinition } from '../../documents/arm/content';
import { sameId } from '../../documents/guid';
import { armDraftKinds } from '../../documents/kinds';
import { type Definition, textField } from '../../documents/model';
import { sameGrants, termsOf } from '../../documents/terms';
import { marketplacePlan } from '../facts/marketplace-plan';
import { isPlaceholder } from '../facts/placeholders';
import { definitionOfPlan, type SoldDefinition } from '../facts/sold-definitions';
import { exportTemplate } from '../fixes/export-template';
import { type Report, rule } from '../rule';
import { listPlace } from '../wording/list-place';
import { relatedIn } from '../wording/related';

export default rule({
  code: 'manifest-arm-drift',
  source: ['MAN-09'],
  severity: 'warning',
  kinds: armDraftKinds,
  yieldsTo: ['marketplace-params-match', 'placeholder-value'],
  document({ deployment: { arm }, links }, report) {
    for (const definition of arm?.definitions ?? []) {
      const known = definition.plan && marketplacePlan(definition.plan, links);
      const sold = known && definitionOfPlan(known.plan, known.links);
      if (sold && hasVersion(definition, sold.definition)) compare(definition, sold, report);
    }
  },
});

/** Another version may ask for something else; that it is another one, `marketplace-params-match` says. */
function hasVersion({ plan }: ArmDefinition, { version }: Definition): boolean {
  const written = textField(plan, 'version')?.value;
  return written !== undefined && written === version?.value;
}

function compare(definition: ArmDefinition, { definition: manifest, uri }: SoldDefinition, report: Report): void {
  const { managedByTenantId: tenant, authorizations } = definition;
  const { managedByTenantId: published } = manifest;
  if (tenant?.value && published?.value && !sameId(tenant.value, published.value)) {
    if (isPlaceholder(tenant.value) || isPlaceholder(published.value)) return;
    report(
      tenant.node,
      l10n.t(
        'The plan that this template names has the managing tenant {0} in its manifest. Use the same tenant in both.',
        published.value,
      ),
      { related: [relatedIn(uri, published.node, l10n.t('The manifest names it here'))] },
    );
    return;
  }
  const [here, there] = [termsOf(definition), termsOf(manifest)];
  if (!authorizations || !here || !there || sameGrants(here, there)) return;
  report(
    listPlace(authorizations),
    l10n.t(
      'The plan that this template names gives other roles, or gives them to others, in the same version {0}. Make the template from the manifest again, or raise the version.',
      manifest.version!.value!,
    ),
    {
      related: [relatedIn(uri, (manifest.authorizations ?? manifest).node, l10n.t('The manifest of the plan is here'))],
      fixes: [exportTemplate(uri)],
    },
  );
}
