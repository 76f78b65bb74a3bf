import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/documents/document';
import type { ListedPrincipal } from '../../../../server/src/service/directory-import/listing';
import { mergeListing } from '../../../../server/src/service/directory-import/merge';
import { applyEdits } from '../../rules/support';

const desk: ListedPrincipal = {
  id: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
  displayName: 'Service desk',
  type: 'Group',
  groupType: 'Security',
};
const robot: ListedPrincipal = {
  id: 'e8b6d3f1-5a29-47c4-8d13-92b0c1d2e354',
  displayName: 'Remediation',
  type: 'ServicePrincipal',
};
const today = '2026-11-21T08:00:00Z';

const before = `{
  // Kept by the desk.
  "tenantId": "5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10",
  "readAt": "2026-02-18T07:00:00Z",
  "principals": [
    {
      "id": "3D1B7B64-6d5e-4f55-8a0e-0f2a6d1c9b21", // on call
      "displayName": "Tier 1 Support",
      "type": "Group",
      "groupType": "Security",
      "owner": "Customer care"
    }
  ]
}
`;

/** The text of a directory after a listing was merged into it. */
function merged(text: string, ...listed: readonly ListedPrincipal[]): string {
  return applyEdits(text, mergeListing(text, listed, { readAt: today, complete: false })!.edits);
}

describe('a listing merged into a directory', () => {
  it('adds whom it lacks, changes what is said otherwise, and keeps what people wrote', () => {
    assert.equal(
      merged(before, desk, robot),
      before
        .replace('2026-02-18T07:00:00Z', today)
        .replace('Tier 1 Support', 'Service desk')
        .replace(
          '    }\n  ]',
          `    },
    {
      "id": "${robot.id}",
      "displayName": "Remediation",
      "type": "ServicePrincipal"
    }
  ]`,
        ),
    );
  });

  it('is told in numbers, and the second time there is nothing to do', () => {
    const merge = mergeListing(before, [desk, robot], { readAt: today, complete: false })!;
    assert.deepEqual([merge.added, merge.changed], [1, 1]);
    const again = mergeListing(applyEdits(before, merge.edits), [desk, robot], {
      readAt: '2027-01-01T00:00:00Z',
      complete: false,
    })!;
    assert.deepEqual(again, { edits: [], added: 0, changed: 0 });
  });

  it('keeps members and counts that the listing does not tell', () => {
    const counted = before.replace('"owner"', '"memberCount": 12,\n      "members": [],\n      "owner"');
    assert.equal(
      merged(counted, { ...desk, displayName: 'Tier 1 Support' }),
      counted,
      'nothing is said otherwise, so nothing changes',
    );
    assert.match(merged(counted, { ...desk, memberCount: 2, members: [robot.id] }), /"members": \["e8b6d3f1/);
  });

  it('makes the directory complete where the listing is, though nothing else is new', () => {
    const same = { ...desk, displayName: 'Tier 1 Support' };
    const after = applyEdits(before, mergeListing(before, [same], { readAt: today, complete: true })!.edits);
    assert.match(after, /"complete": true/);
    assert.deepEqual(mergeListing(after, [same], { readAt: today, complete: true })!.edits, []);
  });

  it('keeps the line ends of the file', () => {
    const after = merged(before.replaceAll('\n', '\r\n'), robot);
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
    assert.deepEqual(parseDocument('directory', after).tree.faults, []);
  });

  it('takes an empty list, and no text that is not a sound directory', () => {
    assert.match(merged('{ "tenantId": "x", "principals": [] }', robot), /"principals": \[ \{ "id"/);
    for (const text of ['', '[]', '{ "principals": {} }', '{ "principals": [ }', '{}'])
      assert.equal(mergeListing(text, [robot], { readAt: today, complete: false }), undefined, text);
  });
});
