import * as l10n from '@vscode/l10n';
import type { ArmDefinition } from '../../documents/arm/content';
import { textField } from '../../documents/model';

/** The subscription in the id of a resource. */
const subscriptionId = /^\/subscriptions\/([^/]+)/i;

/** The definitions of a file of Azure's own, each once: answers repeat a definition in each of its assignments. */
export function distinctDefinitions(definitions: readonly ArmDefinition[]): readonly ArmDefinition[] {
  const seen = new Set<string>();
  return definitions.filter((definition) => {
    const id = idOf(definition)?.toLowerCase();
    return id === undefined || (!seen.has(id) && seen.add(id));
  });
}

/** What a definition calls itself; of what is deployed, with the subscription it is deployed in. */
export function definitionTitle(definition: ArmDefinition): string {
  const { registrationDefinitionName, resource } = definition;
  const name = registrationDefinitionName?.value ?? resource?.nameText ?? '';
  const subscription = subscriptionId.exec(idOf(definition) ?? '')?.[1];
  return subscription === undefined ? name : l10n.t('{0} (subscription {1})', name, subscription);
}

/** The id that Azure gave a definition; undefined for one that is still to be deployed. */
function idOf({ resource }: ArmDefinition): string | undefined {
  return textField(resource?.node, 'id')?.value;
}
