import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import type { AudienceEntry, Plan } from '../../documents/plan';
import type { Links } from '../../workspace/links';
import type { RuleContext } from '../context';
import { asMarketplaceId, isMarketplaceId } from '../facts/marketplace-id';
import { offersSelling, plansOf } from '../facts/offer-plans';
import { appendItem, remove } from '../fixes/edits';
import type { Edit, Fix, NewFile } from '../rule';
import { excerpt } from '../wording/excerpt';

/**
 * A fix that makes a private plan of its own for one customer of another one: a plan file beside it that sells the same
 * manifest, the customer's subscriptions moved over, and the new plan named in every offer that sells the old one.
 * Undefined where the customer's name makes no id, or the plan has no place on disk.
 */
export function planForCustomer(
  plan: Plan,
  customer: string,
  entries: readonly AudienceEntry[],
  { document: { tree }, links }: RuleContext,
): Fix | undefined {
  const place = freePlace(plan, customer, links);
  if (!place) return undefined;
  const { planId, fileName, uri } = place;
  return {
    title: l10n.t('Make a private plan for {0}', excerpt(customer)),
    edits: () => [...entries.flatMap(({ node }) => remove(tree, node)), ...namedInOffers(fileName, links)],
    files: (): readonly NewFile[] => [{ uri, text: planText(plan, customer, planId, entries) }],
  };
}

/** An id and a file that nothing has yet. */
function freePlace({ planId }: Plan, customer: string, links: Links) {
  const folder = links.uri.slice(0, links.uri.lastIndexOf('/') + 1);
  const wanted = asMarketplaceId(customer);
  if (!folder || links.uri.startsWith('untitled:') || !wanted || !planId?.value) return undefined;
  const taken = new Set(offersSelling(links).flatMap((offer) => plansOf(offer).map(({ plan }) => plan.planId?.value)));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    const fileName = `${id}.plan.msp.json`;
    const uri = folder + fileName;
    if (!isMarketplaceId(id)) return undefined;
    if (!taken.has(id) && uri !== links.uri && !links.document(uri)) return { planId: id, fileName, uri };
  }
}

function planText({ node, name }: Plan, customer: string, planId: string, entries: readonly AudienceEntry[]): string {
  const plan = {
    ...(getNodeValue(node) as Record<string, unknown>),
    planId,
    name: [name?.value, customer].filter(Boolean).join(' - '),
    privateAudience: entries.map((entry) => getNodeValue(entry.node) as unknown),
  };
  return `${JSON.stringify(plan, undefined, 2)}\n`;
}

/** Edits of the offers that sell this plan: they sell the new one too, whose file stands beside it. */
function namedInOffers(fileName: string, links: Links): readonly Edit[] {
  return offersSelling(links).flatMap((offer) => {
    const document = offer.document(offer.uri);
    const plans = document?.offer?.plans;
    const path = offer.links.find(({ destination }) => 'uri' in destination && destination.uri === links.uri)?.reference
      .path;
    if (!document || !plans || path === undefined) return [];
    const written = path.slice(0, path.lastIndexOf('/') + 1) + fileName;
    return appendItem(document.tree, plans.node, written).map((edit) => ({ ...edit, uri: offer.uri }));
  });
}
