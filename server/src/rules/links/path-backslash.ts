import * as l10n from '@vscode/l10n';
import { referringKinds } from '../../documents/references';
import { replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

export default rule({
  code: 'path-backslash',
  source: [],
  severity: 'information',
  kinds: referringKinds,
  yieldsTo: ['file-missing', 'file-outside-workspace', 'reference-cycle'],
  document({ document: { references } }, report) {
    for (const { field, path } of references) {
      if (!path.includes('\\')) continue;
      const written = path.replaceAll('\\', '/');
      report(
        field.node,
        l10n.t(
          '"{0}" is read here as if it had slashes; elsewhere than on Windows a backslash is part of a name. Write slashes.',
          excerpt(path),
        ),
        { fixes: [{ title: l10n.t('Change it to "{0}"', written), edits: () => [replaceValue(field.node, written)] }] },
      );
    }
  },
});
