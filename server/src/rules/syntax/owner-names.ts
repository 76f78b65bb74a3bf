import * as l10n from '@vscode/l10n';

/** How messages name what a fault of shape is in, by the name its schema gives it: "this authorization". */
export function ownerName(owner: string): string {
  switch (owner) {
    case 'definition':
    case 'publishedManifest':
      return l10n.t('this manifest');
    case 'registrationDefinition':
      return l10n.t('this definition');
    case 'registrationAssignment':
      return l10n.t('this assignment');
    case 'marketplacePlan':
      return l10n.t('this plan');
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
    case 'offer':
      return l10n.t('this offer');
    case 'publisher':
      return l10n.t('this publisher');
    case 'leads':
      return l10n.t('these customer leads');
    case 'terms':
      return l10n.t('these terms');
    case 'listing':
      return l10n.t('this listing');
    case 'supportContact':
    case 'engineeringContact':
      return l10n.t('this contact');
    case 'logos':
      return l10n.t('these logos');
    case 'plan':
    case 'publishedPlan':
      return l10n.t('this plan');
    case 'pricing':
      return l10n.t('this pricing');
    case 'audienceEntry':
    case 'previewEntry':
    case 'publishedAudience':
      return l10n.t('this audience');
    case 'published':
      return l10n.t('this record');
    case 'entry':
      return l10n.t('this entry');
    case 'scenario':
      return l10n.t('this scenario');
    case 'source':
      return l10n.t('this source of an offer');
    case 'provider':
      return l10n.t('this provider');
    case 'customer':
      return l10n.t('this customer');
    case 'providerPerson':
    case 'customerPerson':
      return l10n.t('this person');
    case 'subscription':
      return l10n.t('this subscription');
    case 'step':
      return l10n.t('this step');
    case 'expectation':
      return l10n.t('this expectation');
    default:
      return l10n.t('this object');
  }
}
