import * as l10n from '@vscode/l10n';
import { languageName } from '../facts/language';
import { replaceValue } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

export default rule({
  code: 'listing-language',
  source: ['LST-07'],
  severity: 'information',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { value, node } = offer?.listing?.language ?? {};
    if (value === undefined || languageName(value) !== undefined) return;
    const code = value.trim().replaceAll('_', '-');
    const fixes: Fix[] =
      languageName(code) === undefined
        ? []
        : [{ title: l10n.t('Change it to "{0}"', code), edits: () => [replaceValue(node!, code)] }];
    report(
      node!,
      l10n.t(
        '"{0}" is the code of no language that is known here, so nobody can tell whether the description needs an English sentence. Write the language as in en-us or de-de.',
        excerpt(value),
      ),
      { fixes },
    );
  },
});
