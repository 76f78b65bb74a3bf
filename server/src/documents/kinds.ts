/** The six kinds of file the project defines (docs/formats.md). */
export const documentKinds = ['offer', 'plan', 'manifest', 'directory', 'published', 'scenario'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The kinds that hold a registration definition: a manifest is one, and a plan may have one written inside it. */
export const definitionKinds: readonly DocumentKind[] = ['plan', 'manifest'];

/** The version of the formats; the ids of the schemas carry it. */
export const formatVersion = '1.0';

const languagePrefix = 'managed-service-';
const fileName = new RegExp(`^(?:.+\\.)?(${documentKinds.join('|')})\\.msp\\.json$`, 'i');

/** The kind a language id stands for, or undefined for a language that is not ours. */
export function kindOfLanguage(languageId: string): DocumentKind | undefined {
  return documentKinds.find((kind) => languageId === languagePrefix + kind);
}

/** The language id of a kind, as `package.json` contributes it. */
export function languageOfKind(kind: DocumentKind): string {
  return languagePrefix + kind;
}

/**
 * The kind a path or URI names by its last segment (`plan.msp.json`, `gold.plan.msp.json`), in any case.
 * Undefined for every other name: `plan.json` and a bare `x.msp.json` are not ours.
 */
export function kindOfPath(path: string): DocumentKind | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return fileName.exec(name)?.[1]?.toLowerCase() as DocumentKind | undefined;
}
