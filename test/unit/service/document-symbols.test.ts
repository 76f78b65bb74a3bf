import assert from 'node:assert/strict';
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-types';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { documentSymbols } from '../../../server/src/service/document-symbols';
import { catalogue, directoryText, inAuthorization, inEligibleAuthorization, open, principals, roles } from './support';

interface Outline {
  readonly symbols: readonly DocumentSymbol[];
  readonly limitCalls: number;
  textOf(symbol: DocumentSymbol): string;
}

function outline(text: string, { kind, limit = 100 }: { kind?: DocumentKind; limit?: number } = {}): Outline {
  const { document, parsed } = open(text, kind);
  let limitCalls = 0;
  const symbols = documentSymbols(document, parsed, catalogue, limit, () => limitCalls++);
  return { symbols, limitCalls, textOf: ({ range }) => document.getText(range) };
}

/** The names of an outline, each level indented by a space. */
function names(symbols: readonly DocumentSymbol[], indentation = ''): string[] {
  return symbols.flatMap(({ name, children = [] }) => [indentation + name, ...names(children, `${indentation} `)]);
}

function titleOf(text: string): string | undefined {
  return names(outline(text).symbols)[1]?.trim();
}

const principal = `"principalId": "${principals.support}", "principalIdDisplayName": "Tier 2 Support"`;

describe('the outline', () => {
  it('calls an authorization by principal and role', () => {
    assert.equal(
      titleOf(inAuthorization(`${principal}, "roleDefinitionId": "${roles.contributor}"`)),
      'Tier 2 Support → Contributor',
    );
  });

  it('says of an eligible one for how long', () => {
    const entry = (policy: string): string =>
      inEligibleAuthorization(
        `${principal}, "roleDefinitionId": "${roles.contributor}", "justInTimeAccessPolicy": ${policy}`,
      );
    assert.equal(
      titleOf(entry('{ "maximumActivationDuration": "PT4H" }')),
      'Tier 2 Support → Contributor (eligible, 4 h)',
    );
    assert.equal(
      titleOf(entry('{ "maximumActivationDuration": "PT90M" }')),
      'Tier 2 Support → Contributor (eligible, 1 h 30 min)',
    );
    assert.equal(titleOf(entry('{}')), 'Tier 2 Support → Contributor (eligible)');
  });

  it('makes do with what an entry says', () => {
    assert.equal(titleOf(inAuthorization(`"principalId": "${principals.ada}"`)), `${principals.ada} → no role`);
    assert.equal(titleOf(inAuthorization('"roleDefinitionId": "Reader"')), 'no principal → Reader');
    assert.equal(titleOf(inAuthorization('"principalId": 7')), 'no principal → no role');
  });

  it('lists properties with their values, and what stands in them', () => {
    const { symbols, textOf } = outline('{ "version": "1.0.0", "authorizations": [], "": null, "cloud": }');
    assert.deepEqual(
      symbols.map(({ name, detail, kind }) => [name, detail, kind]),
      [
        ['version', '1.0.0', SymbolKind.String],
        ['authorizations', undefined, SymbolKind.Array],
        ['""', 'null', SymbolKind.String],
        ['cloud', undefined, SymbolKind.Property],
      ],
    );
    assert.equal(textOf(symbols[0]!), '"version": "1.0.0"');
  });

  it('calls principals of a directory by their names', () => {
    const { symbols } = outline(directoryText, { kind: 'directory', limit: 1000 });
    assert.deepEqual(
      symbols.at(-1)!.children!.map(({ name }) => name),
      ['Tier 2 Support', 'Operations', 'Ada Byron', 'Remediation', 'Remediation app'],
    );
  });

  it('selects within what it covers, as the protocol asks', () => {
    const { document } = open(inAuthorization(principal));
    const holds = (outer: Range, inner: Range): boolean =>
      document.offsetAt(outer.start) <= document.offsetAt(inner.start) &&
      document.offsetAt(inner.end) <= document.offsetAt(outer.end);
    const isSound = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
      holds(range, selectionRange) && children.every((child) => holds(range, child.range) && isSound(child));
    assert.ok(outline(inAuthorization(principal)).symbols.every(isSound));
  });

  it('outlines what can be read of a broken text', () => {
    assert.deepEqual(names(outline('{ "version": "1.0.0", "authorizations": [{ "principalId": "x"').symbols), [
      'version',
      'authorizations',
      ' x → no role',
    ]);
    for (const text of ['', '[]', '7', '"x"', '{', '[1, {}]']) assert.doesNotThrow(() => outline(text), text);
  });

  it('holds no more than the limit, and says so once', () => {
    const entry = '{ "principals": [{ "a": 1, "b": 2 }] }';
    const text = `{ "a": [${Array<string>(20).fill(entry).join()}], "b": [${entry}] }`;
    const limited = outline(text, { limit: 10 });
    assert.equal(names(limited.symbols).length, 10);
    assert.equal(limited.limitCalls, 1);
    const whole = outline(text, { limit: 1000 });
    assert.equal(whole.limitCalls, 0);
    assert.equal(names(whole.symbols).length, 2 + 21 * 5);
  });
});
