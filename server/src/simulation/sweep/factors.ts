/** What the combinations differ in, and the values each of it takes. */
export const factorValues = {
  /** Who acts from the first step to the last. */
  actor: ['owner', 'contributor', 'guestOwner', 'adminAgent'],
  profile: ['2020', 'current'],
  channel: ['direct', 'csp'],
  /** How the plan is sold, and to whom; a template is not sold. */
  visibility: ['public', 'inAudience', 'outOfAudience', 'notSold'],
  scope: ['subscription', 'resourceGroup'],
  /** What a policy of the customer says of managing tenants. */
  policy: ['none', 'denying'],
  /** Whether the customer's subscriptions have the resource provider of delegations. */
  provider: ['registered', 'notRegistered'],
  /** Whether an offer of the same name is delegated at the scope already. */
  sameName: ['absent', 'present'],
} as const;

export type Factor = keyof typeof factorValues;

/** A value of a factor. */
export type FactorValue<Of extends Factor = Factor> = (typeof factorValues)[Of][number];

/** One value of each factor. */
export type Combination = { readonly [Of in Factor]: FactorValue<Of> };

/** The factors in the order in which they are told. */
export const factors = Object.keys(factorValues) as readonly Factor[];

/** The values of each factor that make a difference to think of. */
export type SweptValues = { readonly [Of in Factor]: readonly FactorValue<Of>[] };

/** What is swept for a plan, which is sold, or for a template, which is not. */
export function sweptValues(sold: boolean): SweptValues {
  const visibility = sold ? factorValues.visibility.filter((value) => value !== 'notSold') : (['notSold'] as const);
  return { ...factorValues, visibility };
}

/** Every combination, the last factor changing first. */
export function combinationsOf(values: SweptValues): readonly Combination[] {
  return factors.reduce<readonly Partial<Combination>[]>(
    (found, factor) => found.flatMap((some) => values[factor].map((value) => ({ ...some, [factor]: value }))),
    [{}],
  ) as readonly Combination[];
}
