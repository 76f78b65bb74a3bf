import type { FormField, FormSection, FormValue } from '../form/form';

/** What somebody types into Partner Center for an offer, or for a plan that no offer sells: plain data, drawn by whoever shows it. */
export interface SheetReport {
  readonly title: string;
  readonly publisherId?: string;
  readonly offerId?: string;
  /** The date of the role data that names are taken from. */
  readonly roleData: string;
  /** The published version that it is compared with; absent for a first publication. */
  readonly baseline?: SheetBaseline;
  readonly sections: readonly SheetSection[];
}

/** The newest version that the record of what was published holds. */
export interface SheetBaseline {
  /** When it was published, as the record writes it. */
  readonly at: string;
  readonly state: string;
  /** Plans of that version that no file of today is, by name. */
  readonly gonePlans: readonly string[];
}

/** A section of the form, with what is to be taken out of it. */
export interface SheetSection extends FormSection {
  readonly fields: readonly SheetField[];
  readonly removed: readonly RemovedEntry[];
}

/** A field of the form, and how it differs from what was published; `change` is absent where it does not. */
export interface SheetField extends FormField {
  readonly change?: FieldChange;
  /** A short text that changes with the value, and with nothing else. */
  readonly stamp: string;
}

export type FieldChange =
  | { readonly kind: 'changed'; readonly before: FormValue }
  /** Nothing of it was there before. */
  | { readonly kind: 'new' }
  /** Nobody knows what was there before: the record does not hold it. */
  | { readonly kind: 'unrecorded' };

/** Something that was published, and stands in the files no more. */
export interface RemovedEntry {
  /** The id of its group, or of the field where it has none. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: FormValue }[];
}
