import assert from 'node:assert/strict';
import {
  assertCures,
  assertFinds,
  assertSilent,
  contributor,
  deleteRole,
  entry,
  ids,
  manifest,
  reader,
} from '../support';

const code = 'role-name-label-mismatch';

/** A manifest whose first role has a comment behind it. */
function labelled(role: string, comment: string): string {
  const line = entry(role).replace(
    ` "roleDefinitionId": "${role}" }`,
    `\n "roleDefinitionId": «"${role}"» ${comment}\n}`,
  );
  return manifest({ authorizations: [line, entry(deleteRole)] });
}

describe(code, () => {
  it('marks a GUID whose comment names another role', () => {
    for (const comment of ['// Contributor', '/* contributor */', '//Contributor  ']) {
      const [finding] = assertFinds(code, labelled(reader, comment));
      assert.match(finding!.message, /GUID of Reader, and the comment behind it says Contributor/);
    }
  });

  it('takes the right name, and comments that say more than a name', () => {
    for (const comment of ['// Reader', '// READER', '// was Contributor', '//', '// Contributor, later']) {
      assertSilent(code, labelled(reader, comment).replace(/[«»]/g, ''));
    }
  });

  it('corrects the comment, or gives the role it names', () => {
    const marked = labelled(reader, '// Contributor');
    assert.match(assertCures(code, marked, 'Write Reader in the comment'), new RegExp(`"${reader}" // Reader\n`));
    assert.match(assertCures(code, marked, 'Give Contributor'), new RegExp(`"${contributor}" // Contributor\n`));
  });

  it('looks behind the comma too, and not at the next line', () => {
    const reordered = `{ "roleDefinitionId": «"${reader}"», // Contributor\n "principalId": "${ids.support}" }`;
    assertFinds(code, manifest({ authorizations: [reordered, entry(deleteRole)] }));
    const below = reordered.replace(/[«»]/g, '').replace('// Contributor\n', '\n// Contributor\n');
    assertSilent(code, manifest({ authorizations: [below, entry(deleteRole)] }));
  });

  it('tells of a display name that is the name of a role the principal is not given', () => {
    const wrong = entry(reader).replace('"Support"', '«"Contributor"»');
    const [finding] = assertFinds(code, manifest({ authorizations: [wrong] }));
    assert.equal(finding!.severity, 'information');
    assert.match(finding!.message, /it gets Reader\./);
    assert.equal(finding!.fixes, undefined);
  });

  it('takes the name of a role that another entry of the principal gives', () => {
    const named = (role: string) => entry(role).replace('"Support"', '"Contributor"');
    assertSilent(code, manifest({ authorizations: [named(reader), named(contributor)] }));
  });
});
