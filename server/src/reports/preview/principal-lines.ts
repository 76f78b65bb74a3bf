import * as l10n from '@vscode/l10n';
import type { PrincipalPreview, StageName } from './report';

/** The first line about a principal: "Standing: reads everything · After approval: changes in Machines". */
export function firstLine({ stages }: Pick<PrincipalPreview, 'stages'>): string {
  return stages.map(({ stage, effect }) => `${stageInWords(stage)}: ${effect || nothingAt(stage)}`).join(' · ');
}

/** A stage as the label of what it brings. */
export function stageInWords(stage: StageName): string {
  switch (stage) {
    case 'standing':
      return l10n.t('Standing');
    case 'activation':
      return l10n.t('After activation');
    case 'approval':
      return l10n.t('After approval');
  }
}

/** What stands in the place of an effect where a stage brings none. */
export function nothingAt(stage: StageName): string {
  return stage === 'standing' ? l10n.t('nothing') : l10n.t('nothing more');
}

/** Who a principal is, as far as files tell, in sentences; and what the customer cannot see of it (SEC-01, SEC-05). */
export function whoInWords({ type, memberCount, owner }: PrincipalPreview): readonly string[] {
  const facts = [
    typeInWords(type),
    memberCount === undefined ? undefined : l10n.t('{0} members', memberCount),
    owner === undefined ? undefined : l10n.t('owner: {0}', owner),
  ].filter((fact) => fact !== undefined);
  return [...(facts.length > 0 ? [facts.join(', ')] : []), limitInWords(type)];
}

/** What kind of principal it is; another type as it is written. */
export function typeInWords(type: string | undefined): string | undefined {
  switch (type) {
    case 'Group':
      return l10n.t('Group');
    case 'User':
      return l10n.t('User');
    case 'ServicePrincipal':
      return l10n.t('Service principal');
    default:
      return type;
  }
}

function limitInWords(type: string | undefined): string {
  switch (type) {
    case 'User':
      return l10n.t("The account is the provider's: your Conditional Access does not apply to it.");
    case 'ServicePrincipal':
      return l10n.t(
        'The provider holds its credentials: you cannot see who uses them, and your Conditional Access does not apply.',
      );
    default:
      return l10n.t("Membership is the provider's: you cannot see it, and your Conditional Access does not apply.");
  }
}
