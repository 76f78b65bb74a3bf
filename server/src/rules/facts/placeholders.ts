const repeatedDigits = /^(?:([0-9a-z])\1{3}){2}-(?:([0-9a-z])\2{3}-){3}(?:([0-9a-z])\3{3}){3}$/i;
const countedDigits = /^(?:12345678-1234-1234-1234-123456789|01234567-89ab-cdef-0123-)/i;
const bracketed = /^(?:<.*>|\$?\{(?!.*[0-9a-f]{8}-).*\}|\$\(.*\)|#\{.*\}#|%.*%)$/is;
const asking = /\b(?:insert|enter|replace|fill|filled|your|todo|tbd|placeholder|changeme)\b/i;
/** As `TENANT_ID`: capital letters that say what belongs here. */
const capitals = /^[A-Z _-]*(?:ID|GUID|TENANT|PRINCIPAL|OBJECT)[A-Z _-]*$/;
const longestPlaceholder = 200;

/** Ids printed in Microsoft's samples and API reference (ARM-27): two managing tenants, then three principals. */
const printed = new RegExp(
  `^(?:${[
    'fbcdd0f3-dc82-4cee-bcde-7301d24e9bf6',
    '83abe5cd-bcc3-441a-bd86-e6a75360cecc',
    'f98d86a2-4cc4-4e9d-ad47-b3e80a1bcdfc',
    'd9b22cd6-6407-43cc-8c60-07c56df0b51a',
    '3e0ed8c6-e902-4fc5-863c-e3ddbb2ae2a2',
  ].join('|')})$`,
  'i',
);

/**
 * Whether an id only holds the place of one (ARM-27): all zeros, `aaaaaaaa-bbbb-cccc-1111-222222222222` and whatever
 * else repeats one digit in each group of four, `<insert …>`, and the ids of Microsoft's samples.
 */
export function isPlaceholder(id: string): boolean {
  if (id.length === 36 && id[8] === '-') {
    return (id[0] === id[1] && repeatedDigits.test(id)) || countedDigits.test(id) || printed.test(id);
  }
  if (id.length > longestPlaceholder) return false;
  return bracketed.test(id.trim()) || asking.test(id) || capitals.test(id);
}
