import * as l10n from '@vscode/l10n';
import type { ArmDefinition } from '../../documents/arm/content';
import { isGuid, placeholderId } from '../../documents/guid';
import { type Authorization, authorizationsOf, type Definition, type List, textField } from '../../documents/model';
import { properties } from '../../documents/nodes';
import { azureEntry } from '../delegation';

/** The names Azure and we have for what an entry holds. */
const knownNames = new Set([
  'principalId',
  'principalIdDisplayName',
  'principalType',
  'roleDefinitionId',
  'delegatedRoleDefinitionIds',
  'justInTimeAccessPolicy',
  'justification',
]);

/** What a manifest holds, in the order its files are written. */
export interface ManifestContent {
  readonly version: string;
  readonly registrationDefinitionName?: string;
  readonly description?: string;
  readonly managedByTenantId: string;
  readonly authorizations: readonly object[];
  readonly eligibleAuthorizations?: readonly object[];
}

/** A manifest made from a definition, and what of the definition is not in it. */
export interface ImportedManifest {
  readonly content: ManifestContent;
  /** The id of the marketplace plan it belongs to, where it names one. */
  readonly planId: string | undefined;
  readonly notes: readonly string[];
}

/** The manifest of a definition of Azure's: with the version of its marketplace plan, else 1.0.0. */
export function manifestOfDefinition(definition: ArmDefinition): ImportedManifest {
  const { registrationDefinitionName, description, managedByTenantId, plan } = definition;
  const authorizations = entriesOf(definition.authorizations);
  const eligibleAuthorizations = entriesOf(definition.eligibleAuthorizations);
  return {
    content: {
      version: textField(plan, 'version')?.value || '1.0.0',
      ...(registrationDefinitionName?.value && { registrationDefinitionName: registrationDefinitionName.value }),
      ...(description?.value && { description: description.value }),
      managedByTenantId: managedByTenantId?.value || placeholderId,
      authorizations,
      ...(eligibleAuthorizations.length > 0 && { eligibleAuthorizations }),
    },
    planId: textField(plan, 'name')?.value || undefined,
    notes: notesOn(definition),
  };
}

function entriesOf(list: List<Authorization> | undefined): readonly object[] {
  return (list?.items ?? []).filter(isTaken).map((entry) => {
    const { principalId, principalIdDisplayName, ...rest } = azureEntry(entry);
    return {
      ...(principalId !== undefined && { principalId }),
      ...(principalIdDisplayName !== undefined && { principalIdDisplayName }),
      ...(entry.principalType?.value !== undefined && { principalType: entry.principalType.value }),
      ...rest,
      ...(entry.justification?.value !== undefined && { justification: entry.justification.value }),
    };
  });
}

/** An entry that lacks its principal or role is taken over, for the checks to say so; one that hides it is not. */
function isTaken({ principalId, roleDefinitionId }: Authorization): boolean {
  return [principalId, roleDefinitionId].every((field) => !field || field.value !== undefined);
}

function notesOn(definition: ArmDefinition): readonly string[] {
  const { managedByTenantId, resource } = definition;
  const entries = authorizationsOf(definition);
  const hidden = entries.filter((entry) => !isTaken(entry)).length;
  const foreign = foreignNames(entries);
  const deployedName = resource?.name?.value;
  return [
    ...hiddenLists(definition),
    ...(hidden > 0
      ? [l10n.t('Entries left out, since their principal or role cannot be known here: {0}.', hidden)]
      : []),
    ...(foreign.length > 0
      ? [l10n.t('Properties left out, since Azure does not know them: {0}.', foreign.join(', '))]
      : []),
    ...(managedByTenantId?.value ? [] : [l10n.t('The managing tenant cannot be known here: fill it in.')]),
    ...(deployedName !== undefined && isGuid(deployedName)
      ? [l10n.t('It is deployed under the name {0}: export it with that name to update it.', deployedName)]
      : []),
  ];
}

function hiddenLists({ authorizations, eligibleAuthorizations }: Definition): readonly string[] {
  return [authorizations, eligibleAuthorizations].some((list) => list && !list.known)
    ? [l10n.t('There may be more entries: a list cannot be worked out here.')]
    : [];
}

function foreignNames(entries: readonly Authorization[]): readonly string[] {
  const names = entries.flatMap(({ node }) => properties(node).map(({ name }) => name));
  return [...new Set(names)].filter((name) => !knownNames.has(name)).sort();
}
