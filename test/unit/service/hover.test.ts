import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { hover } from '../../../server/src/service/hover';
import {
  alone,
  asking,
  catalogue,
  directoryText,
  inAuthorization,
  inEligibleAuthorization,
  json,
  open,
  principalBook,
  principals,
  roles,
} from './support';

interface Shown {
  readonly markdown: string;
  /** The text the card is about. */
  readonly about: string;
}

async function shownAt(marked: string, kind?: DocumentKind, directories = [directoryText]): Promise<Shown | undefined> {
  const { document, parsed, position } = open(marked, kind);
  const book = principalBook(directories, parsed);
  const answer = await hover(document, parsed, position, {
    ...{ ...alone, ...asking(parsed), catalogue, json },
    principals: book,
  });
  if (!answer) return undefined;
  assert.ok(typeof answer.contents === 'object' && 'kind' in answer.contents && answer.range);
  assert.equal(answer.contents.kind, 'markdown');
  return { markdown: answer.contents.value, about: document.getText(answer.range) };
}

async function markdownAt(marked: string, kind?: DocumentKind): Promise<string> {
  const shown = await shownAt(marked, kind);
  assert.ok(shown, 'there is something to say');
  return shown.markdown;
}

const roleAt = (id: string): string => inAuthorization(`"roleDefinitionId": "|${id}"`);
const durationAt = (duration: string): string =>
  inEligibleAuthorization(`"justInTimeAccessPolicy": { "maximumActivationDuration": "|${duration}" }`);

describe('hover on a role', () => {
  it('shows name, id, verdict, counts by provider and the date of the data', async () => {
    const card = await markdownAt(roleAt(roles.virtualMachineContributor));
    assert.match(card, /^\*\*Virtual Machine Contributor\*\* .* `9980e02c-c2be-4d73-94e8-173b1dc7cf3c`$/m);
    assert.match(card, /^✓ Lighthouse can delegate this role\.$/m);
    assert.match(card, /^\| Provider \| Read \| Write \| Delete \| Action \|$/m);
    assert.match(card, /^\| Compute \| [–\d]+ \| [–\d]+ \| [–\d]+ \| [–\d]+ \|$/m);
    assert.match(card, /\d+ operations in all\.$/m);
    assert.ok(card.includes(`*Role data of ${catalogue.date}*`));
  });

  it('says why Azure refuses it', async () => {
    assert.match(await markdownAt(roleAt(roles.owner)), /^✗ .* cannot delegate this role: Owner is never delegated\./m);
    assert.match(
      await markdownAt(roleAt(roles.storageBlobDataReader)),
      /^✗ .*: has data actions: Microsoft\.Storage\/storageAccounts\/blobServices\/containers\/blobs\/read\.$/m,
    );
    assert.match(await markdownAt(roleAt(roles.userAccessAdministrator)), /^◐ .* only to give assignable roles/m);
  });

  it('names the powers to mind, and none where there is none', async () => {
    assert.match(await markdownAt(roleAt(roles.virtualMachineContributor)), /^Mind: .*runs code on machines/m);
    assert.match(await markdownAt(roleAt(roles.deleteRole)), /^Mind: can end the delegation\.$/m);
    assert.doesNotMatch(await markdownAt(roleAt(roles.reader)), /Mind:/);
  });

  it('names the eight providers it does most at, and counts the rest', async () => {
    const card = await markdownAt(roleAt(roles.reader));
    assert.equal(card.match(/^\| \w+ \| \d+ \| – \| – \| – \|$/gm)?.length, 8);
    const more = catalogue.get(roles.reader)!.effects.length - 8;
    assert.match(card, new RegExp(`and ${more} more providers, \\d+ operations in all`));
  });

  it('names what it was called before', async () => {
    const role = catalogue.roles.find(({ formerNames }) => formerNames.length > 0)!;
    assert.match(await markdownAt(roleAt(role.id)), /^Formerly: /m);
  });

  it('knows an id in any case, and where it is assigned further', async () => {
    assert.match(await markdownAt(roleAt(roles.reader.toUpperCase())), /^\*\*Reader\*\*/);
    assert.match(
      await markdownAt(inAuthorization(`"delegatedRoleDefinitionIds": ["|${roles.reader}"]`)),
      /^\*\*Reader\*\*/,
    );
  });

  it('remembers a role that is gone', async () => {
    const { id, name, lastSeen } = catalogue.retiredRoles[0]!;
    const card = await markdownAt(roleAt(id));
    assert.ok(card.startsWith(`**${name}** is no built-in role any more; it was last seen on ${lastSeen}.`), card);
  });

  it('leaves an id it does not know to the schema', async () => {
    const card = await markdownAt(roleAt('11111111-2222-4333-8444-555555555555'));
    assert.match(card, /^Role\n\nGUID of the built-in Azure role/);
  });

  it('covers the id with its quotes, and ends with the words of the schema', async () => {
    const shown = await shownAt(roleAt(roles.reader));
    assert.equal(shown?.about, `"${roles.reader}"`);
    assert.match(shown.markdown, /\n\n---\n\nRole\n\nGUID of the built-in Azure role/);
  });
});

describe('hover on a principal', () => {
  const entry = `{ "principalId": "${principals.support}", "roleDefinitionId": "${roles.reader}" }`;
  const approver = `{ "principalId": "${principals.support}", "principalIdDisplayName": "x" }`;

  it('says who it is and all it gets in this file', async () => {
    const policy = `"multiFactorAuthProvider": "Azure", "maximumActivationDuration": "PT1H30M"`;
    const card = await markdownAt(`{
      "authorizations": [{ "principalId": "|${principals.support}", "roleDefinitionId": "${roles.reader}" }, ${entry.replace(roles.reader, roles.deleteRole)}],
      "eligibleAuthorizations": [
        { "principalId": "${principals.support.toUpperCase()}", "roleDefinitionId": "${roles.contributor}", "justInTimeAccessPolicy": { ${policy} } },
        { "principalId": "${principals.support}", "roleDefinitionId": "${roles.monitoringReader}", "justInTimeAccessPolicy": { "managedByTenantApprovers": [{ "principalId": "${principals.ada}" }] } },
        { "principalId": "${principals.operations}", "roleDefinitionId": "${roles.virtualMachineContributor}", "justInTimeAccessPolicy": { "managedByTenantApprovers": [${approver}] } }
      ]
    }`);
    assert.match(card, /^\*\*Tier 2 Support\*\* .* `3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21`$/m);
    assert.match(card, /^Security group, 12 members, owner: Service desk$/m);
    assert.deepEqual(card.match(/^- .*$/gm), [
      '- Reader, permanently',
      '- Managed Services Registration assignment Delete Role, permanently',
      '- Contributor, eligible: up to 1 hour 30 minutes, with MFA, without approval',
      '- Monitoring Reader, eligible: up to 8 hours, without MFA, after approval',
      '- approves Virtual Machine Contributor',
    ]);
  });

  it('says of a principal in a directory who it is', async () => {
    const card = await markdownAt(`{ "principals": [{ "id": "|${principals.ada}" }] }`, 'directory');
    assert.match(card, /^\*\*Ada Byron\*\*.*\n\nUser\n\nNothing is granted in this file\./);
  });

  it('calls one that no directory knows as the file does', async () => {
    const id = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9';
    const text = inAuthorization(`"principalId": "|${id}", "principalIdDisplayName": "Auditors"`);
    assert.match(await markdownAt(text), /^\*\*Auditors\*\* .* `0b1c2d3e-.*`\n\nIn this file:\n\n- \?, permanently/);
  });

  it('shows names letter for letter', async () => {
    const name = '<img src=x> [go](command:x) `a` *b* | https://example.com\n\n# c';
    const directory = directoryText.replace('"Ada Byron"', JSON.stringify(name));
    const text = `{ "authorizations": [{ "principalId": "|${principals.ada}" }] }`;
    const shown = await shownAt(text, 'manifest', [directory]);
    const title = shown!.markdown.split('\n')[0]!;
    assert.ok(
      title.startsWith('**&lt;img src=x> \\[go\\](command:x) \\`a\\` \\*b\\* \\| https&#58;//example.com # c**'),
      title,
    );
  });

  it('keeps an id of any text within its code', async () => {
    const id = JSON.stringify('`a`\n\n![b](https://example.com)').slice(1, -1);
    assert.match(
      await markdownAt(inAuthorization(`"principalId": "|${id}"`)),
      /^\*\*.*\*\* .* `a !\[b\]\(https:\/\/example\.com\)`$/m,
    );
  });
});

describe('hover on other things', () => {
  it('says a duration in words and its share of the longest', async () => {
    assert.match(await markdownAt(durationAt('PT4H')), /^\*\*4 hours\*\*, 50 % of the 8 hours Azure allows at most\./);
    assert.match(await markdownAt(durationAt('PT90M')), /^\*\*1 hour 30 minutes\*\*, 19 %/);
  });

  it('says what Azure takes beside a duration it refuses', async () => {
    for (const duration of ['PT9H', 'PT5M']) {
      assert.match(await markdownAt(durationAt(duration)), /: Azure takes 30 minutes to 8 hours\./, duration);
    }
    assert.match(await markdownAt(durationAt('soon')), /^Maximum duration/, 'what is no duration has no words');
  });

  it('shows the words of the schema on a name and on a plain value', async () => {
    const onName = await shownAt('{ "ver|sion": "1.0.0" }');
    assert.equal(onName?.about, '"version"');
    assert.match(onName.markdown, /^Version\n\nVersion of the manifest as three numbers/);
    const onValue = await shownAt('{ "version": "1|.0.0" }');
    assert.equal(onValue?.about, '"1.0.0"');
    assert.equal(onValue.markdown, onName.markdown);
  });

  it('is silent on punctuation, spaces, comments and unknown names', async () => {
    for (const text of [
      '|{ "authorizations": [{}] }',
      '{ "authorizations"|: [{}] }',
      '{ "authorizations": |[{}] }',
      '{ "authorizations": [|{}] }',
      '{ "authorizations": [{}|] }',
      '{ "version": "1.0.0"|, "cloud": "AzureCloud" }',
      '{ "version": "1.0.0" |}',
      '{ /* ver|sion */ }',
      '{ "no|ne": 1 }',
      '|',
    ]) {
      assert.equal(await shownAt(text), undefined, text);
    }
  });
});
