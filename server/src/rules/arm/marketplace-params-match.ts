import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { type Field, textField } from '../../documents/model';
import type { Plan } from '../../documents/plan';
import type { Node } from '../../documents/syntax-tree';
import { linkedDocument, type Links } from '../../workspace/links';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';

/** What a plan of the workspace says of itself in the marketplace. */
interface KnownPlan {
  readonly publisher: string | undefined;
  readonly version: string | undefined;
}

export default rule({
  code: 'marketplace-params-match',
  source: ['ARM-33'],
  severity: 'warning',
  kinds: armDraftKinds,
  document({ deployment: { arm }, links }, report) {
    for (const { plan } of arm?.definitions ?? []) {
      const known = plan && planOf(plan, links);
      if (!known) continue;
      for (const [field, right] of [
        [textField(plan, 'publisher'), known.publisher],
        [textField(plan, 'version'), known.version],
      ] as const) {
        if (!isOther(field, right)) continue;
        report(
          field!.node,
          l10n.t(
            'The plan of this workspace says "{0}" here, and the template "{1}". A marketplace plan must name what is published.',
            excerpt(right!),
            excerpt(field!.value!),
          ),
        );
      }
    }
  },
});

function isOther(field: Field | undefined, right: string | undefined): boolean {
  return field?.value !== undefined && field.value !== '' && right !== undefined && field.value !== right;
}

/** The plan of the workspace that a template names by offer and plan id. */
function planOf(plan: Node, links: Links): KnownPlan | undefined {
  const offerId = textField(plan, 'product')?.value?.replace(/-preview$/, '');
  const planId = textField(plan, 'name')?.value;
  if (!offerId || !planId) return undefined;
  for (const uri of links.urisOf('plan')) {
    const sold = links.document(uri)?.plan;
    if (sold?.planId?.value !== planId) continue;
    const planLinks = links.of(uri);
    const offers = planLinks.referrers.map((referrer) => links.document(referrer)?.offer);
    const offer = offers.find((candidate) => candidate?.offerId?.value === offerId);
    if (offer) return { publisher: offer.publisherId?.value, version: versionOf(sold, planLinks) };
  }
  return undefined;
}

/** The version of a plan's manifest, which stands inside it or in a file of its own. */
function versionOf({ manifest, manifestFile }: Plan, links: Links): string | undefined {
  return (manifest ?? linkedDocument(links, manifestFile?.value)?.definitions[0])?.version?.value;
}
