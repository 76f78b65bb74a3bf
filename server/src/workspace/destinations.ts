import type { ParsedDocument } from '../documents/document';
import type { ReferenceTarget } from '../documents/references';
import type { Documents } from './documents';
import type { Files } from './files';
import type { Destination } from './links';
import { endingsOf } from './path-candidates';
import { folderOf, isBelow, type PathTarget, resolvePath } from './paths';

/** Where the paths of documents lead, as far as it is known which files are there. */
export class Destinations {
  /** By document, in the order of its paths; resolved once for each version. */
  private readonly resolved = new WeakMap<ParsedDocument, readonly PathTarget[]>();
  private folders: readonly string[] = [];

  constructor(
    private readonly files: Files,
    private readonly documents: Documents,
  ) {}

  /** Takes over the workspace folders; paths may lead elsewhere then. */
  load(folders: readonly string[]): void {
    this.folders = folders;
  }

  /** Where a path leads that is written in a file. */
  follow(from: string, path: string): PathTarget {
    return resolvePath(from, path, this.folders);
  }

  /** Where the paths of a document lead, in their order. */
  of(uri: string, document: ParsedDocument): readonly PathTarget[] {
    let targets = this.resolved.get(document);
    if (!targets) {
      targets = document.references.map(({ path }) => this.follow(uri, path));
      this.resolved.set(document, targets);
    }
    return targets;
  }

  /** The files that a document names as pictures, as far as they are there. */
  picturesOf(uri: string, document: ParsedDocument): readonly string[] {
    return this.inState('found', uri, document, (target) => target === 'picture');
  }

  /** The files that a document names and that are not there, those that would be of our kinds left out. */
  missingOf(uri: string, document: ParsedDocument): readonly string[] {
    return this.inState('missing', uri, document, (target) => endingsOf(target) !== undefined);
  }

  private inState(
    state: 'found' | 'missing',
    uri: string,
    document: ParsedDocument,
    isWanted: (target: ReferenceTarget) => boolean,
  ): readonly string[] {
    const targets = this.of(uri, document).filter((_, i) => isWanted(document.references[i]!.target));
    return targets.map((target) => this.at(target)).flatMap((found) => (found.state === state ? found.uri : []));
  }

  /** What is found there: a file, none, or one that links on disk lead out of the workspace. */
  at(target: PathTarget): Destination {
    if (target.state !== 'inside') return target;
    const { uri } = target;
    if (this.documents.isOpen(uri)) return { state: 'found', uri };
    if (!this.files.isLocated(uri)) return { state: 'unknown' };
    const real = this.files.realUri(uri);
    if (real === undefined) return { state: 'missing', uri };
    const folder = folderOf(uri, this.folders);
    const realFolder = folder && this.files.realUri(folder);
    if (realFolder !== undefined && !isBelow(real, realFolder)) return { state: 'outside' };
    return { state: this.files.isUnreadable(uri) ? 'unreadable' : 'found', uri };
  }
}
