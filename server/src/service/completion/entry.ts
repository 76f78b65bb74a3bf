/** A whole entry of a list, as a snippet: an object with these lines inside. */
export interface Entry {
  readonly label: string;
  readonly detail: string;
  readonly lines: readonly string[];
}

/** A stop of a snippet that offers a text, which the user may type over. */
export function stop(number: number, text: string): string {
  return `\${${number}:${text.replace(/[$}\\]/g, '\\$&')}}`;
}
