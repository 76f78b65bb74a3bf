import { getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice';

/** The JSON language service of VS Code with one schema for every file. */
export function jsonService(schema: object): LanguageService {
  const service = getLanguageService({});
  service.configure({
    validate: true,
    allowComments: true,
    schemas: [{ uri: 'schemas:/manifest.schema.json', fileMatch: ['*'], schema }],
  });
  return service;
}

/** A text as an editor would hand it over. */
export function textDocument(text: string): TextDocument {
  return TextDocument.create('file:///gold.manifest.msp.json', 'managed-service-manifest', 1, text);
}
