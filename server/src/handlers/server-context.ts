import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Runtime } from '../runtime';
import { OperationCatalogue, RoleCatalogue } from '../roles';
import type { JsonLanguage } from '../service/json-language';
import type { Workspace } from '../workspace/workspace';

/** What every handler works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly json: JsonLanguage;
  /** The role catalogue; read on the first request that needs it. */
  catalogue(): Promise<RoleCatalogue>;
  /** Every operation of Azure; read on the first simulation. */
  operations(): Promise<OperationCatalogue>;
}

/** A function that reads something once, when it is first called; a failed read is tried again. */
export function lazily<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    reading.catch(() => (reading = undefined));
    return reading;
  };
}

/** The role catalogue and the operations, as a host reads them from the extension's files. */
export function lazyCatalogues({ readData }: Runtime): Pick<ServerContext, 'catalogue' | 'operations'> {
  return {
    catalogue: lazily(async () => RoleCatalogue.parse(await readData('server/data/roles.json'))),
    operations: lazily(async () => OperationCatalogue.parse(await readData('server/data/operations.json'))),
  };
}
