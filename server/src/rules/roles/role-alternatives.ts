import type { Node } from '../../documents/syntax-tree';
import { judge, type RoleCatalogue, wellKnown } from '../../roles';
import type { Fix } from '../rule';
import { replaceRole } from './replace-role';

const keyVaultContributor = wellKnown.keyVaultContributor;
const storageAccountContributor = wellKnown.storageAccountContributor;
const virtualMachineContributor = wellKnown.virtualMachineContributor;
const kubernetesContributor = 'ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8';
const cognitiveServicesContributor = '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68';

/** The nearest roles that Lighthouse delegates, by the id of one it refuses or that is going away. */
const alternatives: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [wellKnown.owner, [wellKnown.contributor]],
  [wellKnown.logAnalyticsContributor, [wellKnown.monitoringContributor]],
  [wellKnown.logAnalyticsReader, [wellKnown.monitoringReader]],
  [wellKnown.securityManagerLegacy, [wellKnown.securityAdmin]],
  // Storage Account Backup Contributor → Backup Contributor
  [wellKnown.storageAccountBackupContributor, ['5e467623-bb1f-42f4-a55d-6e525e11384b']],
  // Azure Stack HCI Administrator → Azure Stack HCI VM Contributor
  ['bda0d508-adf1-4af0-9c28-88919fc3ae06', ['874d1c73-6003-4e60-a13a-cb31ea190a85']],
  // Key Vault Administrator, Secrets Officer, Certificates Officer, Crypto Officer
  ['00482a5a-887f-4fb3-b363-3b7fe8e74483', [keyVaultContributor]],
  ['b86a8fe4-44ce-4948-aee5-eccb2c155cd7', [keyVaultContributor]],
  ['a4417e6f-fecd-4de8-b567-7b0420556985', [keyVaultContributor]],
  ['14b46e9e-c2b7-41b4-b07b-48a6ebf60603', [keyVaultContributor]],
  // Key Vault Reader
  ['21090545-7ca7-4776-b22c-e363652d74d2', [wellKnown.reader]],
  // Storage Blob Data Owner and Contributor, Storage Queue and Table Data Contributor
  ['b7e6dc6d-f1e8-4753-8033-0f276bb0955b', [storageAccountContributor]],
  ['ba92f5b4-2d11-453d-a403-e96b0029c9fe', [storageAccountContributor]],
  ['974c5e8b-45b9-4653-ba55-5f855dd0fb88', [storageAccountContributor]],
  ['0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', [storageAccountContributor]],
  // Storage Blob Data Reader
  ['2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', [wellKnown.reader]],
  // Virtual Machine Administrator Login, Virtual Machine User Login
  ['1c0163c0-47e6-4577-8991-ea5c82e286e4', [virtualMachineContributor]],
  ['fb879df8-f326-4884-b1cf-06f3ad86be52', [virtualMachineContributor]],
  // Azure Kubernetes Service RBAC Cluster Admin, RBAC Admin
  ['b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b', [kubernetesContributor]],
  ['3498e952-d568-435e-9b2c-8d77e338d7f7', [kubernetesContributor]],
  // App Configuration Data Owner → App Configuration Contributor
  ['5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b', ['fe86443c-f201-4fc4-9d2a-ac61149fbda0']],
  // Cognitive Services User, Cognitive Services OpenAI Contributor
  ['a97b65f3-24c7-4388-baec-2e87135dc908', [cognitiveServicesContributor]],
  ['a001fd3d-188f-4b5d-821b-7da978bf7442', [cognitiveServicesContributor]],
  // Search Index Data Contributor → Search Service Contributor
  ['8ebe5a00-799e-43f5-93ac-243d3dce84a7', ['7ca78c08-252a-4471-8644-bb5ff32d4ba0']],
  // Azure Migrate Owner → Contributor, DevCenter Owner → Contributor
  ['fd8ea4d5-6509-4db0-bada-356ab233b4fa', [wellKnown.contributor]],
  ['4c6569b6-f23e-4295-9b90-bd4cc4ff3292', [wellKnown.contributor]],
]);

/** The roles that come nearest to a refused one and can be delegated, as this catalogue knows them (QF-ROLE). */
export function alternativesTo(catalogue: RoleCatalogue, id: string): readonly string[] {
  return (alternatives.get(id) ?? []).filter((alternative) => {
    const role = catalogue.get(alternative);
    return role !== undefined && judge(role).status === 'supported';
  });
}

/** Fixes that put the nearest role that can be delegated in place of the one written. */
export function useAlternative(catalogue: RoleCatalogue, node: Node, id: string): readonly Fix[] {
  return alternativesTo(catalogue, id).map((alternative) => replaceRole(catalogue, node, alternative));
}
