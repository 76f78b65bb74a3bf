import assert from 'node:assert/strict';
import { wellKnown } from '../../../../server/src/roles';
import { isReady, type Publication, type UpdatePublication } from '../../../../server/src/reports/readiness/report';
import { verdictInWords } from '../../../../server/src/reports/readiness/words';
import { type Files, offer, plan } from '../../rules/folder';
import { head, publishedEntry, publishedPlan, record } from '../../rules/published/support';
import { contributor, deleteRole, entry, manifest } from '../../rules/support';
import { completeOffer, readinessIn, sectionOf, statesOf } from './folder-readiness';

const sectionIds = [
  'new-offer',
  'offer-setup',
  'properties',
  'listing',
  'preview-audience',
  'plan-overview',
  'plan.gold.listing',
  'plan.gold.pricing',
  'plan.gold.manifest',
  'plan.gold.authorization',
];

/** The manifest of the plan, as it is and as it was published. */
const sold = completeOffer()['gold.manifest.msp.json']!;

describe('readiness', () => {
  it('of an offer without fault is a verdict in one line, with every section complete', async () => {
    const report = await readinessIn(completeOffer());
    assert.deepEqual(statesOf(report), Object.fromEntries(sectionIds.map((id) => [id, 'complete'])));
    assert.deepEqual(report.lacking, { fields: [], errors: 0, designation: false });
    assert.ok(isReady(report));
    assert.equal(verdictInWords(report), 'Ready for the first publication: every section is complete.');
  });

  it('is read around a plan and a manifest as around their offer', async () => {
    const files = completeOffer({ leads: undefined });
    const report = await readinessIn(files);
    for (const name of ['gold.plan.msp.json', 'gold.manifest.msp.json']) {
      assert.deepEqual(await readinessIn(files, name), report);
    }
  });

  it('of an empty offer has its sections not started, and names the first fields that are missing', async () => {
    const report = await readinessIn({ 'contoso.offer.msp.json': '{}' });
    assert.deepEqual(new Set(Object.values(statesOf(report))), new Set(['notStarted']));
    assert.equal(report.lacking.fields.length, 18);
    assert.match(
      verdictInWords(report),
      /^A first publication still lacks: 18 fields \(New offer: Offer ID, New offer: Offer alias, Offer setup: Lead destination and 15 more\), 2 corrections\.$/,
    );
  });
});

describe('a section', () => {
  it('is not started while none of its fields has a value, and incomplete while one that is required has none', async () => {
    const without = await readinessIn(completeOffer({ leads: undefined, alias: undefined }));
    assert.equal(sectionOf(without, 'offer-setup').state, 'notStarted');
    const { state, filled, required } = sectionOf(without, 'new-offer');
    assert.deepEqual({ state, filled, required }, { state: 'incomplete', filled: 1, required: 2 });
  });

  it('is incomplete with an error in it, not with a warning', async () => {
    const files = completeOffer();
    const granting = (role: string) => ({
      ...files,
      'gold.manifest.msp.json': manifest({ authorizations: [entry(role), entry(deleteRole)] }),
    });
    const refused = sectionOf(await readinessIn(granting(wellKnown.owner)), 'plan.gold.authorization');
    assert.equal(refused.state, 'incomplete');
    assert.ok(refused.lines.some(({ code, severity }) => code === 'role-owner' && severity === 'error'));

    const warned = await readinessIn({
      ...files,
      'gold.manifest.msp.json': manifest({ authorizations: [entry(contributor)] }),
    });
    const { state, lines } = sectionOf(warned, 'plan.gold.authorization');
    assert.equal(state, 'complete');
    assert.ok(
      lines.some(({ severity }) => severity === 'warning'),
      'the warning is shown',
    );
    assert.ok(isReady(warned));
  });

  it('says once what is missing, whether the form or a rule tells of it', async () => {
    const report = await readinessIn({
      ...completeOffer({ leads: undefined, previewAudience: '[]', offerId: '5' }),
      'gold.plan.msp.json': plan({ visibility: '"private"', summary: undefined }),
    });
    const said = (id: string) => sectionOf(report, id).lines.map(({ code, message }) => code ?? message);
    assert.deepEqual(said('offer-setup'), ['Not filled in: Lead destination.']);
    assert.deepEqual(said('preview-audience'), ['preview-audience']);
    assert.deepEqual(said('new-offer'), ['wrong-type']);
    assert.deepEqual(said('plan.gold.pricing'), ['private-audience-required']);
    assert.deepEqual(said('plan.gold.listing'), ['Not filled in: Plan summary.']);
    assert.deepEqual(report.lacking.fields, ['Offer setup: Lead destination', 'Gold: Plan summary']);
    assert.equal(report.lacking.errors, 3);
  });

  it('tells of what is missing where no rule does, because it is off or silenced', async () => {
    const text = offer({ leads: undefined, publisher: '{ "designations": ["Security"] }' });
    const report = await readinessIn({
      ...completeOffer(),
      'contoso.offer.msp.json': `// managed-service-offers-disable lead-destination -- later\n${text}`,
    });
    const { lines } = sectionOf(report, 'offer-setup');
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['Not filled in: Lead destination.'],
    );
  });

  it('leads to the object that lacks a field, and to the value at fault', async () => {
    const files = completeOffer({ leads: '{ }', terms: '{ "url": "http://contoso.com" }' });
    const text = files['contoso.offer.msp.json']!;
    const report = await readinessIn(files);
    const placed = (id: string) => {
      const { uri, offset, length } = sectionOf(report, id).lines[0]!.place;
      assert.match(uri, /contoso\.offer\.msp\.json$/);
      return text.slice(offset, offset + length);
    };
    assert.equal(placed('properties'), '"http://contoso.com"');
    assert.equal(placed('offer-setup'), '"leads"');
  });

  it('of a plan or manifest that cannot be read says so', async () => {
    const gone = await readinessIn(completeOffer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' }));
    assert.equal(sectionOf(gone, 'plan.@2.listing').state, 'incomplete');
    assert.equal(gone.lacking.errors, 1, 'that the file is missing is one error');
    const files = { ...completeOffer(), 'gold.plan.msp.json': plan({ manifest: undefined }) };
    const without = await readinessIn(files);
    assert.equal(sectionOf(without, 'plan.gold.manifest').state, 'notStarted');
    assert.deepEqual(without.lacking, { fields: [], errors: 1, designation: false });
  });

  it('is missing an error where a file is not there, though the rule that tells of it is off', async () => {
    const report = await readinessIn({
      ...completeOffer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' }),
      'managed-services.config.json': '{ "rules": { "file-missing": "off" } }',
    });
    assert.equal(report.lacking.errors, 1);
    assert.match(sectionOf(report, 'plan.@2.listing').lines[0]!.message, /"silver\.plan\.msp\.json" cannot be read/);
  });

  it('holds the ID of a plan, and what the form has no field for', async () => {
    const report = await readinessIn({
      ...completeOffer(),
      'gold.plan.msp.json': plan({ planId: '"Gold plan"', visibility: undefined, pricing: undefined }),
    });
    const codes = (id: string) => sectionOf(report, id).lines.map(({ code }) => code);
    assert.deepEqual(codes('plan-overview'), ['plan-id-format']);
    assert.deepEqual(codes('plan.@1.pricing'), [undefined, 'byol-only']);
  });

  it('holds the findings of a manifest in each plan that sells it, and counts them once', async () => {
    const report = await readinessIn({
      ...completeOffer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' }),
      'silver.plan.msp.json': plan({ planId: '"silver"', name: '"Silver"' }),
      'gold.manifest.msp.json': manifest({ authorizations: [entry(wellKnown.owner), entry(deleteRole)] }),
    });
    for (const key of ['gold', 'silver']) {
      assert.equal(sectionOf(report, `plan.${key}.authorization`).state, 'incomplete');
    }
    assert.equal(report.lacking.errors, 1);
    assert.equal(report.certification.find(({ number }) => number === '700.6')!.errors, 1);
  });

  it('holds what is wrong in the table of its audience', async () => {
    const report = await readinessIn({
      ...completeOffer(),
      'gold.plan.msp.json': plan({ visibility: '"private"', privateAudienceFile: '"audience.csv"' }),
      'audience.csv': 'Id,Description,Type\nnobody,Customer,SubscriptionId\n',
    });
    const { state, lines } = sectionOf(report, 'plan.gold.pricing');
    assert.equal(state, 'incomplete');
    assert.ok(
      lines.some(({ place }) => place.uri.endsWith('/audience.csv')),
      'the line of the table is among them',
    );
  });
});

describe('what is in no section', () => {
  it('counts as well', async () => {
    const text = completeOffer()['contoso.offer.msp.json']!;
    const report = await readinessIn({
      ...completeOffer(),
      'contoso.offer.msp.json': text.replace('{', '{ "offers": 1, '),
    });
    assert.deepEqual(
      report.elsewhere.map(({ code }) => code),
      ['unknown-property'],
    );
  });

  it('of a broken file keeps it from being ready', async () => {
    const report = await readinessIn({
      ...completeOffer(),
      'gold.plan.msp.json': plan().replace('"byol" }', '"byol"'),
    });
    assert.ok(!isReady(report));
  });
});

describe('the certification', () => {
  it('has each fault under the heading of its subject', async () => {
    const listing = (text: string) => text.replace('"Azure, managed"', '""').replace('"logo.png"', '"logo.jpg"');
    const files = completeOffer({ leads: undefined });
    const report = await readinessIn({
      ...files,
      'contoso.offer.msp.json': listing(files['contoso.offer.msp.json']!),
      'gold.plan.msp.json': plan({ summary: undefined }),
      'gold.manifest.msp.json': manifest({ authorizations: [entry(wellKnown.owner), entry(deleteRole)] }),
    });
    assert.deepEqual(
      report.certification.map(({ number, errors }) => [number, errors > 0]),
      [
        ['700.1', true],
        ['700.3', true],
        ['700.4', true],
        ['700.5', true],
        ['700.6', true],
      ],
    );
    const complete = await readinessIn(completeOffer());
    assert.deepEqual(
      complete.certification.map(({ errors }) => errors),
      [0, 0, 0, 0, 0],
    );
  });
});

describe('the account of the publisher', () => {
  const statesFor = async (designations: string, configuration = '{}') => {
    const { account, lacking, certification } = await readinessIn({
      ...completeOffer({ publisher: designations }),
      'managed-services.config.json': configuration,
    });
    const business = certification.find(({ number }) => number === '700.4')!.errors;
    return [account.requirements.map(({ state }) => state), lacking.designation, business];
  };

  it('needs a designation of today, a competency or Azure Expert MSP before', async () => {
    assert.deepEqual(await statesFor('{ "designations": ["Infrastructure"] }'), [['notHeld', 'held'], false, 0]);
    assert.deepEqual(await statesFor('{ "designations": ["Solutions Partner for Security"] }'), [
      ['notHeld', 'held'],
      false,
      0,
    ]);
    for (const earlier of ['Silver Cloud Platform', 'Azure Expert MSP']) {
      assert.deepEqual(await statesFor(`{ "designations": ["${earlier}"] }`), [['held', 'notHeld'], true, 1]);
    }
  });

  it('goes by the profile of the configuration', async () => {
    const before = '{ "profile": "2020" }';
    assert.deepEqual(await statesFor('{ "designations": ["Gold Cloud Platform"] }', before), [
      ['held', 'notHeld'],
      false,
      0,
    ]);
    assert.deepEqual(await statesFor('{ "designations": ["Security"] }', before), [['notHeld', 'held'], true, 1]);
  });

  it('is not said to lack what the file does not speak of', async () => {
    assert.deepEqual(await statesFor('{ }'), [['unsaid', 'unsaid'], false, 0]);
    assert.deepEqual(await statesFor('{ "designations": [] }'), [['notHeld', 'notHeld'], true, 1]);
  });
});

describe('the partner id', () => {
  it('is linked by the marketplace, and to the identities that a directory says are linked', async () => {
    const directory = (partnerLinked: boolean) =>
      JSON.stringify({
        tenantId: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
        principals: [
          { id: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21', displayName: 'Support', type: 'Group', partnerLinked },
        ],
      });
    const partner = async (linked: boolean) =>
      (await readinessIn({ ...completeOffer(), 'contoso.directory.msp.json': directory(linked) })).partner;
    const linked = await partner(true);
    assert.equal(linked.partnerId, '1234567');
    assert.deepEqual(linked.linked, ['Support']);
    assert.deepEqual((await partner(false)).linked, []);
  });
});

describe('an update', () => {
  const live = publishedPlan({ summary: 'Around the clock', description: 'Monitoring and incident response.' }, sold);
  const updated = (files: Files, more?: Readonly<Record<string, unknown>>, plans: readonly object[] = [live]) =>
    readinessIn({
      ...completeOffer(),
      ...files,
      'contoso.published.msp.json': record([publishedEntry(plans, more)]),
    });

  it('that changes nothing has no unpublished changes', async () => {
    const report = await updated({});
    assert.deepEqual(report.publication, {
      ...{ kind: 'update', published: '2026-03-10', changed: false },
      ...{ toAccept: [], withdrawn: [] },
    });
    assert.deepEqual(new Set(Object.values(statesOf(report))), new Set(['complete']));
    assert.match(verdictInWords(report), /nothing that the record holds has changed since 2026-03-10/);
  });

  it('has unpublished changes where the files differ from the record, and nowhere else', async () => {
    const report = await updated({ 'gold.plan.msp.json': plan({ summary: '"By day and night"' }) });
    const changed = Object.entries(statesOf(report)).filter(([, state]) => state === 'unpublishedChanges');
    assert.deepEqual(changed, [['plan.gold.listing', 'unpublishedChanges']]);
    assert.deepEqual(sectionOf(report, 'plan.gold.listing').changed, ['Plan summary']);
    assert.equal(verdictInWords(report), 'The update is ready to publish. Unpublished changes: Gold: Plan listing.');
    assert.deepEqual(updateOf(report.publication).toAccept, [], 'a text is nothing to accept');
  });

  it('of a manifest is what customers accept, entry by entry', async () => {
    const report = await updated({
      'gold.manifest.msp.json': manifest({
        head: head('"1.3.0"'),
        authorizations: [entry(contributor), entry(deleteRole)],
      }),
    });
    assert.deepEqual(sectionOf(report, 'plan.gold.manifest').changed, ['Version']);
    assert.deepEqual(sectionOf(report, 'plan.gold.authorization').changed, [
      'Authorization 1',
      'Authorization 1 (removed)',
    ]);
    assert.deepEqual(updateOf(report.publication).toAccept, ['Gold']);
  });

  it('is incomplete rather than changed where something is missing', async () => {
    const report = await updated({ 'gold.plan.msp.json': plan({ name: '"Golden"', summary: undefined }) });
    assert.equal(sectionOf(report, 'plan.gold.listing').state, 'incomplete');
    assert.equal(verdictInWords(report), 'An update still lacks: 1 field (Golden: Plan summary).');
  });

  it('adds plans that nobody has to accept, and tells of those that are gone', async () => {
    const report = await updated(
      {
        'contoso.offer.msp.json': completeOffer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' })[
          'contoso.offer.msp.json'
        ]!,
        'silver.plan.msp.json': plan({ planId: '"silver"', name: '"Silver"' }),
      },
      {},
      [live, publishedPlan({ planId: 'bronze', planFile: 'bronze.plan.msp.json', name: 'Bronze' }, sold)],
    );
    assert.equal(sectionOf(report, 'plan.silver.listing').state, 'unpublishedChanges');
    assert.equal(sectionOf(report, 'plan.gold.listing').state, 'complete');
    const { toAccept, withdrawn } = updateOf(report.publication);
    assert.deepEqual([toAccept, withdrawn], [[], ['Bronze']]);
  });

  it('is none while only a preview is published', async () => {
    const report = await updated({ 'gold.plan.msp.json': plan({ summary: '"Changed"' }) }, { state: 'preview' });
    assert.deepEqual(report.publication, { kind: 'first', status: 'Preview' });
    assert.equal(sectionOf(report, 'plan.gold.listing').state, 'complete');
  });
});

function updateOf(publication: Publication): UpdatePublication {
  assert.ok(publication.kind === 'update');
  return publication;
}
