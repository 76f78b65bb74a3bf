import { isGuid } from '../../documents/guid';
import type { Field } from '../../documents/model';
import { judge, type Role, type RoleCatalogue, type Verdict } from '../../roles';

/** A role as a file names it; `none` where the text holds no GUID at all (ROL-01). */
export interface WrittenRole {
  readonly form: 'bare' | 'resource-id' | 'wrapped' | 'none';
  /** The GUID in lower case; an empty text where there is none. */
  readonly id: string;
  /** The role with that GUID and what the catalogue makes of it; absent where it does not know the GUID. */
  readonly role?: Role;
  readonly verdict?: Verdict;
}

const resourceId = /\/roleDefinitions\/([0-9a-f-]{36})\/?\s*$/i;
const wrapped = /^[\s{(]+([0-9a-f-]{36})[\s})]*$|^([0-9a-f-]{36})[\s})]+$/i;

/** Reads the roles a file names; a text that occurs in many entries is read once. */
export class RoleReader {
  private readonly read = new Map<string, WrittenRole>();
  private lastField: Field | undefined;
  private lastRole: WrittenRole | undefined;

  constructor(private readonly catalogue: RoleCatalogue) {}

  /** The role a field names; undefined where its value cannot be known. */
  of(field: Field | undefined): WrittenRole | undefined {
    const text = field?.value;
    if (text === undefined) return undefined;
    // One rule after the other asks for the same field.
    if (field === this.lastField) return this.lastRole;
    let role = this.read.get(text);
    if (!role) this.read.set(text, (role = this.lookUp(text)));
    this.lastField = field;
    return (this.lastRole = role);
  }

  private lookUp(text: string): WrittenRole {
    const { form, id } = idIn(text);
    const role = this.catalogue.get(id);
    return role ? { form, id, role, verdict: judge(role) } : { form, id };
  }
}

function idIn(text: string): Pick<WrittenRole, 'form' | 'id'> {
  if (isGuid(text)) return { form: 'bare', id: text.toLowerCase() };
  const inResourceId = resourceId.exec(text)?.[1];
  if (inResourceId && isGuid(inResourceId)) return { form: 'resource-id', id: inResourceId.toLowerCase() };
  const match = wrapped.exec(text);
  const inside = match?.[1] ?? match?.[2];
  return inside && isGuid(inside) ? { form: 'wrapped', id: inside.toLowerCase() } : { form: 'none', id: '' };
}
