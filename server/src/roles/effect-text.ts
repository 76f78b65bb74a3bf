import type { Effect } from './role';

/** Where an effect text starts: from nothing, from every operation, or from every read. */
export type EffectBase = 'nothing' | 'everything' | 'reads';

/** Writes one provider's counts as `Microsoft.Compute 12 3 1 4`: read, write, delete, action. */
export function writeEffect(effect: Effect): string {
  return [effect.provider, effect.read, effect.write, effect.delete, effect.action].join(' ');
}

/** Reads what {@link writeEffect} wrote. */
export function readEffect(text: string): Effect {
  const [provider = '', ...counts] = text.split(' ');
  const [read = 0, write = 0, remove = 0, action = 0] = counts.map(Number);
  return { provider, read, write, delete: remove, action };
}

/**
 * Writes a role's counts, where they differ from the base it starts from: `reads, Microsoft.Support 10 2 0 3`.
 * A role that reads everything is then one short line instead of three hundred providers.
 */
export function writeEffects(effects: readonly Effect[], base: EffectBase, totals: readonly Effect[]): string {
  const texts = new Map(effects.map((effect) => [effect.provider, writeEffect(effect)]));
  const start = startOf(base, totals);
  const differing = totals.flatMap(({ provider }) => {
    const text = texts.get(provider) ?? `${provider} 0 0 0 0`;
    const assumed = start.get(provider);
    return text === (assumed ? writeEffect(assumed) : `${provider} 0 0 0 0`) ? [] : [text];
  });
  return (base === 'nothing' ? differing : [base, ...differing]).join(', ');
}

/** Reads what {@link writeEffects} wrote; providers with nothing are left out, the others keep the order of the totals. */
export function readEffects(text: string | undefined, totals: readonly Effect[]): readonly Effect[] {
  if (!text) return [];
  const [first = '', ...rest] = text.split(', ');
  const base = first === 'everything' || first === 'reads' ? first : 'nothing';
  const counts = startOf(base, totals);
  for (const word of base === 'nothing' ? [first, ...rest] : rest) {
    const effect = readEffect(word);
    counts.set(effect.provider, effect);
  }
  return totals.flatMap(({ provider }) => {
    const effect = counts.get(provider);
    return effect && sizeOf(effect) > 0 ? [effect] : [];
  });
}

/** How many operations an effect counts, whatever the verb. */
export function sizeOf(effect: Effect): number {
  return effect.read + effect.write + effect.delete + effect.action;
}

function startOf(base: EffectBase, totals: readonly Effect[]): Map<string, Effect> {
  if (base === 'nothing') return new Map();
  return new Map(
    totals.map((total) => [
      total.provider,
      base === 'everything' ? total : { ...total, write: 0, delete: 0, action: 0 },
    ]),
  );
}
