import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../../documents/document';
import type { AudienceEntry } from '../../documents/plan';
import { type Links, linkedDocument } from '../../workspace/links';
import { isPlaceholder } from '../facts/placeholders';
import { remove } from '../fixes/edits';
import { type RelatedPlace, rule } from '../rule';
import { relatedAt, relatedIn } from '../wording/related';
import { audienceFileOf, audienceOf } from './audience';

export default rule({
  code: 'audience-duplicate',
  source: ['AUD-06'],
  severity: 'warning',
  kinds: ['offer', 'plan', 'audience'],
  document({ document, links }, report) {
    const entries = audienceOf(document);
    if (entries.length === 0) return;
    const first = new Map<string, AudienceEntry | RelatedPlace>();
    // What is listed by hand as well as in the file goes from the list.
    for (const [id, place] of idsOfFile(document, links)) first.set(id, place);
    for (const entry of entries) {
      const id = idOf(entry);
      if (id === undefined) continue;
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, entry);
        continue;
      }
      report(
        entry.subscriptionId!.node,
        l10n.t('This subscription is in the audience already. Remove one of the two.'),
        {
          related: [
            'message' in earlier ? earlier : relatedAt(earlier.subscriptionId!.node, l10n.t('It is listed here first')),
          ],
          ...(!document.audience && {
            fixes: [
              { title: l10n.t('Remove the repeated subscription'), edits: () => remove(document.tree, entry.node) },
            ],
          }),
          tag: 'unnecessary',
        },
      );
    }
  },
});

/** The ids in the CSV file that a plan or offer names, with their places there. */
function* idsOfFile(document: ParsedDocument, links: Links): Generator<readonly [id: string, place: RelatedPlace]> {
  const path = audienceFileOf(document)?.value;
  const destination = path === undefined ? undefined : links.follow(path);
  const file = linkedDocument(links, path);
  if (destination?.state !== 'found' || !file) return;
  for (const entry of audienceOf(file)) {
    const id = idOf(entry);
    const message = l10n.t('It is in the CSV file too');
    if (id !== undefined) yield [id, relatedIn(destination.uri, entry.subscriptionId!.node, message)];
  }
}

function idOf({ subscriptionId }: AudienceEntry): string | undefined {
  const id = subscriptionId?.value?.trim().toLowerCase();
  return id && !isPlaceholder(id) ? id : undefined;
}
