import assert from 'node:assert/strict';
import { plansSideBySide } from '../../../../server/src/reports/comparison/side-by-side';
import { sideBySideMarkdown } from '../../../../server/src/reports/comparison/side-by-side-markdown';
import { catalogue, operations, principalBook, directoryText, principals, roles } from '../../service/support';
import { definition } from './support';

const policy = {
  multiFactorAuthProvider: 'Azure',
  maximumActivationDuration: 'PT4H',
  managedByTenantApprovers: [{ principalId: principals.operations }],
};
const reader = { principalId: principals.support, roleDefinitionId: roles.reader };
const silver = { planId: 'silver', name: { plan: 'Silver', version: '1.0.0' }, definition: definition([reader]) };
const more = { principalId: principals.ada, roleDefinitionId: roles.contributor, justInTimeAccessPolicy: policy };
const gold = { planId: 'gold', name: { plan: '<b>Gold</b> | x' }, definition: definition([reader], [more]) };
const unreadable = { planId: undefined, name: { plan: 'x.plan.msp.json' }, definition: undefined };
const sources = { catalogue, operations, principals: principalBook([directoryText]) };

describe('plans side by side', () => {
  it('tell who has which role by which plan, and which plan allows more than the one before it', () => {
    const side = plansSideBySide([silver, gold, unreadable], sources)!;
    assert.deepEqual(
      side.plans.map(({ planId, verdict }) => [planId, verdict]),
      [
        ['silver', undefined],
        ['gold', 'wider'],
        [undefined, undefined],
      ],
    );
    const permanent = [{ role: 'Reader', when: 'permanently' }];
    const eligible = [
      { role: 'Contributor', when: 'on activation for up to 4 hours, with MFA, approved by Operations' },
    ];
    assert.deepEqual(side.principals, [
      { id: principals.support, name: 'Tier 2 Support', roles: [permanent, permanent, []] },
      { id: principals.ada, name: 'Ada Byron', roles: [[], eligible, []] },
    ]);
  });

  it('are a table in Markdown, names escaped', () => {
    const lines = sideBySideMarkdown(plansSideBySide([silver, gold], sources)!).split('\n');
    assert.deepEqual(lines, [
      '| Principal | Silver 1.0.0 | &lt;b>Gold&lt;/b> \\| x |',
      '| :-- | :-- | :-- |',
      '| Beside the plan before it | – | **wider** |',
      '| Tier 2 Support | Reader, permanently | Reader, permanently |',
      '| Ada Byron | – | Contributor, on activation for up to 4 hours, with MFA, approved by Operations |',
    ]);
  });

  it('are nothing for a single plan', () => {
    assert.equal(plansSideBySide([gold], sources), undefined);
  });
});
