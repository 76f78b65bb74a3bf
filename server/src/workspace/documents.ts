import { parseArmDocument, parseDocument, type ParsedDocument } from '../documents/document';
import { armLanguages, type DocumentKind, kindOfLanguage, kindOfPath, type OwnKind } from '../documents/kinds';
import type { Files } from './files';
import { isJsonPath } from './partner-names';

/** A document the editor holds open; its text wins over the file's. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

/** A version of an open document, which the editor may have left behind. */
export interface DocumentVersion {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly content: string;
}

/** How a text is read: as one of our kinds, as an audience, or as JSON that may turn out to be a file of Azure's own. */
export type Form = OwnKind | 'audience' | 'json';

interface Parsed {
  /** The version of an open document; undefined for a file. */
  readonly version: number | undefined;
  readonly form: Form;
  /** Undefined for JSON that is none of ours. */
  readonly document: ParsedDocument | undefined;
}

/** The documents that are open or were read from disk, each version parsed once. */
export class Documents {
  private readonly open = new Map<string, OpenDocument>();
  private readonly parsed = new Map<string, Parsed>();

  constructor(private readonly files: Files) {}

  /** The editor shows a document from now on. */
  opened(document: OpenDocument): void {
    this.open.set(document.uri, document);
  }

  /** The editor shows it no longer. */
  closed(uri: string): void {
    this.open.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.open.has(uri);
  }

  openUris(): readonly string[] {
    return [...this.open.keys()];
  }

  /** Every document that is open or was read, ours or not. */
  uris(): ReadonlySet<string> {
    return new Set([...this.open.keys(), ...this.files.uris()]);
  }

  /** How a document is read, by its language while it is open, else by its name; undefined where it is never ours. */
  formOf(uri: string): Form | undefined {
    const open = this.open.get(uri);
    if (open) return formOfLanguage(open.languageId);
    return kindOfPath(uri) ?? (isJsonPath(uri) ? 'json' : isAudiencePath(uri) ? 'audience' : undefined);
  }

  /** The kind of a document; of JSON, which has to be read for that, undefined where it is not ours. */
  kindOf(uri: string): DocumentKind | undefined {
    const form = this.formOf(uri);
    return form === 'json' ? this.document(uri)?.kind : form;
  }

  /** The document of that URI; undefined when it is not ours or not there. */
  document(uri: string): ParsedDocument | undefined {
    const form = this.formOf(uri);
    if (!form) return undefined;
    const open = this.open.get(uri);
    if (open) return this.parse(uri, form, open.version, () => open.getText());
    const text = this.files.text(uri);
    return text === undefined ? undefined : this.parse(uri, form, undefined, () => text);
  }

  /** An open document as it was in a version that may have been left behind; undefined when it is not ours. */
  documentOfVersion({ uri, languageId, version, content }: DocumentVersion): ParsedDocument | undefined {
    const open = this.open.get(uri);
    if (open?.version === version && open.languageId === languageId) return this.document(uri);
    const form = formOfLanguage(languageId);
    return form && read(form, content);
  }

  /** What was last parsed under that URI, whether or not it changed since. */
  lastParsed(uri: string): ParsedDocument | undefined {
    return this.parsed.get(uri)?.document;
  }

  /** A document changed: what was parsed of it is kept only where its version will tell it apart. */
  changed(uri: string): void {
    if (!this.open.has(uri) || this.parsed.get(uri)?.form !== this.formOf(uri)) this.parsed.delete(uri);
  }

  /** Nothing that was parsed holds any more. */
  forgetParsed(): void {
    this.parsed.clear();
  }

  private parse(uri: string, form: Form, version: number | undefined, text: () => string): ParsedDocument | undefined {
    const known = this.parsed.get(uri);
    if (known && known.version === version && known.form === form) return known.document;
    const document = read(form, text());
    this.parsed.set(uri, { version, form, document });
    return document;
  }
}

/** Whether a file may be that of an audience, by its name. */
export function isAudiencePath(path: string): boolean {
  return /\.csv$/i.test(path);
}

function formOfLanguage(languageId: string): Form | undefined {
  return kindOfLanguage(languageId) ?? (armLanguages.includes(languageId) ? 'json' : undefined);
}

function read(form: Form, text: string): ParsedDocument | undefined {
  return form === 'json' ? parseArmDocument(text) : parseDocument(form, text);
}
