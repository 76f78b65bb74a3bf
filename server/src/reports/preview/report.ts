import type { Span } from '../../documents/syntax-tree';
import type { Area, Power } from '../../roles';

/** A place in a file that a reader may jump to. */
export interface Place extends Span {
  readonly uri: string;
}

/** What a manifest, a plan, an offer or a file of Azure's own would allow, and to whom: plain data, drawn by whoever shows it. */
export interface PreviewReport {
  readonly title: string;
  /** The date of the role data every verdict rests on. */
  readonly roleData: string;
  /** One for a manifest or a plan, one for each plan of an offer, and for each definition of a file of Azure's own. */
  readonly plans: readonly PlanPreview[];
}

/** What one plan, or a manifest or other definition that stands alone, would allow. */
export interface PlanPreview {
  readonly name: string;
  readonly planId?: string;
  readonly visibility?: string;
  readonly version?: string;
  readonly managingTenant?: { readonly id: string; readonly name?: string };
  readonly principals: readonly PrincipalPreview[];
  /** What a reader should know first, the gravest first. */
  readonly highlights: readonly Highlight[];
  /** The ten questions a reviewer asks, answered. */
  readonly questions: readonly QuestionPreview[];
  /** Whether there may be more that is known only when it is deployed: values of parameters, expressions. */
  readonly incomplete?: boolean;
  /** Why there is nothing to show: the plan or its manifest cannot be read. */
  readonly unreadable?: string;
  readonly place: Place;
}

/** One principal and all it gets. */
export interface PrincipalPreview {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly memberCount?: number;
  readonly owner?: string;
  readonly grants: readonly GrantPreview[];
  /** What it may do in each of the twelve areas, in the order of `areas`. */
  readonly reach: readonly AreaReach[];
  readonly powers: readonly PowerReach[];
}

/** How far a right goes; each level holds those before it. */
export type Level = 'none' | 'read' | 'change' | 'delete';

/** What a principal may do in one area of Azure, with all its accepted roles together. */
export interface AreaReach {
  readonly area: Area;
  /** At any time. */
  readonly standing: Level;
  /** With everything active that it may activate; never less than standing. */
  readonly activated: Level;
  /** What is behind it, one for each grant that reaches into the area. */
  readonly parts: readonly ReachPart[];
}

/** What one role reaches in one area. */
export interface ReachPart {
  /** Index in the principal's grants. */
  readonly grant: number;
  /** The permission strings that match operations of the area, as the role has them. */
  readonly allowing: readonly PatternReach[];
  /** What notActions take away of these. */
  readonly removing: readonly PatternReach[];
  /** How many control-plane operations of the area remain, and some of them. */
  readonly operations: number;
  readonly examples: readonly string[];
}

/** A permission string and how many operations of an area it matches. */
export interface PatternReach {
  readonly pattern: string;
  readonly operations: number;
}

/** A power beside the scale of levels (decisions.md, Powers), and by which roles. */
export interface PowerReach {
  readonly power: Power;
  /** Whether it is there at any time, else only after activation. */
  readonly standing: boolean;
  readonly roles: readonly string[];
}

/** Something that stands out: what it is, whom it concerns, where it is written and how it is mended. */
export interface Highlight {
  readonly kind:
    | 'refused'
    | 'secrets'
    | 'runCode'
    | 'handOutAccess'
    | 'blind'
    | 'recovery'
    | 'spend'
    | 'broadStanding'
    | 'weakActivation'
    | 'nobodyLeaves'
    | 'cannotSee'
    | 'remains';
  readonly gravity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** What to do about it; the findings of the file offer the fix. */
  readonly advice?: string;
  readonly place: Place;
}

/** One of the reviewer's ten questions and its answer: a sentence, and details where there are any. */
export interface QuestionPreview {
  readonly question: string;
  readonly answer: string;
  readonly details: readonly string[];
}

/** One role a principal gets. */
export interface GrantPreview {
  readonly access: 'active' | 'eligible';
  readonly role: { readonly id: string; readonly name: string };
  readonly verdict: 'accepted' | 'refused' | 'unknown';
  /** Why, in words; also what is special about an accepted role. */
  readonly reasons: readonly string[];
  /** What the role can do, in words. */
  readonly effect: string;
  readonly powers: readonly Power[];
  /** The names of the roles it may assign to managed identities. */
  readonly assignable: readonly string[];
  readonly activation?: ActivationPreview;
  readonly justification?: string;
  readonly place: Place;
}

/** Under which conditions an eligible role becomes active. */
export interface ActivationPreview {
  /** For how long at most; undefined where the text is no duration. */
  readonly minutes?: number;
  readonly multiFactor: boolean;
  /** Who may approve; none where nobody needs to. */
  readonly approvers: readonly string[];
}
