import assert from 'node:assert/strict';
import { CompletionItemTag } from 'vscode-languageserver-types';
import { resolveItem } from '../../../server/src/service/completion/resolve';
import { accept, offer, type Offered, rangeOf } from './completion-support';
import { catalogue, inAuthorization, inEligibleAuthorization, roles } from './support';

const roleAt = (value: string): string => inAuthorization(`"roleDefinitionId": ${value}`);

/** Whether a role is struck through, and what stands beside its name. */
function verdictOf({ list }: Offered, label: string): { readonly refused: boolean; readonly says?: string } {
  const item = list.items.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is offered`);
  return {
    refused: item.tags?.includes(CompletionItemTag.Deprecated) === true,
    says: item.labelDetails?.description,
  };
}

describe('completion of a role', () => {
  for (const [where, value] of [
    ['between quotes', '"|"'],
    ['in plain words', '"monit rea|"'],
    ['by the start of its GUID', '"43d0d8|"'],
    ['in a string without an end', '"monitoring rea|'],
    ['by a bare word', 'monitoring|'],
    ['behind the colon', '|'],
    ['at the end of another GUID', `"${roles.reader}|"`],
    ['at the start of another GUID', `"|${roles.reader}"`],
    ['before the quote of another GUID', `|"${roles.reader}"`],
    ['at the end of its name', '"Monitoring Reader|"'],
  ] as const) {
    it(`puts the GUID in quotes in place of the whole value, ${where}`, async () => {
      assert.equal(accept(await offer(roleAt(value)), 'Monitoring Reader'), roleAt(`"${roles.monitoringReader}"`));
    });
  }

  it('leaves what follows a string without an end, and sets it apart by a comma', async () => {
    const offered = await offer(roleAt('"reader|\n      "justification": "Looks"'));
    assert.equal(
      accept(offered, 'Reader'),
      roleAt(`"${roles.reader}",\n      "justification": "Looks"`),
      'the next property stays',
    );
    assert.equal(accept(await offer(roleAt('"reader| }')), 'Reader'), roleAt(`"${roles.reader}" }`));
  });

  it('writes a comma before a property that follows without one', async () => {
    const offered = await offer(roleAt('|\n      "justification": "Looks"'));
    assert.equal(accept(offered, 'Reader'), roleAt(`"${roles.reader}",\n      "justification": "Looks"`));
  });

  it('offers nothing beside a value that is there already', async () => {
    for (const value of [`"${roles.reader}" |`, `| "${roles.reader}"`]) {
      assert.deepEqual((await offer(roleAt(value))).list.items, [], value);
    }
  });

  it('completes in a list, between its entries and after them', async () => {
    const listAt = (entries: string): string => inAuthorization(`"delegatedRoleDefinitionIds": [${entries}]`);
    for (const [before, after] of [
      ['|', `"${roles.reader}"`],
      ['"|"', `"${roles.reader}"`],
      [`"${roles.contributor}", |`, `"${roles.contributor}", "${roles.reader}"`],
      [`| "${roles.contributor}"`, `"${roles.reader}", "${roles.contributor}"`],
    ] as const) {
      assert.equal(accept(await offer(listAt(before)), 'Reader'), listAt(after));
    }
    assert.deepEqual((await offer(listAt(`"${roles.contributor}" |`))).list.items, [], 'a comma must come first');
  });

  it('completes though the text ends here', async () => {
    const text = '{ "authorizations": [{ "roleDefinitionId": ';
    assert.equal(accept(await offer(`${text}"rea|`), 'Reader'), `${text}"${roles.reader}"`);
    assert.equal(accept(await offer(`${text}|`), 'Reader'), `${text}"${roles.reader}"`);
  });

  it('replaces the token with its quotes, or up to the caret where it has no end', async () => {
    const rangeAt = async (value: string): Promise<string> => {
      const offered = await offer(roleAt(value));
      return offered.document.getText(rangeOf(offered, offered.list, offered.list.items[0]!));
    };
    assert.equal(await rangeAt('"read|er"'), '"reader"');
    assert.equal(await rangeAt('"read|er, '), '"read');
    assert.equal(await rangeAt('"read\\"|er'), '"read\\"');
    assert.equal(await rangeAt('read|'), 'read');
  });

  it('is found by a former name', async () => {
    const role = catalogue.roles.find(({ formerNames, name }) => formerNames.length > 0 && name.length < 40)!;
    const offered = await offer(roleAt(`"${role.formerNames[0]}|"`));
    assert.ok(offered.labels.includes(role.name), `${role.formerNames[0]} is ${role.name} now`);
  });

  it('is not found by what no role is called', async () => {
    assert.deepEqual((await offer(roleAt('"zzqx|"'))).shown, []);
  });

  it('begins its filter text with the quote where there is one', async () => {
    const filterText = async (value: string): Promise<string | undefined> =>
      (await offer(roleAt(value))).list.items.find(({ label }) => label === 'Reader')?.filterText;
    assert.equal(await filterText('"rea|"'), `"Reader ${roles.reader}`);
    assert.equal(await filterText('rea|'), `Reader ${roles.reader}`);
  });

  it('offers every role once', async () => {
    const { list } = await offer(roleAt('"|"'));
    assert.equal(list.items.length, catalogue.roles.length);
    assert.equal(new Set(list.items.map(({ textEdit }) => textEdit?.newText)).size, catalogue.roles.length);
  });
});

describe('the order of roles', () => {
  it('begins with the everyday ones', async () => {
    const { labels } = await offer(roleAt('"|"'));
    assert.deepEqual(labels.slice(0, 3), [
      'Contributor',
      'Managed Services Registration assignment Delete Role',
      'Reader',
    ]);
  });

  it('ends with the refused ones, struck through with the reason', async () => {
    const { shown } = await offer(roleAt('"|"'));
    const struck = shown.map(({ tags }) => tags?.includes(CompletionItemTag.Deprecated) === true);
    const first = struck.indexOf(true);
    assert.ok(first > 500, 'most roles can be delegated');
    assert.ok(
      struck.slice(first).every((refused) => refused),
      'no usable role comes after a refused one',
    );
    for (const { label, labelDetails } of shown.slice(first)) assert.ok(labelDetails?.description, label);
  });

  it('says why a role is refused', async () => {
    const offered = await offer(roleAt('"|"'));
    assert.deepEqual(verdictOf(offered, 'Owner'), { refused: true, says: 'never delegated' });
    assert.deepEqual(verdictOf(offered, 'Storage Blob Data Reader'), { refused: true, says: 'refused: data actions' });
    assert.deepEqual(verdictOf(offered, 'Locks Contributor'), {
      refused: true,
      says: 'refused: restricted actions',
    });
  });

  it('says what a usable role does', async () => {
    const offered = await offer(roleAt('"|"'));
    assert.deepEqual(verdictOf(offered, 'Reader'), { refused: false, says: 'reads everything' });
    assert.deepEqual(verdictOf(offered, 'Contributor'), {
      refused: false,
      says: 'reads and changes nearly everything',
    });
  });

  it('takes User Access Administrator as a permanent role only', async () => {
    const says = 'only with assignable roles';
    const name = 'User Access Administrator';
    assert.deepEqual(verdictOf(await offer(roleAt('"|"')), name), { refused: false, says });
    const eligible = await offer(inEligibleAuthorization('"roleDefinitionId": "|"'));
    assert.deepEqual(verdictOf(eligible, name), { refused: true, says });
    const assignable = await offer(inAuthorization('"delegatedRoleDefinitionIds": ["|"]'));
    assert.deepEqual(verdictOf(assignable, name), { refused: true, says });
  });

  it('does not call a role with data actions refused among assignable ones', async () => {
    const offered = await offer(inAuthorization('"delegatedRoleDefinitionIds": ["|"]'));
    assert.equal(verdictOf(offered, 'Storage Blob Data Reader').refused, false);
    assert.equal(verdictOf(offered, 'Owner').refused, true);
    assert.equal(verdictOf(offered, 'Locks Contributor').refused, true);
  });
});

describe('a client that takes one range for all', () => {
  it('gets the range once and the texts alone', async () => {
    const offered = await offer(roleAt('"monit|"'), { client: { sharedRange: true } });
    assert.ok(offered.list.itemDefaults?.editRange);
    assert.ok(offered.list.items.every(({ textEdit, textEditText }) => !textEdit && textEditText));
    assert.equal(accept(offered, 'Monitoring Reader'), roleAt(`"${roles.monitoringReader}"`));
  });
});

describe('resolving an item', () => {
  it('adds the card of a role', async () => {
    const { list } = await offer(roleAt('"|"'));
    const reader = list.items.find(({ label }) => label === 'Reader')!;
    assert.equal(reader.documentation, undefined, 'the list itself stays small');
    const { documentation } = resolveItem(reader, catalogue);
    assert.ok(typeof documentation === 'object' && documentation.kind === 'markdown');
    assert.match(documentation.value, /\*\*Reader\*\*/);
    assert.match(documentation.value, /Lighthouse can delegate this role\./);
  });

  it('leaves other items as they are', () => {
    for (const item of [{ label: 'PT1H' }, { label: 'x', data: { role: 'no such role' } }, { label: 'x', data: 7 }]) {
      assert.equal(resolveItem(item, catalogue), item);
    }
  });
});
