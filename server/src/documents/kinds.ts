/** The six kinds of file the project defines (docs/formats.md). */
export const documentKinds = ['offer', 'plan', 'manifest', 'directory', 'published', 'scenario'] as const;
export type OwnKind = (typeof documentKinds)[number];

/**
 * The kinds of JSON file of Azure's own that carry a delegation, known by content: a template, the values for its
 * parameters, a policy that deploys one, and what `az managedservices` or the REST interface says is deployed.
 */
export const armKinds = ['template', 'parameters', 'policy', 'deployed'] as const;
export type ArmKind = (typeof armKinds)[number];

/** A file of ours or of Azure's own, or a CSV file that a plan or offer names as its audience. */
export type DocumentKind = OwnKind | ArmKind | 'audience';

/** The kinds that hold a registration definition: a manifest is one, and a plan may have one written inside it. */
export const definitionKinds: readonly DocumentKind[] = ['plan', 'manifest'];

/** The kinds whose authorizations are read into one model, ours and Azure's own. */
export const authorizationKinds: readonly DocumentKind[] = [...definitionKinds, ...armKinds];

/** Azure's own kinds that people write; what is deployed is a fact, which no edit of a file changes. */
export const armDraftKinds: readonly ArmKind[] = armKinds.filter((kind) => kind !== 'deployed');

/** The kinds in which authorizations are being written. */
export const draftKinds: readonly DocumentKind[] = [...definitionKinds, ...armDraftKinds];

/** Whether a kind is one of Azure's own. */
export function isArmKind(kind: DocumentKind): kind is ArmKind {
  return (armKinds as readonly string[]).includes(kind);
}

/** Whether a kind is one of those the project defines. */
export function isOwnKind(kind: DocumentKind): kind is OwnKind {
  return (documentKinds as readonly string[]).includes(kind);
}

/** The languages in which editors show JSON of Azure's own; the last one is that of the ARM tools. */
export const armLanguages: readonly string[] = ['json', 'jsonc', 'arm-template'];

/** The version of the formats; the ids of the schemas carry it. */
export const formatVersion = '1.0';

const languagePrefix = 'managed-service-';
const fileName = new RegExp(`^(?:.+\\.)?(${documentKinds.join('|')})\\.msp\\.json$`, 'i');

/** The kind a language id stands for, or undefined for a language that is not ours. */
export function kindOfLanguage(languageId: string): OwnKind | undefined {
  return documentKinds.find((kind) => languageId === languagePrefix + kind);
}

/** The language id of a kind: ours as `package.json` contributes it, Azure's own files are plain JSON, audiences CSV. */
export function languageOfKind(kind: DocumentKind): string {
  if (kind === 'audience') return 'csv';
  return isArmKind(kind) ? 'json' : languagePrefix + kind;
}

/**
 * The kind a path or URI names by its last segment (`plan.msp.json`, `gold.plan.msp.json`), in any case.
 * Undefined for every other name: `plan.json` and a bare `x.msp.json` are not ours.
 */
export function kindOfPath(path: string): OwnKind | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return fileName.exec(name)?.[1]?.toLowerCase() as OwnKind | undefined;
}
