import type { Span } from '../../documents/syntax-tree';
import type { SideBySide } from '../comparison/side-by-side';
import type { Area, Deed, Level, PatternReach, Power } from '../../roles';
import type { CustomerPages } from './customer/customer-pages';

/** A place in a file that a reader may jump to. */
export interface Place extends Span {
  readonly uri: string;
}

/** What a manifest, a plan, an offer or a file of Azure's own would allow, and to whom: plain data, drawn by whoever shows it. */
export interface PreviewReport {
  readonly title: string;
  /** The date of the role data every verdict rests on. */
  readonly roleData: string;
  /** The known roles that the plans give, each once, in the order they are first named. */
  readonly roles: readonly RolePreview[];
  /** One for a manifest or a plan, one for each plan of an offer, and for each definition of a file of Azure's own. */
  readonly plans: readonly PlanPreview[];
  /** Who gets what by which plan of an offer; undefined where it has one plan at most. */
  readonly sideBySide?: SideBySide;
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
  /** What a customer reads before accepting it; undefined where there is nothing to accept. */
  readonly customer?: CustomerPages;
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
  /** What it can do, from what is always there to what needs most: the first line about it (`principal-lines.ts`). */
  readonly stages: readonly StagePreview[];
  /** What it may do in each of the twelve areas, in the order of `areas`. */
  readonly reach: readonly AreaReach[];
  readonly powers: readonly PowerReach[];
}

/** When rights are there: at any time, once the holder activates them, or once somebody approves the activation. */
export type StageName = 'standing' | 'activation' | 'approval';

/** What a principal can do at a stage, beyond the stages before it. */
export interface StagePreview {
  readonly stage: StageName;
  /** In words; empty where it adds nothing. */
  readonly effect: string;
}

/** What a principal may do in one area of Azure, with all its accepted roles together. */
export interface AreaReach {
  readonly area: Area;
  /** At any time. */
  readonly standing: Level;
  /** With everything active that it may activate; never less than standing. */
  readonly activated: Level;
  /** The grants that reach into the area, as indices of the principal's grants. */
  readonly grants: readonly number[];
}

/** A power beside the scale of levels (decisions.md, Powers), and by which roles. */
export interface PowerReach {
  readonly power: Power;
  /** Whether it is there at any time, else only after activation. */
  readonly standing: boolean;
  /** The grants that give it, as indices of the principal's grants. */
  readonly grants: readonly number[];
}

/** What a role comes to when it is delegated, told once for all who get it. */
export interface RolePreview {
  /** The GUID in lower case. */
  readonly id: string;
  readonly name: string;
  /** What it reaches in each area it reaches, in the order of `areas`. */
  readonly areas: readonly RoleArea[];
  /** What it reaches at each resource provider it reaches, in alphabetical order. */
  readonly providers: readonly RoleProvider[];
  readonly powers: readonly RolePower[];
}

/** What a role reaches in one area. */
export interface RoleArea {
  readonly area: Area;
  readonly level: Level;
  readonly deeds: readonly Deed[];
  /** How many control-plane operations it comes to, and some of them, the gravest first. */
  readonly operations: number;
  readonly examples: readonly string[];
  /** The permission strings that match operations of the area, as the role has them. */
  readonly allowing: readonly PatternReach[];
  /** What notActions take away of these. */
  readonly removing: readonly PatternReach[];
  /** How many operations the permissions allow and a delegation withholds. */
  readonly withheld: number;
}

/** How many operations of one resource provider a role comes to, by what they do. */
export interface RoleProvider {
  readonly provider: string;
  readonly read: number;
  readonly change: number;
  readonly delete: number;
}

/** A power of a role, with how many operations give it and some of them. */
export interface RolePower {
  readonly power: Power;
  readonly operations: number;
  readonly examples: readonly string[];
}

/** Something that stands out, said once with all it concerns. */
export interface Highlight {
  readonly kind: HighlightKind;
  readonly gravity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** Whom it concerns, and through what; none where it concerns the definition as a whole. */
  readonly subjects: readonly HighlightSubject[];
  /** What to do about it; the findings of the file offer the fix. */
  readonly advice?: string;
  /** Where it is written, or would be. */
  readonly place: Place;
}

export type HighlightKind =
  | 'refused'
  | 'unknown'
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

/** One whom a highlight concerns. */
export interface HighlightSubject {
  readonly name: string;
  /** Through what: roles, when, on what conditions. */
  readonly detail: string;
  readonly place: Place;
}

/** One of the reviewer's ten questions and its answer: a sentence, and details where there are any. */
export interface QuestionPreview {
  readonly id: QuestionId;
  readonly question: string;
  readonly answer: string;
  readonly details: readonly string[];
}

export type QuestionId = 'who' | 'when' | 'data' | 'code' | 'access' | 'hide' | 'destroy' | 'where' | 'end' | 'change';

/** One role a principal gets. */
export interface GrantPreview {
  readonly access: 'active' | 'eligible';
  /** As written: the id may be of no known role, or the expression of one. */
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
  /** Whether a part of the conditions is known only when it is deployed. */
  readonly incomplete?: boolean;
}
