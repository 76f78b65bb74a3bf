import { URI, Utils } from 'vscode-uri';
import type { DocumentKind } from '../documents/kinds';
import { parameterFilesNamedFor, templatesNamedBy } from './partner-names';
import type { TemplateMapping } from './template-mappings';

/** What is known of the files among which partners are found. */
export interface PartnerSources {
  /** The kind of a file, by what it holds; undefined where it is none of ours or was not read. */
  kindOf(uri: string): DocumentKind | undefined;
  /** The names of the files in a folder; none where nobody listed it. */
  namesIn(folder: string): Iterable<string>;
  /** The mappings that hold for a file. */
  mappingsFor(uri: string): readonly TemplateMapping[];
  /** Whether a file is there, and inside the workspace. */
  isReachable(uri: string): boolean;
}

/** The files that may belong to a template or parameter file, as paths from the workspace folder. */
export interface PartnerChoices {
  readonly kind: 'template' | 'parameters';
  /** The file itself. */
  readonly path: string;
  readonly choices: readonly string[];
  /** Those of the choices that belong to it now. */
  readonly chosen: readonly string[];
}

/** More parameter files than these are not read for one template. */
const mostCandidates = 50;

/** Tells which template and which parameter files belong together: by mapping, else by their names in one folder. */
export class Partners {
  constructor(private readonly sources: PartnerSources) {}

  /** The templates a parameter file may give values to, whether or not they are there: to be read first. */
  templateCandidates(uri: string): readonly string[] {
    const mapped = this.sources.mappingsFor(uri).filter(({ parameterFiles }) => parameterFiles.includes(uri));
    return mapped.length > 0 ? mapped.map(({ template }) => template) : this.named(uri, templatesNamedBy);
  }

  /** The files that may give values to a template, whether or not they are there: to be read first. */
  parameterFileCandidates(uri: string): readonly string[] {
    return [...new Set([...this.mappedTo(uri), ...this.named(uri, parameterFilesNamedFor)])].slice(0, mostCandidates);
  }

  /** The template a parameter file gives values to. */
  templateOf(uri: string): string | undefined {
    return this.templateCandidates(uri).find((template) => this.is(template, 'template'));
  }

  /** The parameter files of a template. */
  parameterFilesOf(uri: string): readonly string[] {
    return this.parameterFileCandidates(uri).filter(
      (file) => this.is(file, 'parameters') && this.templateOf(file) === uri,
    );
  }

  /** What belongs together with a template or parameter file. */
  of(uri: string): readonly string[] {
    switch (this.sources.kindOf(uri)) {
      case 'template':
        return this.parameterFilesOf(uri);
      case 'parameters':
        return [this.templateOf(uri)].filter((template) => template !== undefined);
      default:
        return [];
    }
  }

  /** The parameter file whose values are meant where one is wanted: the mapped one, else the only one there is. */
  parameterFileOf(uri: string): string | undefined {
    const all = this.parameterFilesOf(uri);
    const mapped = all.filter((file) => this.mappedTo(uri).includes(file));
    const meant = mapped.length > 0 ? mapped : all;
    return meant.length === 1 ? meant[0] : undefined;
  }

  private mappedTo(uri: string): readonly string[] {
    return this.sources
      .mappingsFor(uri)
      .flatMap(({ template, parameterFiles }) => (template === uri ? parameterFiles : []));
  }

  private named(uri: string, choose: (name: string, names: Iterable<string>) => readonly string[]): readonly string[] {
    const file = URI.parse(uri);
    const folder = Utils.dirname(file);
    return choose(Utils.basename(file), this.sources.namesIn(folder.toString())).map((name) =>
      Utils.joinPath(folder, name).toString(),
    );
  }

  private is(uri: string, kind: DocumentKind): boolean {
    return this.sources.isReachable(uri) && this.sources.kindOf(uri) === kind;
  }
}
