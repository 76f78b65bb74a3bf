/** An expression of the template language. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'member'; readonly target: Expression; readonly key: Expression };

/** Deeper than anybody nests calls or looks into values, and far from where a recursive reader overflows the stack. */
const maximumDepth = 100;

/**
 * Parses the text between the brackets of a template expression; undefined where it is none.
 *
 * ```
 * expression = primary { "." name | "[" expression "]" }
 * primary    = string | number | call
 * call       = name { "." name } "(" [ expression { "," expression } ] ")"
 * string     = "'" { character | "''" } "'"
 * number     = [ "-" ] digit { digit }
 * name       = ( letter | "_" ) { letter | digit | "_" }
 * ```
 *
 * White space may stand between any two of these.
 */
export function parseExpression(text: string): Expression | undefined {
  const reader = new ExpressionReader(text);
  const expression = reader.expression();
  return expression && reader.atEnd() ? expression : undefined;
}

const space = /\s*/y;
const stringLiteral = /'([^']*(?:''[^']*)*)'/y;
const numberLiteral = /-?\d+/y;
const nameToken = /[A-Za-z_]\w*/y;

class ExpressionReader {
  private position = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.take(space);
    return this.position === this.text.length;
  }

  expression(): Expression | undefined {
    if (++this.depth > maximumDepth) return undefined;
    let expression = this.primary();
    for (let accesses = 0; expression; accesses++) {
      if (accesses > maximumDepth) return undefined;
      if (this.punctuation('.')) {
        const name = this.token(nameToken);
        expression = name && member(expression, { kind: 'literal', value: name[0] });
      } else if (this.punctuation('[')) {
        const key = this.expression();
        expression = key && this.punctuation(']') ? member(expression, key) : undefined;
      } else break;
    }
    this.depth--;
    return expression;
  }

  private primary(): Expression | undefined {
    const string = this.token(stringLiteral);
    if (string) return { kind: 'literal', value: string[1]!.replaceAll("''", "'") };
    const number = this.token(numberLiteral);
    if (number) return { kind: 'literal', value: Number(number[0]) };
    return this.call();
  }

  private call(): Expression | undefined {
    let name = this.token(nameToken)?.[0];
    while (name !== undefined && this.punctuation('.')) {
      const next = this.token(nameToken);
      name = next && `${name}.${next[0]}`;
    }
    if (name === undefined || !this.punctuation('(')) return undefined;
    const args: Expression[] = [];
    if (this.punctuation(')')) return { kind: 'call', name, args };
    do {
      const argument = this.expression();
      if (!argument) return undefined;
      args.push(argument);
    } while (this.punctuation(','));
    return this.punctuation(')') ? { kind: 'call', name, args } : undefined;
  }

  private punctuation(character: string): boolean {
    this.take(space);
    if (this.text[this.position] !== character) return false;
    this.position++;
    return true;
  }

  private token(pattern: RegExp): RegExpExecArray | undefined {
    this.take(space);
    return this.take(pattern);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found) this.position = pattern.lastIndex;
    return found ?? undefined;
  }
}

function member(target: Expression, key: Expression): Expression {
  return { kind: 'member', target, key };
}

/**
 * The expression that a string holds between its brackets; undefined for plain text. With a second bracket it is
 * `escaped`: text to the template, and an expression to the policy or template that the text is handed to.
 */
export function bracketed(text: string): { readonly expression: string; readonly escaped: boolean } | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const escaped = text.startsWith('[[');
  return { expression: text.slice(escaped ? 2 : 1, -1), escaped };
}
