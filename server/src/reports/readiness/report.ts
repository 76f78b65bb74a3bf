import type { Severity } from '../../rules/rule';
import type { Profile } from '../../workspace/configuration';
import type { Place } from '../preview/report';

/** How far an offer is on its way into the marketplace: plain data, drawn by whoever shows it. */
export interface ReadinessReport {
  /** What the offer is called. */
  readonly title: string;
  /** The date of the role data that its findings rest on. */
  readonly roleData: string;
  readonly publication: Publication;
  /** What publishing still takes. */
  readonly lacking: Lacking;
  /** The sections of the form: those of the offer, then those of each plan. */
  readonly groups: readonly SectionGroup[];
  /** What was found in the files outside of any section. */
  readonly elsewhere: readonly ReadinessLine[];
  readonly certification: readonly CertificationHeading[];
  readonly account: AccountReadiness;
  readonly partner: PartnerLink;
}

/** Whether the offer is published for the first time, or again. */
export type Publication = FirstPublication | UpdatePublication;

/** No version of the offer is live yet; `status` is that of the offer in Partner Center as the record has it (PUB-02). */
export interface FirstPublication {
  readonly kind: 'first';
  readonly status: 'Draft' | 'Preview';
}

/** The record has a version that went live. */
export interface UpdatePublication {
  readonly kind: 'update';
  /** When the newest version was published, as YYYY-MM-DD. */
  readonly published: string;
  /** Whether the files differ from that version in anything the record holds. */
  readonly changed: boolean;
  /** The plans whose customers must accept the update before they get what is new (PUB-05). */
  readonly toAccept: readonly string[];
  /** The plans of that version which the offer does not have any more (PUB-10). */
  readonly withdrawn: readonly string[];
}

/** What publishing still takes; all of it empty where nothing does. */
export interface Lacking {
  /** Required fields without value, as in `Offer setup: Lead destination` and, of a plan, `Gold: Plan summary`. */
  readonly fields: readonly string[];
  /** How many errors are to be corrected, each counted once. */
  readonly errors: number;
  /** Whether the publisher holds no designation that suffices in the profile gone by (OFR-11). */
  readonly designation: boolean;
}

/** The sections of the offer, or of one plan. */
export interface SectionGroup {
  /** The plan's name; undefined for the offer. */
  readonly plan?: string;
  readonly sections: readonly SectionReadiness[];
}

/** How far a section is, as Partner Center counts; changes are told of offers that are live (PUB-01). */
export type SectionState = 'notStarted' | 'incomplete' | 'complete' | 'unpublishedChanges';

/** A section of the form. */
export interface SectionReadiness {
  /** The same as long as the section is there. */
  readonly id: string;
  /** As the form has it. */
  readonly title: string;
  readonly state: SectionState;
  /** How many of its required fields have a value. */
  readonly filled: number;
  readonly required: number;
  /** What differs from what was published last, by its labels, as far as the record holds it; nothing while nothing is live. */
  readonly changed: readonly string[];
  /** What is to be done or looked at, the gravest first. */
  readonly lines: readonly ReadinessLine[];
  readonly place: Place;
}

/** A field without value, or a finding of a rule. */
export interface ReadinessLine {
  /** That of the finding; what is missing is an error. */
  readonly severity: Severity;
  readonly message: string;
  /** The rule; absent for a field without value. */
  readonly code?: string;
  /** The certification heading it falls under. */
  readonly heading?: HeadingNumber;
  readonly place: Place;
}

/** The headings of certification section 700 (PUB-08). */
export type HeadingNumber = '700.1' | '700.3' | '700.4' | '700.5' | '700.6';

/** A heading of the certification with what stands against it. */
export interface CertificationHeading {
  readonly number: HeadingNumber;
  /** How many errors and fields without value there are under it, and how many warnings, each counted once. */
  readonly errors: number;
  readonly warnings: number;
}

/** Whether the publisher may sell managed services at all (OFR-11). */
export interface AccountReadiness {
  /** The designations that the file names. */
  readonly designations: readonly string[];
  readonly requirements: readonly AccountRequirement[];
  /** What was found in what the file says of the publisher. */
  readonly lines: readonly ReadinessLine[];
  /** Where the file names them, or would. */
  readonly place: Place;
}

/** What a publisher needs by one profile. */
export interface AccountRequirement {
  readonly profile: Profile;
  /** Whether it is the profile that the configuration goes by. */
  readonly isUsed: boolean;
  /** `unsaid` where the file names no designations, or not all of them can be read. */
  readonly state: 'held' | 'notHeld' | 'unsaid';
}

/** How the offer is linked to the partner id (PUB-07). */
export interface PartnerLink {
  readonly partnerId?: string;
  /** The principals of the plans that a directory says are linked, by name. */
  readonly linked: readonly string[];
  /** Where the partner id stands, or would. */
  readonly place: Place;
}

/** Whether nothing stands in the way of publishing. */
export function isReady({ lacking }: ReadinessReport): boolean {
  return lacking.fields.length === 0 && lacking.errors === 0 && !lacking.designation;
}
