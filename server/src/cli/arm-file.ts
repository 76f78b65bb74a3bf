import { readFile } from 'node:fs/promises';
import { parseArmDocument, parseDocument, type ParsedDocument } from '../documents/document';
import { parseTree } from '../documents/syntax-tree';
import { concernsDelegation } from '../sniff';

/**
 * A file of Azure's own, by what it holds; undefined for other JSON, and where it cannot be read. JSON that speaks of a
 * delegation and is too broken to tell what it is counts as a template of which nothing is known but its faults.
 */
export async function readArmFile(path: string): Promise<ParsedDocument | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return concernsDelegation(text) ? (parseArmDocument(text) ?? brokenTemplate(text)) : undefined;
}

function brokenTemplate(text: string): ParsedDocument | undefined {
  const tree = parseTree(text);
  const isReadable = tree.faults.length === 0 && tree.tooDeepAt === undefined;
  return isReadable ? undefined : { ...parseDocument('template', ''), tree };
}
