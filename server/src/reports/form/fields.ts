import type { Field } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';
import type { Place } from '../preview/report';
import type { FormField, FormGroup, FormValue } from './form';

/** The object that fields are read from, and the file it stands in. */
export interface Holder {
  readonly uri: string;
  readonly node: Node;
}

export type Needed = 'required' | 'optional';

/** A field with a value that stands at a node; without a node its place is the object it is missing from. */
export function formField(
  { uri, node: holder }: Holder,
  id: string,
  label: string,
  needed: Needed,
  found: { readonly value?: FormValue; readonly node?: Node; readonly note?: string } = {},
): FormField {
  const { value, node, note } = found;
  const place = node ? placeOf(uri, node) : headOf(uri, holder);
  return { id, label, required: needed === 'required', ...(value && { value }), ...(note && { note }), place };
}

/** A field whose text is typed as it stands; text of nothing but space is none. */
export function textField(
  holder: Holder,
  id: string,
  label: string,
  needed: Needed,
  field: Field | undefined,
  kind: 'text' | 'html' = 'text',
): FormField {
  const text = writtenIn(field);
  return formField(holder, id, label, needed, { ...(text && { value: { kind, text } }), node: field?.node });
}

/** A field that is chosen; `nameOf` gives the name the form has for what the file says. */
export function choiceField(
  holder: Holder,
  id: string,
  label: string,
  needed: Needed,
  field: Field | undefined,
  nameOf: (written: string) => string,
): FormField {
  const written = writtenIn(field);
  const value: FormValue | undefined = written === undefined ? undefined : { kind: 'choice', text: nameOf(written) };
  return formField(holder, id, label, needed, { ...(value && { value }), node: field?.node });
}

/** A field for a picture that is uploaded. */
export function pictureField(
  holder: Holder,
  id: string,
  label: string,
  needed: Needed,
  field: Field | undefined,
): FormField {
  const path = writtenIn(field);
  return formField(holder, id, label, needed, { ...(path && { value: { kind: 'picture', path } }), node: field?.node });
}

/** Fields under a heading of their own. */
export function grouped(group: FormGroup, fields: readonly FormField[]): readonly FormField[] {
  return fields.map((field) => ({ ...field, group }));
}

/** What a field of a file says; undefined where it says nothing. */
export function writtenIn(field: Field | undefined): string | undefined {
  return field?.value?.trim() ? field.value : undefined;
}

/** The place of a node. */
export function placeOf(uri: string, { offset, length }: Node): Place {
  return { uri, offset, length };
}

/** Where an object begins: at its key, or at its brace. */
export function headOf(uri: string, node: Node): Place {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return key ? placeOf(uri, key) : { uri, offset: node.offset, length: Math.min(1, node.length) };
}
