import assert from 'node:assert/strict';
import { pageFile } from '../../../../server/src/reports/html/page';
import { previewPage } from '../../../../server/src/reports/preview/html/preview-html';
import { areas } from '../../../../server/src/roles';
import { principals, roles } from '../../service/support';
import { attribute, type Element, elementsOf, textOf } from '../html/elements';
import { exampleFiles, previewIn } from './folder-preview';
import { type Entry, manifestText, previewOfManifest, previewOfText } from './manifest-preview';

function childrenOf({ childNodes }: Element): readonly Element[] {
  return childNodes.filter((node): node is Element => 'tagName' in node);
}

const nameOf = () => ({ path: 'gold.manifest.msp.json', line: 1 });
const support: Entry = { principal: principals.support, name: 'Support', role: roles.reader, access: 'active' };
const machines: Entry = {
  ...support,
  role: roles.virtualMachineContributor,
  access: 'eligible',
  policy: { approvers: [principals.operations] },
};

describe('the page of a preview', () => {
  it('has headings in order, cells that open what is there, and no id twice', async () => {
    const { report } = await previewIn(exampleFiles(), 'contoso.offer.msp.json');
    for (const page of [previewPage(report), previewPage(report, nameOf)]) {
      const elements = elementsOf(pageFile(page));
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      assert.equal(new Set(ids).size, ids.length);
      const targets = elements.map((element) => attribute(element, 'popovertarget')).filter((id) => id !== undefined);
      assert.ok(targets.length > 100, String(targets.length));
      assert.deepEqual(
        [...new Set(targets)].filter((id) => !ids.includes(id)),
        [],
      );
      const headings = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      assert.deepEqual(
        headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1),
        [],
      );
      assert.equal(headings.filter((level) => level === 1).length, 1);
    }
  });

  it('says in each cell what its letters say', () => {
    const elements = elementsOf(pageFile(previewPage(previewOfManifest([support, machines]))));
    const matrix = elements.find((element) => attribute(element, 'class') === 'matrix')!;
    const [, body] = childrenOf(matrix);
    const texts = childrenOf(body!)
      .flatMap(childrenOf)
      .filter(({ tagName }) => tagName === 'td')
      .map(textOf);
    assert.equal(texts.length, areas.length + 1);
    assert.equal(texts[areas.indexOf('compute')], 'R›Dread, after activation delete');
    assert.equal(texts[areas.indexOf('ai')], 'Rread');
    assert.match(texts.at(-1)!, /›runs code after activation/);
  });

  it('opens roles, permissions and operations behind a cell, and shares them among principals with the same roles', () => {
    const other = { ...support, principal: principals.operations, name: 'Operations' };
    const page = pageFile(previewPage(previewOfManifest([support, other, machines])));
    const opened = elementsOf(page).filter((element) => attribute(element, 'popover') !== undefined);
    const compute = opened.map(textOf).filter((text) => text.startsWith('\nMachines'));
    assert.equal(compute.length, 2);
    assert.match(compute[0]!, /Machines · Support[^]*Reader, permanently: read, \d+ operations[^]*\*\/read/);
    assert.match(compute[0]!, /on activation for up to 8 hours, with MFA, approved by [^]*virtualMachines\/\*/);
    assert.match(compute[1]!, /Machines · Operations\n/);
    const ai = opened.map(textOf).filter((text) => text.startsWith('\nAI'));
    assert.equal(ai.length, 1);
    assert.match(ai[0]!, /AI · Support, Operations\n/);
  });

  it('leads to places in a panel, and names them in a file', () => {
    const report = previewOfManifest([support]);
    const panel = elementsOf(pageFile(previewPage(report)));
    const places = panel.filter((element) => attribute(element, 'data-uri') !== undefined);
    assert.ok(places.length > 0);
    assert.deepEqual([...new Set(places.map(({ tagName }) => tagName))], ['button']);
    const file = pageFile(previewPage(report, nameOf));
    assert.doesNotMatch(file, /data-uri|data-act|data-filter|<form|<script|https?:/);
    assert.match(file, /gold\.manifest\.msp\.json:1/);
  });

  it('shows more than 200 principals as a list', () => {
    const many = (count: number): readonly Entry[] =>
      Array.from({ length: count }, (_, index) => ({ ...support, principal: `p${index}`, name: `Team ${index}` }));
    assert.match(pageFile(previewPage(previewOfManifest(many(200)))), /button class="cell"/);
    const page = pageFile(previewPage(previewOfManifest(many(201))));
    assert.doesNotMatch(page, /button class="cell"/);
    assert.match(page, /<strong>Team 200<\/strong>/);
  });

  it('keeps 200 authorizations under 1.5 MB', () => {
    const wide = [roles.reader, roles.contributor, roles.monitoringReader, roles.virtualMachineContributor];
    const entries = Array.from({ length: 200 }, (_, index): Entry => {
      const principal = `p${Math.floor(index / 5)}`;
      return {
        principal,
        name: `Team ${principal}`,
        role: wide[index % wide.length]!,
        access: index % 3 ? 'active' : 'eligible',
      };
    });
    const { length } = pageFile(previewPage(previewOfManifest(entries), nameOf));
    assert.ok(length < 1_500_000, String(length));
  });

  it('is there for a file without content, and the same for the same text', () => {
    const empty = pageFile(previewPage(previewOfText('{}')));
    assert.match(empty, /Nobody gets anything\./);
    elementsOf(empty);
    const text = manifestText([support, machines]);
    assert.equal(pageFile(previewPage(previewOfText(text))), pageFile(previewPage(previewOfText(text))));
  });
});

describe('names full of markup', () => {
  const hostile = `</title></style><script>alert(1)</script>"'><img src=x onerror=alert(2)>&lt;b&gt;<!--\u0000\u001b[2J`;

  it('leave no stray element or attribute, wherever they stand', async () => {
    const files = {
      'gold.offer.msp.json': {
        offerId: hostile,
        alias: hostile,
        listing: { name: hostile },
        plans: ['gold.plan.msp.json', hostile],
      },
      'gold.plan.msp.json': {
        ...{ planId: hostile, name: hostile, summary: hostile, description: hostile, visibility: hostile },
        manifest: manifestOf(hostile),
      },
      'x.directory.msp.json': {
        ...{ tenantId: hostile, tenantName: hostile },
        principals: [{ id: hostile, displayName: hostile, type: hostile, owner: hostile, memberCount: 3 }],
      },
    };
    const plain = JSON.parse(
      JSON.stringify(files).replaceAll(JSON.stringify(hostile).slice(1, -1), 'plain'),
    ) as typeof files;
    for (const name of ['gold.offer.msp.json', 'gold.plan.msp.json']) {
      const shape = async (texts: typeof files): Promise<readonly string[]> => {
        const { report } = await previewIn(texts, name);
        const file = pageFile(previewPage(report, nameOf)) + pageFile(previewPage(report));
        assert.doesNotMatch(file, /<script|<img|<!--|onerror=alert\(2\)[^&]/);
        const elements = [previewPage(report, nameOf), previewPage(report)].flatMap((page) =>
          elementsOf(pageFile(page)),
        );
        return elements.map(({ tagName, attrs }) => `${tagName} ${attrs.map((one) => one.name).join(' ')}`);
      };
      assert.deepEqual(await shape(files), await shape(plain), name);
    }
  });
});

/** A manifest whose every text is this one, but for the roles. */
function manifestOf(text: string): object {
  const principal = { principalId: text, principalIdDisplayName: text, principalType: text, justification: text };
  const policy = {
    multiFactorAuthProvider: text,
    maximumActivationDuration: text,
    managedByTenantApprovers: [{ principalId: text, principalIdDisplayName: text }],
  };
  return {
    ...{ version: text, registrationDefinitionName: text, description: text, managedByTenantId: text, cloud: text },
    authorizations: [
      { ...principal, roleDefinitionId: roles.reader },
      { ...principal, roleDefinitionId: text },
      { ...principal, roleDefinitionId: roles.userAccessAdministrator, delegatedRoleDefinitionIds: [text] },
      { ...principal, roleDefinitionId: roles.owner },
    ],
    eligibleAuthorizations: [
      { ...principal, roleDefinitionId: roles.contributor, justInTimeAccessPolicy: policy },
      { ...principal, roleDefinitionId: roles.userAccessAdministrator, justInTimeAccessPolicy: policy },
    ],
  };
}
