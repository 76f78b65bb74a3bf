import type { Position, Range } from 'vscode-languageserver-types';
import {
  ClientCapabilities,
  type CompletionItem,
  type DocumentSymbol,
  type FoldingRange,
  type FormattingOptions,
  getLanguageService,
  type Hover,
  type JSONDocument,
  type LanguageService,
  type SelectionRange,
  type TextDocument,
  type TextEdit,
} from 'vscode-json-languageservice';
import type { OwnKind } from '../documents/kinds';
import { requiredFirst } from './required-first';

export type { CompletionItem, DocumentSymbol, FoldingRange, FormattingOptions, Hover, SelectionRange, TextEdit };

/** Reads a file of the extension by its path from the extension's root. */
export type ReadData = (path: string) => Promise<string>;

/**
 * Generic JSON editing by the schema of a kind, from `vscode-json-languageservice`. Its validation is never asked.
 * Whatever `$schema` a file names, the kind's own schema answers, so nothing is fetched.
 */
export class JsonLanguage {
  private readonly services = new Map<OwnKind, LanguageService>();
  private parsed:
    { readonly document: TextDocument; readonly version: number; readonly json: JSONDocument } | undefined;

  /** @param readData Reads the schemas. */
  constructor(readonly readData: ReadData) {}

  /** Property names and schema values at a position. */
  async complete(kind: OwnKind, document: TextDocument, position: Position): Promise<readonly CompletionItem[]> {
    const service = this.service(kind);
    return (await service.doComplete(document, position, this.json(service, document)))?.items ?? [];
  }

  /** The schema's words on what is at a position. */
  async hover(kind: OwnKind, document: TextDocument, position: Position): Promise<Hover | null> {
    const service = this.service(kind);
    return service.doHover(document, position, this.json(service, document));
  }

  folding(kind: OwnKind, document: TextDocument, limit: number, onLimit: () => void): readonly FoldingRange[] {
    return this.service(kind).getFoldingRanges(document, { rangeLimit: limit, onRangeLimitExceeded: onLimit });
  }

  selection(kind: OwnKind, document: TextDocument, positions: Position[]): readonly SelectionRange[] {
    const service = this.service(kind);
    return service.getSelectionRanges(document, positions, this.json(service, document));
  }

  format(kind: OwnKind, document: TextDocument, range: Range | undefined, options: FormattingOptions): TextEdit[] {
    return this.service(kind).format(document, range, options);
  }

  private service(kind: OwnKind): LanguageService {
    let service = this.services.get(kind);
    if (!service) {
      const schemaRequestService = async (): Promise<string> =>
        requiredFirst(await this.readData(`schemas/${kind}.schema.json`));
      service = getLanguageService({ schemaRequestService, clientCapabilities: ClientCapabilities.LATEST });
      const uri = `schemas:/${kind}.schema.json`;
      service.configure({ validate: false, allowComments: true, schemas: [{ uri, fileMatch: ['*'] }] });
      this.services.set(kind, service);
    }
    return service;
  }

  /** The service's own tree of the newest version asked for; requests come in bursts for one document. */
  private json(service: LanguageService, document: TextDocument): JSONDocument {
    const { version } = document;
    // A file that is closed and opened again starts at the same version, as another document.
    if (this.parsed?.document !== document || this.parsed.version !== version) {
      this.parsed = { document, version, json: service.parseJSONDocument(document) };
    }
    return this.parsed.json;
  }
}
