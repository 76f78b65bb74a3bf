import type { Node } from '../../../syntax-tree';
import type { Maker } from '../make';
import { collectionFunctions } from './collections';
import type { TemplateFunction } from './function';
import { logicFunctions } from './logic';
import { numberFunctions } from './numbers';
import { textFunctions } from './text';

/** Functions whose values only Azure knows, or that the evaluator works out itself; they are shown by these names. */
const otherNames =
  `base64 base64ToJson base64ToString copyIndex dataUri dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch
  deployer deployment environment extensionResourceId filter groupBy guid if and or lambda lambdaVariables listAccountSas
  listKeys listSecrets managementGroup managementGroupResourceId map mapValues newGuid parameters parseCidr pickZones
  providers reduce reference references resourceGroup resourceId shallowMerge sort subscription subscriptionResourceId
  tenant tenantResourceId toLogicalZone toObject uniqueString uri uriComponent uriComponentToString utcNow variables`.split(
    /\s+/,
  );

const functions = new Map<string, TemplateFunction>();
const names = new Map(otherNames.map((name) => [name.toLowerCase(), name]));
for (const family of [collectionFunctions, logicFunctions, numberFunctions, textFunctions]) {
  for (const [name, work] of Object.entries(family)) {
    functions.set(name.toLowerCase(), work);
    names.set(name.toLowerCase(), name);
  }
}

/** Calls a function by its name in any case; undefined where its value cannot be known. */
export function callFunction(name: string, args: readonly Node[], maker: Maker): Node | undefined {
  return functions.get(name.toLowerCase())?.(args, maker);
}

/** The name of a function as it is documented; one nobody knows as it is written. */
export function canonicalName(name: string): string {
  return names.get(name.toLowerCase()) ?? name;
}
