const threeNumbers = /^(\d+)\.(\d+)\.(\d+)$/;

/** The version of a manifest as its three numbers (MAN-01). */
export type Version = readonly [major: number, minor: number, patch: number];

/** The numbers of a version; undefined for any other text, and for numbers too large to count on from. */
export function readVersion(text: string | undefined): Version | undefined {
  const numbers = threeNumbers
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  return numbers?.every(Number.isSafeInteger) ? (numbers as unknown as Version) : undefined;
}

/** Below zero where the first version is the lower one, above zero where it is the higher one. */
export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The versions that follow one: with the last, the middle or the first number raised. */
export function versionsAfter([major, minor, patch]: Version): readonly string[] {
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
}
