/** Work that is done slice by slice, so that others may come in between, and what comes of it. */
export type Slices<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
