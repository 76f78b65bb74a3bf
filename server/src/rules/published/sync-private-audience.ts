import * as l10n from '@vscode/l10n';
import { privateAudienceOf } from '../../documents/audience/audience';
import { audienceDigest } from '../../documents/audience/audience-digest';
import type { Plan } from '../../documents/plan';
import { sameTerms, termsOf } from '../../documents/terms';
import { type Links, linkedDocument } from '../../workspace/links';
import { definitionOfPlan } from '../facts/sold-definitions';
import { rule } from '../rule';
import { lastPublished, type LastPublished } from '../facts/last-published';
import { publishedAt } from './point-back';

export default rule({
  code: 'sync-private-audience',
  source: ['AUD-07'],
  severity: 'information',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    if (plan?.visibility?.value !== 'private') return;
    const digest = audienceDigest(privateAudienceOf(plan, (path) => linkedDocument(links, path)));
    if (!digest) return;
    const last = lastPublished(links);
    const published = last?.plan.privateAudience;
    if (!published || last.entry.state?.value !== 'live') return;
    const differs = published.sha256?.value
      ? published.sha256.value.toLowerCase() !== digest.sha256
      : published.count !== undefined && published.count !== digest.count;
    if (!differs || !isOtherwiseSame(plan, last, links)) return;
    report(
      (plan.privateAudience ?? plan.privateAudienceFile)!.key!,
      l10n.t(
        'Only the audience of this plan changed since it was published. "Sync private audience" in Partner Center is enough: it needs no new version and no certification.',
      ),
      { related: [publishedAt(last, published)] },
    );
  },
});

function isOtherwiseSame(plan: Plan, { plan: before, manifest }: LastPublished, links: Links): boolean {
  const definition = definitionOfPlan(plan, links)?.definition;
  const [now, then] = [definition && termsOf(definition), manifest && termsOf(manifest)];
  return (
    plan.planId?.value === before.planId?.value &&
    plan.name?.value === before.name?.value &&
    plan.visibility?.value === before.visibility?.value &&
    definition?.version?.value === manifest?.version?.value &&
    now !== undefined &&
    then !== undefined &&
    sameTerms(now, then)
  );
}
