/** What a probe gives while the state is not there yet. */
type Nothing = false | '' | 0 | null | undefined;

/**
 * Polls a state until it is there.
 * Takes what is awaited, in words for the failure, a probe that gives a falsy value until then, and a limit in
 * milliseconds; gives the probe's value.
 */
export async function waitFor<Value>(
  what: string,
  probe: () => Value | Thenable<Value>,
  limit = 20_000,
): Promise<Exclude<Value, Nothing>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await probe();
    if (value) return value as Exclude<Value, Nothing>;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
