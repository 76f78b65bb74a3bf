import { createScanner, type JSONScanner, type Node } from 'jsonc-parser';
import type { Span, SyntaxFault } from './syntax-tree';

/** Deeper than any real file, and far from where recursive readers overflow the stack (3,000). */
export const maximumDepth = 200;

/** A node while its tree is being built. */
type Draft = { -readonly [Key in keyof Node]: Node[Key] };

/** The scanner's tokens by their numbers: isolated modules cannot import jsonc-parser's `SyntaxKind`. */
const enum Token {
  OpenBrace = 1,
  CloseBrace,
  OpenBracket,
  CloseBracket,
  Comma,
  Colon,
  Null,
  True,
  False,
  String,
  Number,
  LineComment,
  BlockComment,
  LineBreak,
  Trivia,
  Unknown,
  End,
}

/** What can be wrong by the numbers of jsonc-parser's `ParseErrorCode`. */
const enum Fault {
  InvalidSymbol = 1,
  InvalidNumberFormat,
  PropertyNameExpected,
  ValueExpected,
  ColonExpected,
  CommaExpected,
  CloseBraceExpected,
  CloseBracketExpected,
  EndOfFileExpected,
  UnexpectedEndOfComment = 11,
}

/**
 * Reads a text once, token by token, into the nodes of a tree. Finds its way back after a fault as jsonc-parser's
 * `visit` does, and reports the same faults; without its callbacks it takes two thirds of the time. Only where a name is
 * being typed in the line above a property it finds back sooner: to that property.
 */
export class TreeReader {
  readonly faults: SyntaxFault[] = [];
  readonly comments: Span[] = [];
  readonly unfinished = new Set<Node>();
  /** Where the nesting passed {@link maximumDepth}: the rest was not read. */
  tooDeepAt: number | undefined;

  private readonly scanner: JSONScanner;
  private token = Token.End;
  private depth = 0;

  constructor(private readonly text: string) {
    this.scanner = createScanner(text, false);
  }

  /** Reads the text's value; undefined where it holds none. */
  read(): Node | undefined {
    this.next();
    const root = this.value(undefined);
    if (!root) this.fault(Fault.ValueExpected);
    else if (!this.at(Token.End)) this.fault(Fault.EndOfFileExpected);
    return root;
  }

  private value(parent: Draft | undefined): Draft | undefined {
    switch (this.token) {
      case Token.OpenBrace:
        return this.object(parent);
      case Token.OpenBracket:
        return this.array(parent);
      case Token.String:
        return this.scalar('string', this.scanner.getTokenValue(), parent);
      case Token.Number:
        return this.scalar('number', this.number(), parent);
      case Token.True:
        return this.scalar('boolean', true, parent);
      case Token.False:
        return this.scalar('boolean', false, parent);
      case Token.Null:
        return this.scalar('null', null, parent);
      default:
        return undefined;
    }
  }

  private object(parent: Draft | undefined): Draft {
    const node: Draft = { type: 'object', offset: this.scanner.getTokenOffset(), length: -1, parent, children: [] };
    this.members(node, Token.CloseBrace);
    if (this.at(Token.CloseBrace)) this.next();
    else this.leaveOpen(node, Fault.CloseBraceExpected);
    return node;
  }

  private array(parent: Draft | undefined): Draft {
    const node: Draft = { type: 'array', offset: this.scanner.getTokenOffset(), length: -1, parent, children: [] };
    this.members(node, Token.CloseBracket);
    if (this.at(Token.CloseBracket)) this.next();
    else this.leaveOpen(node, Fault.CloseBracketExpected);
    return node;
  }

  /** Reads what stands between brackets, up to the closing one or the end of the text. */
  private members(node: Draft, close: Token): void {
    if (++this.depth > maximumDepth) this.giveUp(node.offset);
    else this.next();
    let needsComma = false;
    while (!this.at(close) && !this.at(Token.End)) {
      if (this.at(Token.Comma)) {
        if (!needsComma) this.fault(Fault.ValueExpected);
        this.next();
        if (this.at(close)) break;
      } else if (needsComma) {
        this.fault(Fault.CommaExpected);
      }
      const member = close === Token.CloseBrace ? this.property(node) : this.value(node);
      if (member) node.children!.push(member);
      else this.skipTo(close, Fault.ValueExpected);
      // A name without a value is a fault of its own: the comma behind it is not missed.
      needsComma = !member || member.type !== 'property' || member.children!.length > 1 || !this.at(Token.String);
    }
    this.depth--;
    node.length = this.endOfToken() - node.offset;
  }

  private property(parent: Draft): Draft | undefined {
    if (!this.at(Token.String)) {
      this.skipTo(Token.CloseBrace, Fault.PropertyNameExpected);
      return undefined;
    }
    const offset = this.scanner.getTokenOffset();
    const node: Draft = { type: 'property', offset, length: -1, parent, children: undefined, colonOffset: undefined };
    const key = this.scalar('string', this.scanner.getTokenValue(), node);
    let value: Draft | undefined;
    if (this.at(Token.Colon)) {
      node.colonOffset = this.scanner.getTokenOffset();
      this.next();
      value = this.value(node);
      if (!value) this.skipTo(Token.CloseBrace, Fault.ValueExpected);
    } else if (this.atKeyOfNextLine(key)) {
      this.fault(Fault.ColonExpected);
    } else {
      this.skipTo(Token.CloseBrace, Fault.ColonExpected);
    }
    node.children = value ? [key, value] : [key];
    node.length = (value ? value.offset + value.length : this.scanner.getTokenOffset()) - offset;
    return node;
  }

  /** Whether a name is followed by another property: it is being typed above one that was there. */
  private atKeyOfNextLine({ offset, length }: Draft): boolean {
    const start = this.scanner.getTokenOffset();
    if (!this.at(Token.String) || !this.text.slice(offset + length, start).includes('\n')) return false;
    const ahead = createScanner(this.text, true);
    ahead.setPosition(this.endOfToken());
    return (ahead.scan() as number) === (Token.Colon as number);
  }

  private scalar(type: Draft['type'], value: unknown, parent: Draft | undefined): Draft {
    const { scanner } = this;
    const node: Draft = { type, offset: scanner.getTokenOffset(), length: scanner.getTokenLength(), parent, value };
    this.next();
    return node;
  }

  private number(): number {
    const value = Number(this.scanner.getTokenValue());
    if (!Number.isNaN(value)) return value;
    this.fault(Fault.InvalidNumberFormat);
    return 0;
  }

  private at(token: Token): boolean {
    return this.token === token;
  }

  private next(): void {
    for (;;) {
      const token: number = this.scanner.scan();
      const error: number = this.scanner.getTokenError();
      // The scanner's errors have numbers of their own.
      if (error !== 0) this.fault(error - 1 + Fault.UnexpectedEndOfComment);
      switch (token as Token) {
        case Token.Trivia:
        case Token.LineBreak:
          break;
        case Token.LineComment:
        case Token.BlockComment:
          this.comments.push(this.place());
          break;
        case Token.Unknown:
          this.fault(Fault.InvalidSymbol);
          break;
        default:
          this.token = token;
          return;
      }
    }
  }

  /** Reports a fault, and passes over what comes before the next member or the end of those. */
  private skipTo(close: Token, fault: Fault): void {
    this.fault(fault);
    while (!this.at(close) && !this.at(Token.Comma) && !this.at(Token.End)) this.next();
  }

  private leaveOpen(node: Draft, fault: Fault): void {
    this.unfinished.add(node);
    this.fault(fault);
  }

  private giveUp(offset: number): void {
    this.tooDeepAt ??= offset;
    this.scanner.setPosition(this.text.length);
    this.next();
  }

  private fault(error: Fault): void {
    this.faults.push({ error: error as number, ...this.place() });
  }

  private place(): Span {
    const offset = this.scanner.getTokenOffset();
    return { offset, length: this.endOfToken() - offset };
  }

  /** A comment without an end is one character longer to the scanner than the text. */
  private endOfToken(): number {
    return Math.min(this.scanner.getTokenOffset() + this.scanner.getTokenLength(), this.text.length);
  }
}
