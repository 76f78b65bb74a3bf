import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Runtime } from '../runtime';
import { RoleCatalogue } from '../roles';
import { JsonLanguage } from '../service/json-language';
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
}

/** A function that reads the role catalogue once, when it is first called; a failed read is tried again. */
export function lazyCatalogue(runtime: Runtime): () => Promise<RoleCatalogue> {
  let reading: Promise<RoleCatalogue> | undefined;
  return () => {
    reading ??= runtime.readData('server/data/roles.json').then(RoleCatalogue.parse);
    reading.catch(() => (reading = undefined));
    return reading;
  };
}
