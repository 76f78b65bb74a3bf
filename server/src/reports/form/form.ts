import type { Place } from '../preview/report';

/** What Partner Center asks for, laid out as its form is, with what files of ours hold for it. */
export interface Form {
  /** What the offer is called, or the plan where no offer sells it. */
  readonly title: string;
  readonly publisherId?: string;
  readonly offerId?: string;
  /** The sections in the order of the form; those of plans follow each other plan by plan. */
  readonly sections: readonly FormSection[];
}

/** A page of the form, or a part of one. Titles and labels are those of the form, which are not translated here. */
export interface FormSection {
  /** The same as long as the section is there: `listing`, `plan.gold.manifest`. */
  readonly id: string;
  readonly title: string;
  /** The plan it belongs to; absent for the sections of the offer. */
  readonly plan?: FormPlan;
  readonly fields: readonly FormField[];
  /** Why what belongs here cannot be known: a plan or manifest that is not there, in words. */
  readonly unreadable?: string;
  readonly place: Place;
}

/** A plan as sections name it. */
export interface FormPlan {
  /** What ids hold for it: its id, or `@` and its number from 1 where it has none of its own. */
  readonly key: string;
  readonly name: string;
}

/** One thing that somebody types, chooses or uploads. */
export interface FormField {
  /** The same as long as the field is there: `listing.name`, `plan.gold.summary`. */
  readonly id: string;
  readonly label: string;
  /** What it stands in together with the fields beside it, as a contact or an authorization. */
  readonly group?: FormGroup;
  /** Whether the form does not let one go on without. */
  readonly required: boolean;
  /** Undefined where the files hold none. */
  readonly value?: FormValue;
  /** What to know before typing, in a sentence. */
  readonly note?: string;
  /** Where the value stands, or the object it is missing from. */
  readonly place: Place;
}

/** Fields that stand under a heading of their own. */
export interface FormGroup {
  readonly id: string;
  readonly title: string;
}

export type FormValue =
  /** Typed letter for letter; `html` where it is the source of formatted text. */
  | { readonly kind: 'text' | 'html'; readonly text: string }
  /** The entry of a drop-down or the button of a choice, by its name. */
  | { readonly kind: 'choice'; readonly text: string }
  /** Several entries of a drop-down, by their names. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Rows that are typed one after another. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A picture that is uploaded, by its path from the file that names it. */
  | { readonly kind: 'picture'; readonly path: string }
  | FormAudience;

/** Subscriptions that are typed, or imported as a CSV file. */
export interface FormAudience {
  readonly kind: 'audience';
  /** Undefined where they stand in a file that cannot be read, and in a record of what was published. */
  readonly rows?: readonly FormSubscription[];
  /** How many they are, each counted once; undefined where not all can be read. */
  readonly count?: number;
  /** A digest over their ids (see `AudienceDigest`); undefined where not all can be read. */
  readonly sha256?: string;
  /** The path of the CSV file that holds them, from the file that names it. */
  readonly file?: string;
}

/** A subscription of an audience. */
export interface FormSubscription {
  readonly id: string;
  readonly description: string;
}
