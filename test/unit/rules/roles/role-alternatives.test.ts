import assert from 'node:assert/strict';
import { judge } from '../../../../server/src/roles';
import { alternativesTo } from '../../../../server/src/rules/roles/role-alternatives';
import { catalogue } from '../support';

describe('alternatives to refused roles', () => {
  it('are themselves supported, and offered only for roles that are not, or are on their way out', () => {
    const offered = catalogue.roles.filter(({ id }) => alternativesTo(catalogue, id).length > 0);
    assert.ok(offered.length >= 20, `${offered.length} roles have an alternative`);
    for (const role of offered) {
      assert.ok(judge(role).status === 'unsupported' || role.deprecated, role.name);
      for (const id of alternativesTo(catalogue, role.id)) assert.equal(judge(catalogue.get(id)!).status, 'supported');
    }
  });
});
