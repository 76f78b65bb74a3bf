import type { Definition } from '../../documents/model';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import { type Links, linkedDocument } from '../../workspace/links';

/** A plan with what it asks for, and the file that says so. */
export interface SoldDefinition {
  readonly plan: Plan;
  readonly definition: Definition;
  readonly uri: string;
}

/** What a plan asks for, written inside it or in a file of its own; undefined where that cannot be read. */
export function definitionOfPlan(plan: Plan, links: Links): SoldDefinition | undefined {
  if (plan.manifest) return { plan, definition: plan.manifest, uri: links.uri };
  const path = plan.manifestFile?.value;
  const definition = linkedDocument(links, path)?.definitions[0];
  const destination = path === undefined ? undefined : links.follow(path);
  return definition && destination?.state === 'found' ? { plan, definition, uri: destination.uri } : undefined;
}

/** What the plans of an offer ask for, in their order; a plan that cannot be read is left out. */
export function definitionsOfOffer({ plans }: Offer, links: Links): readonly SoldDefinition[] {
  return (plans?.items ?? []).flatMap(({ value: path }) => {
    const destination = path === undefined ? undefined : links.follow(path);
    const plan = destination?.state === 'found' ? links.document(destination.uri)?.plan : undefined;
    const sold = plan && destination?.state === 'found' ? definitionOfPlan(plan, links.of(destination.uri)) : undefined;
    return sold ? [sold] : [];
  });
}
