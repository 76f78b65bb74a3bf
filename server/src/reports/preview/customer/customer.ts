import { type Authorization, authorizationsOf, type Definition } from '../../../documents/model';
import type { OperationCatalogue, RoleCatalogue } from '../../../roles';
import { lastPublished } from '../../../rules/facts/last-published';
import { PrincipalBook } from '../../../workspace/principals';
import { rightChanges } from '../../comparison/right-changes';
import { compareDefinitions } from '../../comparison/verdict';
import type { AcceptancePage, CustomerPages, CustomerRight, PublishedVersion, UpdatePage } from './customer-pages';
import { grantConditionsInWords } from '../preview-words';
import { readGrant, shownValue } from '../read-grant';
import type { PlanPreview } from '../report';
import type { Sale } from '../questions/sale';

interface CustomerSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
}

/** Customers see the names in the definition and no directory of the provider. */
const nobodyElse = new PrincipalBook();

/** The pages that a customer reads of a definition, sold by a plan or not. */
export function customerPagesOf(
  definition: Definition,
  plan: Pick<PlanPreview, 'managingTenant' | 'incomplete'>,
  sale: Sale | undefined,
  sources: CustomerSources,
): CustomerPages {
  const acceptance = acceptancePage(definition, plan, sale, sources);
  const last = sale && lastPublished(sale.links);
  if (!last?.manifest) return { acceptance };
  const { entry, manifest } = last;
  const published: PublishedVersion = {
    version: manifest.version?.value,
    day: entry.at?.value?.slice(0, 10),
    inPreview: entry.state?.value === 'preview',
  };
  return { acceptance, published, update: updatePage(manifest, definition, published, sources) };
}

function acceptancePage(
  definition: Definition,
  { managingTenant, incomplete }: Pick<PlanPreview, 'managingTenant' | 'incomplete'>,
  sale: Sale | undefined,
  { catalogue }: CustomerSources,
): AcceptancePage {
  const { registrationDefinitionName, description, version } = definition;
  const name = shownValue(registrationDefinitionName);
  return {
    offer: sale?.offer?.listing?.name?.value || sale?.offer?.alias?.value || name,
    plan: sale?.plan.name?.value ?? sale?.plan.planId?.value,
    description: sale?.plan.description?.value || shownValue(description) || undefined,
    provider: managingTenant?.name || managingTenant?.id || '',
    version: version?.value,
    rights: authorizationsOf(definition).map((authorization) => customerRight(authorization, catalogue)),
    ...(incomplete && { incomplete }),
  };
}

function customerRight(authorization: Authorization, catalogue: RoleCatalogue): CustomerRight {
  const grant = readGrant(authorization, '', { catalogue, principals: nobodyElse });
  const name = shownValue(authorization.principalIdDisplayName);
  return {
    role: grant.role.name,
    name: name || shownValue(authorization.principalId),
    isNamed: name !== '',
    access: grant.access,
    conditions: grantConditionsInWords(grant),
  };
}

/** What is asked of a customer who has the published version; undefined where nothing of it changes. */
function updatePage(
  published: Definition,
  definition: Definition,
  since: PublishedVersion,
  sources: CustomerSources,
): UpdatePage | undefined {
  const changes = rightChanges(published, definition, { ...sources, principals: nobodyElse });
  const { verdict, managingTenant, incomplete } = compareDefinitions(published, definition, sources);
  const sameVersion = published.version?.value === definition.version?.value;
  if (changes.length === 0 && !managingTenant && sameVersion) return undefined;
  return { since, version: definition.version?.value, verdict, changes, managingTenant, incomplete };
}
