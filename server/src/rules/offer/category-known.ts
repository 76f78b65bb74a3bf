import * as l10n from '@vscode/l10n';
import { nearestName } from '../../documents/shape/nearest';
import { changeValue } from '../fixes/change-value';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';

/** The categories of Azure Marketplace as of 2020-11-16 (OFR-14). */
const categories: readonly string[] = [
  'AI + Machine Learning',
  'Analytics',
  'Blockchain',
  'Compute',
  'Containers',
  'Database',
  'Developer Tools',
  'DevOps',
  'Identity',
  'IT & Management Tools',
  'Internet of Things',
  'Media',
  'Migration',
  'Mixed Reality',
  'Monitoring & Diagnostics',
  'Networking',
  'Security',
  'Storage',
  'Web',
];

export default rule({
  code: 'category-known',
  source: ['OFR-14'],
  severity: 'information',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    for (const { value, node } of offer?.categories?.items ?? []) {
      if (value === undefined || categories.includes(value)) continue;
      const meant = nearestName(value, categories);
      report(
        node,
        meant === undefined
          ? l10n.t(
              '"{0}" is none of the categories that Azure Marketplace had in November 2020. Compare it with the list in Partner Center.',
              excerpt(value),
            )
          : l10n.t(
              '"{0}" is none of the categories that Azure Marketplace had in November 2020. Do you mean "{1}"?',
              excerpt(value),
              meant,
            ),
        { fixes: meant === undefined ? [] : changeValue(node, value, [meant]) },
      );
    }
  },
});
