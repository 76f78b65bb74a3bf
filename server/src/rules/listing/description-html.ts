import * as l10n from '@vscode/l10n';
import type { HtmlTag } from '../../documents/html';
import { stringPlaces, type StringPlaces } from '../../documents/string-places';
import { descriptionOf } from '../facts/description';
import { pairTags, type TagFault, type TagPairs } from '../facts/tag-pairs';
import { replaceSpan } from '../fixes/edits';
import { type Fix, type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

/** The tags that Partner Center's pages show, as of 2020-05-19 (LST-06). */
const allowed = new Set('b i br p ul ol li h1 h2 h3 h4 h5 h6'.split(' '));

/** In UTF-16 code units; many times what Partner Center takes (LST-04). */
const longest = 100_000;

/** What says the same with a tag that is allowed. */
const sameAs: Readonly<Record<string, string>> = { strong: 'b', em: 'i' };

/** Elements whose text is code, and goes with them. */
const code: readonly string[] = ['script', 'style'];

export default rule({
  code: 'description-html',
  source: ['LST-06'],
  severity: 'warning',
  kinds: ['offer'],
  document({ document: { offer, tree } }, report) {
    const description = descriptionOf(offer?.listing);
    // One that much too long is shortened first.
    if (!description || description.tags.length === 0 || description.value.length > longest) return;
    const place = stringPlaces(tree.text, description.node);
    const pairs = pairTags(description.tags, description.value.length);
    for (const tag of description.tags) {
      if (tag.kind !== 'closing' && !allowed.has(tag.name)) reportForeign(tag, pairs, place, report);
    }
    for (const fault of pairs.faults) {
      // What is not allowed has been reported as that.
      if (allowed.has(fault.tag.name) || fault.fault === 'unopened') reportFault(fault, place, report);
    }
  },
});

function reportForeign(tag: HtmlTag, { closing }: TagPairs, place: StringPlaces, report: Report): void {
  const name = excerpt(tag.name);
  report(
    place(tag.offset, tag.length),
    l10n.t(
      '"<{0}>" is no tag that Partner Center shows in a description. It takes b, i, br, p, ul, ol, li and h1 to h6: use one of these, or plain text.',
      name,
    ),
    {
      // A page on other offers names it among those allowed.
      ...(tag.name === 'em' && { severity: 'information' }),
      fixes: [mendForeign(tag, closing.get(tag), place)],
    },
  );
}

function mendForeign(tag: HtmlTag, closing: HtmlTag | undefined, place: StringPlaces): Fix {
  const both = closing ? [tag, closing] : [tag];
  const same = Object.hasOwn(sameAs, tag.name) ? sameAs[tag.name] : undefined;
  if (same !== undefined) {
    const names = both.map(({ nameAt: { offset, length } }) => place(offset, length));
    return {
      title: l10n.t('Change it to "{0}"', `<${same}>`),
      edits: () => names.map((name) => replaceSpan(name, same)),
    };
  }
  const isCode = closing && code.includes(tag.name);
  const places = isCode
    ? [place(tag.offset, closing.offset + closing.length - tag.offset)]
    : both.map(({ offset, length }) => place(offset, length));
  return {
    title: l10n.t('Remove "{0}"', `<${excerpt(tag.name)}>`),
    edits: () => places.map((written) => replaceSpan(written, '')),
  };
}

function reportFault(fault: TagFault, place: StringPlaces, report: Report): void {
  const { tag } = fault;
  const at = place(tag.offset, tag.length);
  const end = `</${excerpt(tag.name)}>`;
  switch (fault.fault) {
    case 'unclosed': {
      const where = place(fault.end, 0);
      report(at, l10n.t('"<{0}>" is opened here and never closed. Put "{1}" where it ends.', tag.name, end), {
        fixes: [{ title: l10n.t('Close it by "{0}"', end), edits: () => [replaceSpan(where, end)] }],
      });
      return;
    }
    case 'crossed': {
      const where = place(fault.end, 0);
      report(
        at,
        l10n.t(
          '"{0}" comes too late: what "<{1}>" was opened inside is closed already. Close first what was opened last.',
          end,
          tag.name,
        ),
        {
          related: [{ ...place(fault.opening.offset, fault.opening.length), message: l10n.t('It was opened here') }],
          fixes: [
            {
              title: l10n.t('Put "{0}" where it belongs', end),
              edits: () => [replaceSpan(where, end), replaceSpan(at, '')],
            },
          ],
        },
      );
      return;
    }
    case 'unopened':
      report(at, l10n.t('"{0}" closes nothing that was opened. Remove it.', end), {
        fixes: [{ title: l10n.t('Remove "{0}"', end), edits: () => [replaceSpan(at, '')] }],
      });
  }
}
