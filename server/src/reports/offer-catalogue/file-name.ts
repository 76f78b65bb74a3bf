import { URI } from 'vscode-uri';

/** The last part of a URI, as people read it. */
export function fileNameOf(uri: string): string {
  return URI.parse(uri).path.replace(/\/$/, '').split('/').at(-1)!;
}
