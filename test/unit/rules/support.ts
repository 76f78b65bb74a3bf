import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedDocument } from '../../../server/src/documents/document';
import { parseDocument } from '../../../server/src/documents/document';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import type { Span } from '../../../server/src/documents/syntax-tree';
import { RoleCatalogue } from '../../../server/src/roles';
import { check } from '../../../server/src/rules/check';
import type { Edit, Finding, Fix } from '../../../server/src/rules/rule';
import { mergeConfigurations } from '../../../server/src/workspace/configuration';
import { noLinks } from '../../../server/src/workspace/links';
import { PrincipalBook } from '../../../server/src/workspace/principals';

/** The role catalogue that is shipped. */
export const catalogue = RoleCatalogue.parse(
  readFileSync(join(import.meta.dirname, '../../../server/data/roles.json'), 'utf8'),
);

/** Invented ids of an invented provider. */
export const ids = {
  tenant: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
  support: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
  operations: '9a4e1c83-27f0-4d7e-b6a4-61c7d0e5f332',
  leads: 'c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d843',
  automation: 'e8b6d3f1-5a29-47c4-8d13-92b0c1d2e354',
} as const;

/** What a test may set around the file it checks. */
export interface Around {
  readonly kind?: DocumentKind;
  /** Texts of directory files of the same workspace. */
  readonly directories?: readonly string[];
  /** As in `managed-services.config.json`. */
  readonly configuration?: unknown;
  /** Other role data than the one that is shipped. */
  readonly roles?: RoleCatalogue;
}

/** A checked text, with the stretches that were marked in it. */
export interface Checked {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly document: ParsedDocument;
  readonly findings: readonly Finding[];
}

/** Takes the marks «…» out of a text; each becomes a span of the text that is left. */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') open.push(text.length);
    else if (part === '»') {
      const offset = open.pop()!;
      marks.push({ offset, length: text.length - offset });
    } else text += part;
  }
  return { text, marks: marks.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

/** A text with marks around the first place where a value stands in quotes. */
export function markValue(text: string, value: string): string {
  return text.replace(`"${value}"`, () => `«"${value}"»`);
}

/** Parses and checks a text, a manifest unless said otherwise. */
export function checkText(
  marked: string,
  { kind = 'manifest', directories = [], configuration, roles = catalogue }: Around = {},
): Checked {
  const { text, marks } = unmark(marked);
  const document = parseDocument(kind, text);
  const sources = directories.map((directory, index) => ({
    uri: `file:///${index}.directory.msp.json`,
    ...parseDocument('directory', directory),
  }));
  const principals = new PrincipalBook(sources);
  const findings = check(document, {
    catalogue: roles,
    principals,
    configuration: mergeConfigurations(configuration),
    links: noLinks,
  });
  return { text, marks, document, findings };
}

/** Asserts that a rule speaks exactly at the marks, and gives what it said there. */
export function assertFinds(code: string, marked: string, around?: Around): readonly Finding[] {
  const checked = checkText(marked, around);
  assert.ok(checked.marks.length > 0, 'the text marks where the finding is expected');
  return assertAtMarks(code, checked);
}

/** Asserts that a rule speaks exactly at the marks of a checked text, of which there may be none. */
export function assertAtMarks(code: string, { text, marks, findings }: Checked): readonly Finding[] {
  const found = findings.filter((finding) => finding.code === code);
  assert.deepEqual(
    found.map((finding) => excerpt(text, finding)),
    marks.map((mark) => excerpt(text, mark)),
    `findings: ${findings.map((finding) => `${finding.code}: ${finding.message}`).join('\n')}`,
  );
  return found;
}

/** Asserts that a text without faults has fewer findings of a rule after a fix than before. */
export function assertCured(code: string, before: Checked, after: Checked): void {
  assert.notEqual(after.text, before.text, 'the fix changes the text');
  assert.deepEqual(after.document.tree.faults, [], `the fixed text is valid JSON:\n${after.text}`);
  const count = ({ findings }: Checked): number => findings.filter((finding) => finding.code === code).length;
  assert.ok(count(after) < count(before), `the fix cures the finding:\n${after.text}`);
}

/** Asserts that a rule has nothing to say about a text. */
export function assertSilent(code: string, text: string, around?: Around): void {
  const found = checkText(text, around).findings.filter((finding) => finding.code === code);
  assert.deepEqual(
    found.map(({ message }) => message),
    [],
  );
}

/** Asserts that a text has no finding of those codes but the expected ones, in the order of the text. */
export function assertCodes(expected: readonly string[], text: string, around?: Around): void {
  assert.deepEqual(
    checkText(text, around).findings.map(({ code }) => code),
    expected,
  );
}

/** Applies the fix of a rule's first finding (the one whose title contains `title`), and asserts that it cures it. */
export function assertCures(code: string, marked: string, title: string, around?: Around): string {
  const before = checkText(marked, around);
  const fix = fixOf(before, code, title);
  const after = applyEdits(before.text, fix.edits());
  assertCured(code, before, checkText(after, around));
  return after;
}

/** The fix whose title contains `title`, of the first finding of a rule that has one. */
export function fixOf({ findings }: Checked, code: string, title: string): Fix {
  const fixes = findings.filter((finding) => finding.code === code).flatMap((finding) => finding.fixes ?? []);
  const fix = fixes.find((candidate) => candidate.title.includes(title));
  assert.ok(fix, `no fix "${title}" among: ${fixes.map((candidate) => candidate.title).join(', ')}`);
  return fix;
}

/** The text after edits that do not overlap; their offsets are those of the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.offset - b.offset);
  let result = '';
  let end = 0;
  for (const edit of inOrder) {
    assert.ok(edit.offset >= end && edit.offset + edit.length <= text.length, 'edits overlap or leave the text');
    result += text.slice(end, edit.offset) + edit.text;
    end = edit.offset + edit.length;
  }
  return result + text.slice(end);
}

function excerpt(text: string, { offset, length }: Span): string {
  return `${offset}: ${text.slice(offset, offset + length)}`;
}

/** What a test manifest holds; each part is written as JSON text, so that it may carry marks. */
export interface ManifestParts {
  readonly authorizations?: readonly string[];
  readonly eligible?: readonly string[];
  /** Replaces the version, name and tenant that stand there otherwise. */
  readonly head?: string;
}

/** The text of a manifest; without parts, one authorization of Reader and one of the Delete role for a group. */
export function manifest({ authorizations, eligible, head }: ManifestParts = {}): string {
  const lines = [
    head ?? `"version": "1.0.0",\n  "registrationDefinitionName": "Gold",\n  "managedByTenantId": "${ids.tenant}"`,
    list('authorizations', authorizations ?? [entry(reader), entry(deleteRole)]),
    ...(eligible ? [list('eligibleAuthorizations', eligible)] : []),
  ];
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}

/** The text of an entry for the support group; `more` is appended inside it. */
export function entry(role: string, principal: string = ids.support, more = ''): string {
  const type = more.includes('"principalType"') ? '' : ' "principalType": "Group",';
  return `{ "principalId": "${principal}", "principalIdDisplayName": "Support",${type} "roleDefinitionId": "${role}"${more && `, ${more}`} }`;
}

/** The text of an eligible entry for the support group, with MFA. */
export function eligibleEntry(role: string, duration = 'PT4H', principal: string = ids.support): string {
  return entry(
    role,
    principal,
    `"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "maximumActivationDuration": "${duration}" }`,
  );
}

/** Role ids the tests speak of. */
export const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
export const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
export const deleteRole = '91c1777a-f3dc-4fae-b103-61d183457e46';

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? `"${name}": []` : `"${name}": [\n    ${entries.join(',\n    ')}\n  ]`;
}
