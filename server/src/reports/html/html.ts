/** Text that is HTML already: nothing in it came from a file unescaped. */
export class Html {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a piece of HTML: text is escaped, lists are put one after another, nothing is left out. */
export type HtmlPart = string | number | Html | false | undefined | readonly HtmlPart[];

/** A piece of HTML; whatever is put into it is text unless it is HTML already, in attributes as well. */
export function markup(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let text = texts[0]!;
  for (let index = 0; index < parts.length; index++) text += written(parts[index]) + texts[index + 1]!;
  return new Html(text);
}

/** Pieces one after another, with something between them. */
export function joined(parts: readonly HtmlPart[], between: HtmlPart): Html {
  return new Html(parts.map(written).join(written(between)));
}

function written(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (Array.isArray(part)) return (part as readonly HtmlPart[]).map(written).join('');
  return escapeHtml(String(part));
}

// eslint-disable-next-line no-control-regex -- these are the characters in question
const special = /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that mean something in HTML become entities; control characters, which it forbids, become spaces. */
function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, ' ').replace(/[&<>"']/g, (char) => entities[char]!);
}
