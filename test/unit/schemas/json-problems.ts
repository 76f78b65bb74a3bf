import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import type { Schema } from './schema-files';

/** What the JSON language service finds wrong in a text by a schema, limits and patterns included. */
export async function problems(text: string, schema: Schema): Promise<readonly string[]> {
  const language = getLanguageService({});
  const document = TextDocument.create('file:///text.json', 'json', 1, text);
  const json = language.parseJSONDocument(document);
  const settings = { schemaRequest: 'error', schemaValidation: 'error', comments: 'error' } as const;
  const found = await language.doValidation(document, json, settings, schema);
  return found.map(({ message }) => (typeof message === 'string' ? message : message.value));
}
