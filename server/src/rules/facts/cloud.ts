import type { Definition } from '../../documents/model';
import type { RuleContext } from '../context';

/** The cloud a definition is for: the one it names, else the one set for the workspace; undefined where nobody said. */
export function cloudOf(
  { cloud }: Definition,
  { configuration }: Pick<RuleContext, 'configuration'>,
): string | undefined {
  return cloud ? cloud.value : configuration.cloud;
}

const names: ReadonlyMap<string, string> = new Map([
  ['AzureCloud', 'Azure'],
  ['AzureUSGovernment', 'Azure Government'],
  ['AzureChinaCloud', 'Azure operated by 21Vianet'],
]);

/** What a cloud is called; undefined for a name that is none of a cloud. */
export function cloudName(cloud: string | undefined): string | undefined {
  return cloud === undefined ? undefined : names.get(cloud);
}

/** Whether a cloud is known, and not the public one. */
export function isNationalCloud(cloud: string | undefined): cloud is string {
  return cloud !== 'AzureCloud' && cloudName(cloud) !== undefined;
}
