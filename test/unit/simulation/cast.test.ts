import assert from 'node:assert/strict';
import { accepted, access, actions, delegated, grant, ids, manifest, messages, plan, play, story } from './support';
import { wellKnown } from '../../../server/src/roles';

describe('a group that the directory calls otherwise', () => {
  const authorizations = [grant(ids.support, 'Tier 1', wellKnown.reader)];
  const files = { 'gold.plan.msp.json': plan({ manifest: manifest({ authorizations, eligibleAuthorizations: [] }) }) };
  const people = {
    sam: { displayName: 'Sam', memberOf: ['tier 1'] },
    tess: { displayName: 'Tess', memberOf: ['Support'] },
  };
  const provider = { directory: 'contoso.directory.msp.json', people };
  const expect = ['sam', 'tess', 'Tier 1', 'Support'].map((who) => access(who, actions.read, 'prod/rg-app', 'allowed'));

  it('goes by both names', () => {
    const played = play(story([accepted, { ...delegated, expect }], { provider }), files);
    assert.deepEqual(messages(played), []);
  });
});
