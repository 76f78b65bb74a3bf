import * as l10n from '@vscode/l10n';
import type { Power } from '../../../roles';
import type { GrantPreview } from '../report';

/** What a power means for whoever reads a preview. */
export function powerHighlight(power: Exclude<Power, 'leave'>): string {
  switch (power) {
    case 'secrets':
      return l10n.t('Keys, secrets or connection strings can be read, and so the data that they open');
    case 'runCode':
      return l10n.t('Code can be run on machines or services, with all the rights that these have');
    case 'handOutAccess':
      return l10n.t('Access can be handed out to others');
    case 'blind':
      return l10n.t('Monitoring and protection can be turned off');
    case 'recovery':
      return l10n.t('Backups and other means of recovery can be destroyed');
    case 'spend':
      return l10n.t('Money can be spent');
  }
}

/** What to do about it; `standing` where somebody has the power at any time. */
export function powerAdvice(power: Exclude<Power, 'leave'>, standing: boolean): string {
  if (power === 'handOutAccess')
    return l10n.t('Keep the list of roles that may be assigned as short as the work allows.');
  return standing
    ? l10n.t('Choose a narrower role, or make it eligible, with approval.')
    : l10n.t('Choose a narrower role where the work does not need it.');
}

/** A role and when it is there, short: "Contributor, at any time"; with the roles that it may assign. */
export function whenInWords({ role, activation, assignable }: GrantPreview): string {
  const name = assignable.length > 0 ? l10n.t('assigns {0} to managed identities', assignable.join(', ')) : role.name;
  if (!activation) return l10n.t('{0}, at any time', name);
  return activation.approvers.length > 0
    ? l10n.t('{0}, after approval by {1}', name, activation.approvers.join(', '))
    : l10n.t('{0}, after activation', name);
}

/** What an activation does not ask for: "Contributor: without MFA, without approval". */
export function weaknessInWords({ role, activation }: GrantPreview): string {
  const missing = [
    ...(activation?.multiFactor ? [] : [l10n.t('without MFA')]),
    ...(activation?.approvers.length ? [] : [l10n.t('without approval')]),
  ];
  return l10n.t('{0}: {1}', role.name, missing.join(', '));
}

/** What is left of a delegation that is gone. */
export function remainsInWords(what: 'assignments' | 'keys' | 'resources'): string {
  switch (what) {
    case 'assignments':
      return l10n.t('Role assignments that were made');
    case 'keys':
      return l10n.t('Keys and secrets that were copied');
    case 'resources':
      return l10n.t('Resources that were deployed or changed');
  }
}
