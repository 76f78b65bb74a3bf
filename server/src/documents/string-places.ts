import { partOf } from './place';
import type { Node, Span } from './syntax-tree';

/** Tells where a part of a string's value is written; `start` and `length` count UTF-16 code units of the value. */
export type StringPlaces = (start: number, length: number) => Span & { readonly parent: Node };

/** What is written for one unit of a value, or in the first group what stands for none. */
const units = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|(\\(?:u[\da-fA-F]{0,3}|[^u])?)|[^]/g;

/**
 * The places of a string's value in the text its node was read from: `\u003c`, `\"` and `\/` are one unit of the value
 * and several of the text. An escape that is none stands for nothing, as it does for the parser.
 */
export function stringPlaces(text: string, node: Node): StringPlaces {
  const literal = text.slice(node.offset, node.offset + node.length);
  if (!literal.includes('\\')) return (start, length) => partOf(node, 1 + start, length);
  const starts = startsOf(literal);
  return (start, length) => partOf(node, starts[start]!, starts[start + length]! - starts[start]!);
}

/** Where each unit of the value of a literal is written, counted from its opening quote; at last where it ends. */
function startsOf(literal: string): readonly number[] {
  const starts: number[] = [];
  for (const { 1: nothing, index } of literal.matchAll(units)) if (!nothing) starts.push(index);
  return [...starts.slice(1), literal.length];
}
