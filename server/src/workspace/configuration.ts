/** What a rule's severity may be set to. */
export type RuleSetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** How findings are judged: `managed-services.config.json` with the editor's settings over it. */
export interface Configuration {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly strict: boolean;
}

/** The configuration of a workspace that sets nothing. */
export const defaultConfiguration: Configuration = { rules: new Map(), strict: false };

const settings: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Lays sources over one another, the later one winning.
 * Each is what `managed-services.config.json` or the `managedServiceOffers` settings hold; what is no valid setting is passed over.
 */
export function mergeConfigurations(...sources: readonly unknown[]): Configuration {
  const rules = new Map<string, RuleSetting>();
  let strict = defaultConfiguration.strict;
  for (const source of sources) {
    if (!isObject(source)) continue;
    if (isObject(source.rules)) {
      for (const [code, setting] of Object.entries(source.rules)) {
        if (settings.includes(setting)) rules.set(code, setting as RuleSetting);
      }
    }
    if (typeof source.strict === 'boolean') strict = source.strict;
  }
  return { rules, strict };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
