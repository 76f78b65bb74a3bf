import { concernsDelegation } from '../sniff';
import type { ArmContent } from './arm/content';
import { armKindOf } from './arm/kind';
import { readArm } from './arm/read';
import { type AudienceFile, readAudienceFile } from './audience/audience-file';
import { type Directory, readDirectory } from './directory';
import { type DocumentKind, isArmKind } from './kinds';
import { readManifest } from './manifest';
import type { Definition } from './model';
import { type Offer, readOffer } from './offer';
import { type Plan, readPlan } from './plan';
import { type Published, readPublished } from './published';
import { type Reference, referencesOf } from './references';
import { readScenario, type Scenario } from './scenario';
import { parseTree, type SyntaxTree } from './syntax-tree';

/** One version of a file: its tree and what the reader of its kind made of it. */
export interface ParsedDocument {
  readonly kind: DocumentKind;
  readonly tree: SyntaxTree;
  /** What the file asks for: the definition of a manifest, or of the manifest inside a plan. */
  readonly definitions: readonly Definition[];
  readonly offer: Offer | undefined;
  readonly plan: Plan | undefined;
  readonly directory: Directory | undefined;
  readonly published: Published | undefined;
  readonly scenario: Scenario | undefined;
  /** What a file of Azure's own says, read by itself; with its partner file it may say more (`workspace`). */
  readonly arm: ArmContent | undefined;
  /** The CSV file of an audience. */
  readonly audience: AudienceFile | undefined;
  /** The paths of other files that it names. */
  readonly references: readonly Reference[];
}

/** Parses and reads text as a file of that kind. Never throws: faults are in `tree.faults`. */
export function parseDocument(kind: DocumentKind, text: string): ParsedDocument {
  return kind === 'audience' ? audienceDocument(text) : readDocument(kind, parseTree(text));
}

/**
 * Parses and reads text as JSON of Azure's own, of the kind its content tells; undefined where it carries no
 * delegation. Never throws: faults are in `tree.faults`.
 */
export function parseArmDocument(text: string): ParsedDocument | undefined {
  if (!concernsDelegation(text)) return undefined;
  const tree = parseTree(text);
  const kind = tree.root && armKindOf(tree.root);
  return kind && readDocument(kind, tree);
}

function readDocument(kind: DocumentKind, tree: SyntaxTree): ParsedDocument {
  const root = tree.root?.type === 'object' ? tree.root : undefined;
  // The answer of Azure may be a list.
  const arm = isArmKind(kind) ? readArm(kind, tree) : undefined;
  const plan = root && kind === 'plan' ? readPlan(root) : undefined;
  const manifest = root && kind === 'manifest' ? readManifest(root) : plan?.manifest;
  return {
    kind,
    tree,
    definitions: arm?.definitions ?? (manifest ? [manifest] : []),
    offer: root && kind === 'offer' ? readOffer(root) : undefined,
    plan,
    directory: root && kind === 'directory' ? readDirectory(root) : undefined,
    published: root && kind === 'published' ? readPublished(root) : undefined,
    scenario: root && kind === 'scenario' ? readScenario(root) : undefined,
    arm,
    audience: undefined,
    references: referencesOf(kind, root),
  };
}

/** A table has no tree: all there is to say of it stands in its lines. */
function audienceDocument(text: string): ParsedDocument {
  const tree = { text, root: undefined, faults: [], comments: [], unfinished: new Set<never>(), tooDeepAt: undefined };
  return { ...readDocument('audience', tree), audience: readAudienceFile(text) };
}
