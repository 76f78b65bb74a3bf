const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Stands where an id must be filled in that only the writer knows; the checks report it until then (ARM-27). */
export const placeholderId = '00000000-0000-0000-0000-000000000000';

/** Whether text is a GUID of 36 characters, in any case, without braces or spaces around it. */
export function isGuid(text: string): boolean {
  return text.length === 36 && guid.test(text);
}

/** Whether two ids are the same GUID; Azure compares ids without case. */
export function sameId(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
