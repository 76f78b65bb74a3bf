import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SimulateParams } from '../../../../server/src/protocol';
import type { PageSubject } from '../../panels/page-source';

/** What is simulated: a document, for the customer that somebody filled in, if anybody did. */
export function simulateParams(client: BaseLanguageClient, { uri, filled }: PageSubject): SimulateParams {
  return { uri: client.code2ProtocolConverter.asUri(uri), ...(filled && { customer: filled }) };
}
