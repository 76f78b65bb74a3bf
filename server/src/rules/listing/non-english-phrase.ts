import * as l10n from '@vscode/l10n';
import { stringPlaces } from '../../documents/string-places';
import type { SyntaxTree } from '../../documents/syntax-tree';
import type { Profile } from '../../workspace/configuration';
import { type Description, descriptionOf } from '../facts/description';
import { languageName } from '../facts/language';
import { replaceSpan } from '../fixes/edits';
import { type Fix, rule } from '../rule';

/** The sentence a description in another language needs, and whether it has one where that must stand (LST-07). */
const phrases: Readonly<Record<Profile, { sentence(language: string): string; isIn(text: string): boolean }>> = {
  '2020': {
    sentence: (language) => `This application is available only in ${language}.`,
    isIn: (text) => /^\P{L}*this application is available only in \p{L}/iu.test(text),
  },
  current: {
    sentence: (language) => `This service is available in ${language}.`,
    isIn: (text) =>
      /^\P{L}*this service is available in \p{L}/iu.test(text) ||
      /this service is available in \p{L}[^.!?]{0,80}\P{L}*$/iu.test(text),
  },
};

export default rule({
  code: 'non-english-phrase',
  source: ['LST-07'],
  severity: 'warning',
  kinds: ['offer'],
  document({ document: { offer, tree }, configuration: { profile } }, report) {
    const description = descriptionOf(offer?.listing);
    const language = languageName(offer?.listing?.language?.value ?? 'en');
    if (!description || description.lines.length === 0 || language === undefined || language === 'English') return;
    const { sentence, isIn } = phrases[profile];
    if (isIn(description.lines.join(' '))) return;
    const needed = sentence(language);
    report(
      description.node,
      profile === '2020'
        ? l10n.t(
            'The listing is in {0}, and Partner Center of 2020 asks that its description begins in English with "{1}"',
            language,
            needed,
          )
        : l10n.t(
            'The listing is in {0}, and Partner Center asks that its description begins or ends in English with "{1}"',
            language,
            needed,
          ),
      { fixes: [addSentence(needed, description, tree, profile === '2020')] },
    );
  },
});

/** Puts the sentence at one end of the description, in a paragraph of its own where there are tags. */
function addSentence(sentence: string, { node, value, tags }: Description, tree: SyntaxTree, first: boolean): Fix {
  const where = stringPlaces(tree.text, node)(first ? 0 : value.length, 0);
  const plain = first ? `${sentence} ` : ` ${sentence}`;
  return {
    title: l10n.t('Add "{0}"', sentence),
    edits: () => [replaceSpan(where, tags.length > 0 ? `<p>${sentence}</p>` : plain)],
  };
}
