import type { DocumentKind } from '../../documents/kinds';
import type { ShapeFault } from '../../documents/shape/shape';

/** The rules of the catalogue that speak for a missing property, by what lacks it and, where not for all, by its name. */
const rules: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  definition: { managedByTenantId: 'definition-required', authorizations: 'definition-required' },
  registrationDefinition: 'definition-required',
  registrationAssignment: 'assignment-required',
  authorization: 'authorization-required',
  eligibleAuthorization: 'eligible-required',
  accessPolicy: 'jit-mfa-required',
  approver: 'approver-required',
  offer: {
    alias: 'alias-required',
    leads: 'lead-destination',
    categories: 'categories',
    terms: 'terms',
    plans: 'offer-needs-plan',
  },
  leads: 'lead-destination',
  listing: {
    name: 'listing-name',
    searchSummary: 'search-summary',
    shortDescription: 'short-description',
    description: 'listing-description',
    privacyPolicyUrl: 'privacy-url',
    supportContact: 'contacts',
    engineeringContact: 'contacts',
    logos: 'logos',
  },
  supportContact: 'contacts',
  engineeringContact: 'contacts',
  link: 'link-https',
  logos: 'logos',
  plan: { name: 'plan-name', summary: 'plan-summary', description: 'plan-description', pricing: 'byol-only' },
  pricing: 'byol-only',
};

/** The code of the catalogue's rule for a missing property; undefined where only the project's own format asks for it. */
export function requiredBy(
  { owner, property }: Pick<ShapeFault, 'owner' | 'property'>,
  kind: DocumentKind,
): string | undefined {
  // What was published is history: no service refuses it any more.
  if (kind === 'published' || property === undefined || !Object.hasOwn(rules, owner)) return undefined;
  const rule = rules[owner]!;
  return typeof rule === 'string' ? rule : rule[property];
}
