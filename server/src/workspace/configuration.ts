/** What a rule's severity may be set to. */
export const ruleSettings = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type RuleSetting = (typeof ruleSettings)[number];

/** Which documented behavior of Azure and Partner Center is gone by. */
export const profiles = ['2020', 'current'] as const;
export type Profile = (typeof profiles)[number];

/** The clouds a tenant can be in. */
export const clouds = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] as const;
export type Cloud = (typeof clouds)[number];

/** How findings are judged: `managed-services.config.json` with the editor's settings over it. */
export interface Configuration {
  /** Severities by the code of a rule, or by its family as `roles/*`; see {@link settingOf}. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Whether doubt counts as an error. */
  readonly strict: boolean;
  readonly profile: Profile;
  /** The cloud that files mean which name none; undefined where nobody said. */
  readonly cloud: Cloud | undefined;
  /** Whether comments in files may silence findings. */
  readonly allowSuppressions: boolean;
}

/** The configuration of a workspace that sets nothing. */
export const defaultConfiguration: Configuration = {
  rules: new Map(),
  strict: false,
  profile: 'current',
  cloud: undefined,
  allowSuppressions: true,
};

/** The name under which a family of rules is set. */
export function familySetting(family: string): string {
  return `${family}/*`;
}

/** What is set for a rule: under its own code, else for its family; undefined where nothing is. */
export function settingOf(
  { rules }: Pick<Configuration, 'rules'>,
  code: string,
  family: string | undefined,
): RuleSetting | undefined {
  return rules.get(code) ?? (family === undefined ? undefined : rules.get(familySetting(family)));
}

/**
 * Lays sources over one another, the later one winning name by name.
 * Each is what `managed-services.config.json` or the `managedServiceOffers` settings hold; what is no valid setting is passed over.
 */
export function mergeConfigurations(...sources: readonly unknown[]): Configuration {
  const rules = new Map<string, RuleSetting>();
  let { strict, profile, cloud, allowSuppressions } = defaultConfiguration;
  for (const source of sources) {
    if (!isObject(source)) continue;
    for (const [name, setting] of Object.entries(isObject(source.rules) ? source.rules : {})) {
      const known = oneOf(ruleSettings, setting);
      if (known) rules.set(name, known);
    }
    strict = truth(source.strict) ?? strict;
    profile = oneOf(profiles, source.profile) ?? profile;
    cloud = oneOf(clouds, source.cloud) ?? cloud;
    allowSuppressions = truth(source.allowSuppressions) ?? allowSuppressions;
  }
  return { rules, strict, profile, cloud, allowSuppressions };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}

function truth(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
