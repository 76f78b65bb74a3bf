import type { DocumentKind } from '../documents/kinds';
import type { Authorization, Definition } from '../documents/model';
import type { Node, Span } from '../documents/syntax-tree';
import type { RuleContext } from './context';
import type { JoinedShapeFault } from './shape-faults';

/** From the gravest to the mildest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * A node, or a part of one. Its parent tells which file it stands in: a template and the values for its parameters are
 * checked together, and each finding belongs to the file its place is in.
 */
export interface Place extends Span {
  readonly parent?: Node;
}

/** A second place that explains a finding; in the same file unless it names another, or its parent stands in another. */
export interface RelatedPlace extends Place {
  readonly message: string;
  readonly uri?: string;
}

/** A replacement of a stretch of text; in the same file unless it names another. */
export interface Edit extends Span {
  readonly text: string;
  readonly uri?: string;
}

/** A file that a fix makes. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** A command of the editor that mends what no edit of a text can. */
export interface FixCommand {
  readonly name: 'exportTemplate' | 'moveAudienceToFile';
  /** The file it is run on, where that is another than the finding's. */
  readonly uri?: string;
}

/** A change that mends a finding. */
export interface Fix {
  readonly title: string;
  /** Whether fix-all may apply it unasked (`decisions.md`: only what cannot change what is granted). */
  readonly safe?: boolean;
  /** The edits, made when the fix is asked for; none when the text does not allow it any more. */
  edits(): readonly Edit[];
  /** Run in place of edits, where the editor has it. */
  readonly command?: FixCommand;
  /** The files it makes beside its edits. */
  files?(): readonly NewFile[];
}

/** What a rule says beside its message. */
export interface FindingDetails {
  /** Overrides the rule's own severity for this finding; a severity the user set wins over both. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly tag?: 'unnecessary' | 'deprecated';
  /** The property whose absence or emptiness the finding tells of; it stands where that would be written. */
  readonly missing?: string;
}

/** What a rule found, and where. */
export interface Finding extends Span, FindingDetails {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Reports a finding at a node or stretch of text. */
export type Report = (place: Place, message: string, details?: FindingDetails) => void;

/** A rule of the catalogue: what it is called, where it comes from and how it is checked. */
export interface Rule {
  /** Stable kebab-case name, shown with each finding and used in settings. */
  readonly code: string;
  /** Ids of the rule catalogue, as `ROL-03`; none for what is ours alone. */
  readonly source: readonly string[];
  readonly severity: Severity;
  /** The gravest severity it may have in files of Azure's own: an error there is only what Azure refuses. */
  readonly armSeverity?: Severity;
  /** Kinds of file in which it speaks once, at the first of its places. */
  readonly oncePerFile?: readonly DocumentKind[];
  readonly kinds: readonly DocumentKind[];
  /** More kinds, whose text editors check by themselves: looked at where there is no editor. */
  readonly kindsWithoutEditor?: readonly DocumentKind[];
  /** Codes that speak instead when both would speak on the same place. */
  readonly yieldsTo?: readonly string[];
  /** False where no comment may silence it: what keeps a file from being read must be mended. */
  readonly suppressible?: false;

  /** Looks at the file as a whole. */
  document?(context: RuleContext, report: Report): void;
  /** Looks at each definition: a manifest, or one written inside another file. */
  definition?(definition: Definition, context: RuleContext, report: Report): void;
  /** Looks at each active and eligible authorization. */
  authorization?(authorization: Authorization, definition: Definition, context: RuleContext, report: Report): void;
  /** Looks at each fault of shape: missing and unknown properties, wrong types and values. */
  shape?(fault: JoinedShapeFault, context: RuleContext, report: Report): void;
}

/** Marks a rule for the registry; says nothing but the type. */
export function rule(definition: Rule): Rule {
  return definition;
}
