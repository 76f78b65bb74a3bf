import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import type { RuleContext } from '../context';
import { type FindingDetails, type Report, rule } from '../rule';
import { replaceRole } from './replace-role';

export default rule({
  code: 'role-unknown',
  source: ['ROL-05'],
  severity: 'warning',
  kinds: draftKinds,
  yieldsTo: ['placeholder-value'],
  authorization({ roleDefinitionId, delegatedRoleDefinitionIds }, _definition, context, report) {
    checkRole(roleDefinitionId, context, report);
    for (const item of delegatedRoleDefinitionIds?.items ?? []) checkRole(item, context, report);
  },
});

function checkRole(field: Field | undefined, context: RuleContext, report: Report): void {
  const written = context.roleOf(field);
  if (!written || written.form === 'none' || written.role) return;
  report(field!.node, describe(written.id, context), detailsOf(field!, written.id, context));
}

function describe(id: string, { catalogue }: RuleContext): string {
  const retired = catalogue.retired(id);
  if (retired) {
    return l10n.t(
      '{0} is no built-in role any more: Azure listed it last on {1}. Choose a role that exists today.',
      retired.name,
      retired.lastSeen,
    );
  }
  const meant = catalogue.nearest(id);
  if (meant) {
    return l10n.t('No built-in role has this GUID (role data of {0}). Did you mean {1}?', catalogue.date, meant.name);
  }
  return l10n.t(
    'No built-in role has this GUID in the role data of {0}. Azure Lighthouse takes no custom roles; only a role newer than that may stand here.',
    catalogue.date,
  );
}

function detailsOf({ node }: Field, id: string, context: RuleContext): FindingDetails {
  const { catalogue, configuration } = context;
  const meant = catalogue.retired(id) ? undefined : catalogue.nearest(id);
  return {
    severity: configuration.strict ? 'error' : 'warning',
    fixes: meant ? [replaceRole(context, node, meant.id)] : [],
  };
}
