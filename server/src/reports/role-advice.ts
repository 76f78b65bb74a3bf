import * as l10n from '@vscode/l10n';
import { type Role, wellKnown } from '../roles';

/** What is worth knowing of a role that nothing in its permissions says, each in a sentence; nothing is wrong with it (DEL-08, DEL-12, DLG-12, ROL-20, ROL-21). */
export function roleAdvice({ id }: Role): readonly string[] {
  switch (id) {
    case wellKnown.userAccessAdministrator:
      return [
        l10n.t(
          "Its assignable roles go to managed identities in the customer's tenant, through the API and not the portal; policies that remediate need every role that they name.",
        ),
        l10n.t('A subscription holds 4,000 role assignments at most.'),
      ];
    case wellKnown.contributor:
      return [l10n.t('It cannot assign policies; Resource Policy Contributor can. Azure Migrate scenarios need it.')];
    case wellKnown.securityAdmin:
    case wellKnown.securityReader:
      return [l10n.t('Defender for Cloud needs the whole subscription delegated, and not resource groups alone.')];
    default:
      return [];
  }
}
