import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import { replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

const threeNumbers = /^\d+\.\d+\.\d+$/;
const nearly = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.0|-.*)?$/i;

export default rule({
  code: 'manifest-version',
  source: ['MAN-01'],
  severity: 'error',
  kinds: definitionKinds,
  definition({ version }, _context, report) {
    if (version?.value === undefined || threeNumbers.test(version.value)) return;
    const meant = nearestVersion(version.value);
    report(
      version.node,
      l10n.t(
        '"{0}" is no version of a manifest. Partner Center takes three numbers with dots between them, as 1.2.5.',
        excerpt(version.value),
      ),
      { fixes: [{ title: l10n.t('Change it to {0}', meant), edits: () => [replaceValue(version.node, meant)] }] },
    );
  },
});

function nearestVersion(text: string): string {
  const parts = nearly.exec(text.trim())?.slice(1) ?? ['1'];
  return [0, 1, 2].map((index) => parts[index] ?? '0').join('.');
}
