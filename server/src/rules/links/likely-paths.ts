import * as l10n from '@vscode/l10n';
import { type DocumentKind, documentKinds } from '../../documents/kinds';
import type { Reference } from '../../documents/references';
import { nearestName } from '../../documents/shape/nearest';
import type { Links } from '../../workspace/links';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';

/** Proposes documents of the workspace for paths that lead nowhere; those of a kind are listed once. */
export class LikelyPaths {
  private readonly paths = new Map<DocumentKind, readonly string[]>();

  constructor(private readonly links: Links) {}

  /** A fix that names the document that was probably meant: one of that name elsewhere, or of nearly that path. */
  fixesFor({ field, path, target }: Reference): readonly Fix[] {
    const kind = documentKinds.find((candidate) => candidate === target);
    if (!kind) return [];
    const written = path.replaceAll('\\', '/');
    const paths = this.pathsTo(kind);
    const meant = paths.find((candidate) => lastPart(candidate) === lastPart(written)) ?? nearestName(written, paths);
    if (meant === undefined) return [];
    return [{ title: l10n.t('Change it to "{0}"', meant), edits: () => [replaceValue(field.node, meant)] }];
  }

  private pathsTo(kind: DocumentKind): readonly string[] {
    let paths = this.paths.get(kind);
    if (!paths) this.paths.set(kind, (paths = this.links.pathsTo(kind)));
    return paths;
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
