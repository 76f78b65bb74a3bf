import assert from 'node:assert/strict';
import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import { deploymentOf } from '../../../server/src/documents/deployment';
import { inlayHints } from '../../../server/src/service/inlay-hints';
import { catalogue, directoryText, open, principalBook, principals, roles } from './support';

interface Lines {
  readonly from: number;
  readonly to: number;
}

function hintsOf(text: string, lines?: Lines): InlayHint[] {
  const { document, parsed } = open(text);
  const range = {
    start: { line: lines?.from ?? 0, character: 0 },
    end: { line: lines?.to ?? document.lineCount, character: 0 },
  };
  return inlayHints(document, parsed, range, {
    catalogue,
    principals: principalBook([directoryText]),
    deployment: deploymentOf(parsed),
  });
}

/** The text with its hints written into it, as ‹name›. */
function annotated(text: string): string {
  const { document } = open(text);
  return hintsOf(text)
    .map(({ position, label }) => ({ offset: document.offsetAt(position), label: label as string }))
    .sort((a, b) => b.offset - a.offset)
    .reduce((result, { offset, label }) => `${result.slice(0, offset)}‹${label}›${result.slice(offset)}`, text);
}

const authorizations = (entry: string): string => `{ "authorizations": [{ ${entry} }] }`;

describe('inlay hints', () => {
  it('name the role behind each id', () => {
    assert.equal(
      annotated(
        authorizations(
          `"roleDefinitionId": "${roles.userAccessAdministrator}", "delegatedRoleDefinitionIds": ["${roles.reader}", "${roles.contributor.toUpperCase()}"]`,
        ),
      ),
      authorizations(
        `"roleDefinitionId": "${roles.userAccessAdministrator}"‹User Access Administrator›, "delegatedRoleDefinitionIds": ["${roles.reader}"‹Reader›, "${roles.contributor.toUpperCase()}"‹Contributor›]`,
      ),
    );
  });

  it('say where the name comes from', () => {
    const [hint] = hintsOf(authorizations(`"roleDefinitionId": "${roles.reader}"`));
    assert.equal(hint!.tooltip, `Role data of ${catalogue.date}`);
    assert.equal(hint!.kind, InlayHintKind.Type);
    assert.equal(hint!.paddingLeft, true);
  });

  it('name a principal that the directory calls otherwise', () => {
    const id = `"principalId": "${principals.support}"`;
    assert.equal(annotated(authorizations(id)), authorizations(`${id}‹Tier 2 Support›`));
    assert.equal(
      annotated(authorizations(`${id}, "principalIdDisplayName": "Support"`)),
      authorizations(`${id}‹Tier 2 Support›, "principalIdDisplayName": "Support"`),
    );
    const agreeing = authorizations(`${id}, "principalIdDisplayName": "Tier 2 Support"`);
    assert.equal(annotated(agreeing), agreeing);
  });

  it('name approvers too', () => {
    const text = (hint: string): string =>
      `{ "eligibleAuthorizations": [{ "justInTimeAccessPolicy": { "managedByTenantApprovers": [{ "principalId": "${principals.ada}"${hint} }] } }] }`;
    assert.equal(annotated(text('')), text('‹Ada Byron›'));
  });

  it('are silent on ids nobody knows', () => {
    const text = authorizations('"principalId": "x", "roleDefinitionId": "Reader"');
    assert.equal(annotated(text), text);
  });

  it('stay within the lines asked for', () => {
    const entry = `{\n"roleDefinitionId": "${roles.reader}",\n"principalId": "${principals.ada}"\n}`;
    const text = `{ "authorizations": [${entry},\n${entry}] }`;
    const labels = (lines: Lines) => hintsOf(text, lines).map(({ label }) => label);
    assert.deepEqual(labels({ from: 0, to: 99 }), ['Reader', 'Ada Byron', 'Reader', 'Ada Byron']);
    assert.deepEqual(labels({ from: 2, to: 5 }), ['Ada Byron']);
    assert.deepEqual(labels({ from: 5, to: 6 }), ['Reader']);
    assert.deepEqual(labels({ from: 0, to: 1 }), []);
  });
});
