import * as l10n from '@vscode/l10n';
import type { Entry } from './entry';

/** Who may see a private plan (AUD-01): a subscription bought from Microsoft, or from a reseller. */
export function audienceEntries(): readonly Entry[] {
  const entry = (label: string, channel: string): Entry => ({
    label,
    detail: l10n.t('may see the plan'),
    lines: [
      '"subscriptionId": "$1",',
      '"description": "$2",',
      '"customer": "$3",',
      '"tenantId": "$4",',
      `"channel": "${channel}"`,
    ],
  });
  return [
    entry(l10n.t('Subscription of a customer'), 'direct'),
    entry(l10n.t('Subscription bought from a reseller'), 'csp'),
  ];
}

/** Who may see an offer before it goes live. */
export function previewEntry(): Entry {
  return {
    label: l10n.t('Subscription for the preview'),
    detail: l10n.t('sees the offer before it goes live'),
    lines: ['"subscriptionId": "$1",', '"description": "$2"'],
  };
}
