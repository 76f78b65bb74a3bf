import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { audienceFileText, listedSubscriptions } from '../documents/audience/audience-file';
import type { ParsedDocument } from '../documents/document';
import type { Field, List } from '../documents/model';
import type { AudienceEntry } from '../documents/plan';
import type { MovedAudience, NewFile } from '../protocol';
import { appendItems, remove, replaceValue, setProperty } from '../rules/fixes/edits';
import type { Edit } from '../rules/rule';
import { excerpt } from '../rules/wording/excerpt';
import { type Links, linkedDocument } from '../workspace/links';
import { applyEdits } from './code-actions';

/** Why an audience cannot be moved, in words for the user. */
class Obstacle extends Error {}

/** The audience of a plan, or the preview audience of an offer, as its two properties hold it. */
interface WrittenAudience {
  readonly listName: 'privateAudience' | 'previewAudience';
  readonly fileName: 'privateAudienceFile' | 'previewAudienceFile';
  readonly list: List<AudienceEntry> | undefined;
  readonly file: Field | undefined;
}

/** What our entries say that the CSV file has no column for. */
const ours = ['customer', 'tenantId', 'channel'] as const;

/**
 * Moves the subscriptions that a plan or offer lists into the CSV file it names, or into a new one beside it. `links` are
 * those of the plan or offer. A text says why that cannot be; null stands for a document without an audience.
 */
export function moveAudienceToFile(document: ParsedDocument, links: Links): MovedAudience | string | null {
  return moved(document, (audience) => {
    const { list, file, fileName } = audience;
    if (links.uri.startsWith('untitled:')) {
      throw new Obstacle(l10n.t('Save this file first: that of its audience stands beside it.'));
    }
    if (!list?.items.length) throw new Obstacle(l10n.t('No subscription is listed here that could be moved.'));
    if (!list.known || !list.items.every(hasId)) {
      throw new Obstacle(l10n.t('An entry of the audience has no subscription ID. Fill it in first.'));
    }
    const isNew = !file || links.follow(file.value ?? '').state === 'missing';
    const there = isNew ? [] : rowsOf(file, links);
    const path = file?.value ?? newFileName(links.uri);
    const edits = file
      ? remove(document.tree, list.key!.parent!)
      : [replaceValue(list.key!, fileName), replaceValue(list.node, path)];
    const csv = {
      name: path.replaceAll('\\', '/'),
      text: audienceFileText(listedSubscriptions([...there, ...list.items])),
    };
    return { files: [changed(document, links, edits), csv], lost: lostIn(list.items) };
  });
}

/** Takes the subscriptions of the CSV file that a plan or offer names into its list; the file stays as it is. As above. */
export function takeAudienceFromFile(document: ParsedDocument, links: Links): MovedAudience | string | null {
  return moved(document, ({ list, file, fileName, listName }) => {
    if (!file) throw new Obstacle(l10n.t('No CSV file is named here whose audience could be taken.'));
    const rows = rowsOf(file, links);
    if (rows.length === 0) throw new Obstacle(l10n.t('No subscription is listed in "{0}".', excerpt(file.value!)));
    const known = new Set((list?.items ?? []).map(({ subscriptionId }) => subscriptionId?.value?.toLowerCase()));
    const entries = rows.flatMap(({ subscriptionId, description }) => {
      const id = subscriptionId!.value!.trim();
      if (known.has(id.toLowerCase())) return [];
      known.add(id.toLowerCase());
      return [{ subscriptionId: id, ...(description?.value && { description: description.value }) }];
    });
    const { tree } = document;
    const edits = list
      ? [...appendItems(tree, list.node, entries), ...remove(tree, file.key!.parent!)]
      : [replaceValue(file.key!, listName), ...setProperty(tree, file.key!.parent!.parent!, fileName, entries)];
    return { files: [changed(document, links, edits)], lost: [] };
  });
}

function moved(
  { plan, offer, tree }: ParsedDocument,
  move: (audience: WrittenAudience) => MovedAudience,
): MovedAudience | string | null {
  if (!plan && !offer) return null;
  try {
    if (tree.faults.length > 0) throw new Obstacle(l10n.t('This file cannot be read in full. Correct it first.'));
    return move(
      plan
        ? {
            ...{ listName: 'privateAudience', fileName: 'privateAudienceFile' },
            ...{ list: plan.privateAudience, file: plan.privateAudienceFile },
          }
        : {
            ...{ listName: 'previewAudience', fileName: 'previewAudienceFile' },
            ...{ list: offer!.previewAudience, file: offer!.previewAudienceFile },
          },
    );
  } catch (error) {
    if (error instanceof Obstacle) return error.message;
    throw error;
  }
}

/** The entries of the file that is named. */
function rowsOf({ value: path = '' }: Field, links: Links): readonly AudienceEntry[] {
  const audience = linkedDocument(links, path)?.audience;
  if (!audience?.complete || !audience.rows.every(({ isBroken, entry }) => !isBroken && hasId(entry))) {
    throw new Obstacle(l10n.t('"{0}" is no CSV file that can be read in full. Correct it first.', excerpt(path)));
  }
  return audience.rows.map(({ entry }) => entry);
}

function hasId({ subscriptionId }: AudienceEntry): boolean {
  return !!subscriptionId?.value?.trim();
}

function newFileName(uri: string): string {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return name.replace(/(?:plan|offer)\.msp\.json$/i, (kind) =>
    kind.toLowerCase().startsWith('offer') ? 'preview.csv' : 'audience.csv',
  );
}

function changed({ tree }: ParsedDocument, { uri }: Links, edits: readonly Edit[]): NewFile {
  return { name: decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)), text: applyEdits(tree.text, edits) };
}

/** A customer whose name becomes the description is not lost. */
function lostIn(entries: readonly AudienceEntry[]): readonly string[] {
  const lost = new Set(
    entries.flatMap(({ node, description }) => {
      const written = getNodeValue(node) as Readonly<Record<string, unknown>>;
      return ours.filter((name) => Object.hasOwn(written, name) && (name !== 'customer' || description?.value));
    }),
  );
  return ours.filter((name) => lost.has(name));
}
