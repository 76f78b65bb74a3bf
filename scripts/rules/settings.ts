import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { families } from '../../server/src/rules/registry';
import { familySetting } from '../../server/src/workspace/configuration';
import type { GeneratedFile } from '../generated-file';
import { pageOf } from './page';

/** The names a severity can be set for, as JSON Schema; the editor offers them with what they mean. */
interface RuleNames {
  readonly enum: readonly string[];
  readonly markdownEnumDescriptions: readonly string[];
  readonly errorMessage: string;
}

/** The schema of the configuration file and the editor's settings, with every rule and family among them. */
export async function ruleSettings(): Promise<readonly GeneratedFile[]> {
  const propertyNames = ruleNames();
  const schemaPath = 'schemas/config.schema.json';
  const schema = read<{ properties: { rules: object } }>(schemaPath);
  Object.assign(schema.properties.rules, { propertyNames });
  const options = { ...(await resolveConfig(schemaPath)), filepath: schemaPath, objectWrap: 'collapse' } as const;

  const manifestPath = 'package.json';
  const manifest = read<{ contributes: { configuration: { properties: Record<string, object> }[] } }>(manifestPath);
  const settings = manifest.contributes.configuration.flatMap(({ properties }) => properties);
  Object.assign(settings.find((each) => 'managedServiceOffers.rules' in each)!['managedServiceOffers.rules']!, {
    propertyNames,
  });
  return [
    { path: schemaPath, text: await format(JSON.stringify(schema), options) },
    { path: manifestPath, text: `${JSON.stringify(manifest, null, 2)}\n` },
  ];
}

function ruleNames(): RuleNames {
  const names = Object.entries(families).flatMap(([family, rules]) => [
    { name: familySetting(family), words: `Every rule of this family that is not set by itself: ${codes(rules)}.` },
    ...rules.map((rule) => ({ name: rule.code, words: `${pageOf(rule).summary}\n\nUsually \`${rule.severity}\`.` })),
  ]);
  return {
    enum: names.map(({ name }) => name),
    markdownEnumDescriptions: names.map(({ words }) => words),
    errorMessage: 'There is no rule and no family of this name.',
  };
}

function codes(rules: readonly { readonly code: string }[]): string {
  return rules.map(({ code }) => `\`${code}\``).join(', ');
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
