/** The API versions of `Microsoft.ManagedServices`, the oldest first (rules 1.6, 2026-08-20). */
export const apiVersions: readonly string[] = [
  '2018-06-01-preview',
  '2019-04-01-preview',
  '2019-06-01',
  '2019-09-01',
  '2020-02-01-preview',
  '2022-01-01-preview',
  '2022-10-01',
];

/** The newest version, which is stable and knows everything. */
export const newestApiVersion = '2022-10-01';

/** The first version that knows eligible authorizations (ARM-19). */
export const firstWithEligible = '2020-02-01-preview';

/** Whether the text has the form of an API version: a day, with or without `-preview`. */
export function isApiVersion(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:-preview)?$/i.test(text);
}

/** Whether a version is older than another; both have the form of one, and text orders them as their days do. */
export function isOlder(version: string, than: string): boolean {
  return version.slice(0, 10) < than.slice(0, 10);
}
