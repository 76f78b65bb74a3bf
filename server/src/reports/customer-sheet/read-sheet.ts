import * as l10n from '@vscode/l10n';
import { defaultCloud, grantsDigest } from '../../documents/grants-digest';
import { type AccessPolicy, type Authorization, authorizationsOf, type Field } from '../../documents/model';
import type { OperationCatalogue, RoleCatalogue } from '../../roles';
import { cloudOf } from '../../rules/facts/cloud';
import type { Configuration } from '../../workspace/configuration';
import type { PrincipalBook } from '../../workspace/principals';
import { howItEnds } from '../preview/questions/questions-scope';
import { shownValue } from '../preview/read-grant';
import { readPrincipals } from '../preview/read-principals';
import { readRole } from '../preview/read-role';
import type { GrantPreview, PrincipalPreview } from '../preview/report';
import { effectInWords } from '../preview/stage-words';
import type { CustomerSheet, NamedId, SheetActivation, SheetGrant } from './sheet';
import type { SheetPlan } from './sheet-plans';

/** What a sheet is read from beside the plan. */
export interface SheetSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
  readonly principals: PrincipalBook;
  /** Where the cloud is set for the workspace. */
  readonly configuration: Configuration;
}

/** The sheet of a plan, or in words why there is none: a sheet states every grant, so every grant has to be known. */
export function readSheet(plan: SheetPlan, sources: SheetSources): CustomerSheet | string {
  const { definition, name, planId, offer } = plan;
  const title = name.plan || planId || '?';
  if (!definition) return l10n.t('The manifest of the plan "{0}" cannot be read. Check it first.', title);
  if (grantsDigest(definition) === undefined) {
    return l10n.t(
      'There is no sheet of "{0}": a value in its authorizations cannot be read, or is known only when it is deployed, and a sheet states every grant. Check the file, and name the parameter file of a template.',
      title,
    );
  }
  const tenantId = shownValue(definition.managedByTenantId);
  const tenant = { id: tenantId, name: sources.principals.tenantName(tenantId) };
  const principals = readPrincipals(definition, () => '', sources);
  const { answer, details } = howItEnds(
    { principals, managingTenant: tenantId ? tenant : undefined },
    sources.catalogue,
  );
  const entries = authorizationsOf(definition);
  return {
    offer,
    plan: { planId, name: title },
    version: name.version,
    tenant,
    cloud: cloudOf(definition, sources) || defaultCloud,
    roleData: sources.catalogue.date,
    principals: principals.map(({ id, name, type, memberCount, owner, grants }) => {
      const own = entries.filter(({ principalId }) => shownValue(principalId).toLowerCase() === id.toLowerCase());
      return {
        id,
        name,
        type,
        memberCount,
        owner,
        grants: own.map((entry, at) => grantOf(entry, grants[at]!, sources)),
      };
    }),
    ending: [answer, ...details],
  };
}

function grantOf(entry: Authorization, grant: PrincipalPreview['grants'][number], sources: SheetSources): SheetGrant {
  const { access, role, verdict, reasons, justification } = grant;
  const policy = entry.justInTimeAccessPolicy;
  return {
    access,
    role,
    verdict,
    reasons,
    allows: allowsInWords(grant, sources),
    assignable: (entry.delegatedRoleDefinitionIds?.items ?? []).map((field) => namedRole(field, sources)),
    ...(access === 'eligible' && { activation: activationOf(policy, sources) }),
    justification: justification || undefined,
  };
}

/** What a role does area by area, and its powers; empty where Azure refuses it or nobody knows. */
function allowsInWords(grant: GrantPreview, { catalogue, operations }: SheetSources): string {
  const role = grant.verdict === 'accepted' ? catalogue.get(grant.role.id) : undefined;
  return role ? effectInWords([{ grant, role, preview: readRole(role, operations) }], []) : '';
}

function namedRole(field: Field, { catalogue }: SheetSources): NamedId {
  const id = shownValue(field);
  return { id, name: catalogue.get(id)?.name };
}

function activationOf(policy: AccessPolicy | undefined, { principals }: SheetSources): SheetActivation {
  return {
    multiFactorAuthProvider: policy?.multiFactorAuthProvider?.value,
    maximumActivationDuration: policy?.maximumActivationDuration?.value,
    approvers: (policy?.managedByTenantApprovers?.items ?? []).map(({ principalId, principalIdDisplayName }) => {
      const id = shownValue(principalId);
      return { id, name: principalIdDisplayName?.value || principals.inDirectory(id)?.displayName };
    }),
  };
}
