import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findOperationsRequest, type FindOperationsParams, type FoundOperation } from '../../../../server/src/protocol';
import type { Choice } from '../../webview/messages';

/** Operations for plain words, the best first, as choices of a field in a page. */
export async function operationChoices(
  client: BaseLanguageClient,
  words: string,
  token: CancellationToken,
): Promise<readonly Choice[]> {
  const params: FindOperationsParams = { words };
  const found = await client.sendRequest<readonly FoundOperation[]>(findOperationsRequest, params, token);
  return found.map(({ name, words: said }) => ({ value: name, words: said }));
}
