import * as l10n from '@vscode/l10n';

/** How messages name what a fault of shape is in, by the name its schema gives it: "this authorization". */
export function ownerName(owner: string): string {
  switch (owner) {
    case 'definition':
      return l10n.t('this manifest');
    case 'authorization':
      return l10n.t('this authorization');
    case 'eligibleAuthorization':
      return l10n.t('this eligible authorization');
    case 'accessPolicy':
      return l10n.t('this access policy');
    case 'approver':
      return l10n.t('this approver');
    case 'directory':
      return l10n.t('this directory');
    case 'principal':
      return l10n.t('this principal');
    default:
      return l10n.t('this object');
  }
}
