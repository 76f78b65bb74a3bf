import { getNodeValue, printParseErrorCode } from 'jsonc-parser';
import { nearestName } from '../documents/shape/nearest';
import { parseTree } from '../documents/syntax-tree';
import { families, registry } from '../rules/registry';
import { clouds, familySetting, profiles, ruleSettings } from '../workspace/configuration';

/** What a setting may hold. */
interface Setting {
  readonly holds: string;
  allows(value: unknown): boolean;
}

/** Every property of `managed-services.config.json`; a test holds them to the schema. */
export const settings: Readonly<Record<string, Setting>> = {
  $schema: { holds: 'a text', allows: isText },
  rules: { holds: 'an object', allows: isObject },
  profile: oneOf(profiles),
  strict: { holds: 'true or false', allows: isBoolean },
  cloud: oneOf(clouds),
  allowSuppressions: { holds: 'true or false', allows: isBoolean },
  baseline: { holds: 'a text', allows: isText },
  templates: {
    holds: 'an object of texts',
    allows: (value) => isObject(value) && Object.values(value).every(isText),
  },
  ignore: { holds: 'a list of texts', allows: (value) => Array.isArray(value) && value.every(isText) },
};

const severity = oneOf(ruleSettings);

/** What of a configuration file's text is passed over, each in one sentence; the rest is used. */
export function configurationProblems(text: string): readonly string[] {
  const { root, faults, tooDeepAt } = parseTree(text);
  if (tooDeepAt !== undefined) return ['it is nested too deep to be read.'];
  const broken = faults.slice(0, 1).map(({ error, offset }) => {
    const line = text.slice(0, offset).split('\n').length;
    return `it is no valid JSON at line ${line} (${printParseErrorCode(error)}). What can be read is used.`;
  });
  const value: unknown = root && getNodeValue(root);
  if (!isObject(value)) return broken.length > 0 ? broken : ['it must hold an object.'];
  const wrong = Object.entries(value).flatMap(([name, held]) => {
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (!setting) return [`there is no setting "${name}".${suggestion(name, Object.keys(settings))}`];
    if (!setting.allows(held)) return [`"${name}" must be ${setting.holds}.`];
    return name === 'rules' ? ruleProblems(held as Readonly<Record<string, unknown>>) : [];
  });
  return [...broken, ...wrong];
}

const ruleNames = [...Object.keys(families).map(familySetting), ...registry.map(({ code }) => code)];

function ruleProblems(rules: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(rules).flatMap(([name, held]) => [
    ...(ruleNames.includes(name) ? [] : [`there is no rule and no family "${name}".${suggestion(name, ruleNames)}`]),
    ...(severity.allows(held) ? [] : [`the severity of "${name}" must be ${severity.holds}.`]),
  ]);
}

function suggestion(written: string, names: readonly string[]): string {
  const meant = nearestName(written, names);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

function oneOf(values: readonly string[]): Setting {
  return {
    holds: `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
    allows: (value) => values.some((each) => each === value),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
