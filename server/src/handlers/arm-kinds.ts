import { armLanguages, isArmKind } from '../documents/kinds';
import { armKindNotification, type ArmKindParams } from '../protocol';
import type { ServerContext } from './server-context';

/** Tells the client what open JSON documents are. Nothing is told of those that never carry a delegation. */
export function registerArmKinds({ connection, documents, workspace, runtime }: ServerContext): void {
  const told = new Map<string, ArmKindParams['kind']>();
  const tell = async (uri: string): Promise<void> => {
    // Several changes in a row are read once.
    await runtime.pause();
    const document = documents.get(uri) && workspace.document(uri);
    const kind = document && isArmKind(document.kind) ? document.kind : null;
    if (kind === (told.get(uri) ?? null)) return;
    told.set(uri, kind);
    await connection.sendNotification(armKindNotification, { uri, kind } satisfies ArmKindParams);
  };
  documents.onDidChangeContent(({ document: { uri, languageId } }) => {
    if (!armLanguages.includes(languageId)) return;
    tell(uri).catch((error: unknown) => connection.console.error(`The kind of ${uri} was not told: ${String(error)}`));
  });
  documents.onDidClose(({ document: { uri } }) => void told.delete(uri));
}
