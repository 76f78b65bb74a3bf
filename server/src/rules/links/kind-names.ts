import * as l10n from '@vscode/l10n';
import type { DocumentKind } from '../../documents/kinds';

/** How messages name a document by its kind: "a plan". */
export function kindName(kind: DocumentKind): string {
  switch (kind) {
    case 'offer':
      return l10n.t('an offer');
    case 'plan':
      return l10n.t('a plan');
    case 'manifest':
      return l10n.t('a manifest');
    case 'directory':
      return l10n.t('a directory');
    case 'published':
      return l10n.t('a record of what was published');
    case 'scenario':
      return l10n.t('a scenario');
    case 'template':
      return l10n.t('an ARM template');
    case 'parameters':
      return l10n.t('a parameter file');
    case 'policy':
      return l10n.t('a policy');
    case 'deployed':
      return l10n.t('an answer of Azure');
    case 'audience':
      return l10n.t('the CSV file of an audience');
  }
}
