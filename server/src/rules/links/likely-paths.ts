import * as l10n from '@vscode/l10n';
import { type DocumentKind, documentKinds } from '../../documents/kinds';
import type { Reference } from '../../documents/references';
import { nearestName } from '../../documents/shape/nearest';
import type { Links } from '../../workspace/links';
import { endingsOf } from '../../workspace/path-candidates';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';

/**
 * Proposes files for paths that lead nowhere: documents of ours from all the workspace, those of a kind listed once, and
 * other files from the folder that the path leads to.
 */
export class LikelyPaths {
  private readonly paths = new Map<DocumentKind, readonly string[]>();

  constructor(private readonly links: Links) {}

  /** A fix that names the file that was probably meant: one of that name elsewhere, or of nearly that path. */
  fixesFor({ field, path, target }: Reference): readonly Fix[] {
    const kind = documentKinds.find((candidate) => candidate === target);
    const written = path.replaceAll('\\', '/');
    const paths = kind ? this.pathsTo(kind) : this.pathsBeside(written, endingsOf(target) ?? []);
    const meant = paths.find((candidate) => lastPart(candidate) === lastPart(written)) ?? nearestName(written, paths);
    if (meant === undefined) return [];
    return [{ title: l10n.t('Change it to "{0}"', meant), edits: () => [replaceValue(field.node, meant)] }];
  }

  private pathsBeside(written: string, endings: readonly string[]): readonly string[] {
    const destination = this.links.follow(written);
    if (destination.state !== 'missing') return [];
    const folder = written.slice(0, written.lastIndexOf('/') + 1);
    const names = this.links.namesBeside(destination.uri);
    return names
      .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
      .map((name) => folder + name);
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
