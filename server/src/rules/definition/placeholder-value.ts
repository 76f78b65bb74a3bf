import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { armKinds, draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import { excerpt } from '../wording/excerpt';
import { isPlaceholder } from '../facts/placeholders';
import { audienceOf } from '../plan/audience';
import { type Report, rule } from '../rule';
import { serviceResources } from '../arm/resources';
import { forEachId, forEachIdOfDirectory } from './ids';

export default rule({
  code: 'placeholder-value',
  source: ['ARM-27'],
  severity: 'error',
  armSeverity: 'warning',
  oncePerFile: armKinds,
  kinds: ['offer', ...draftKinds, 'directory', 'audience'],
  document({ document, deployment: { arm } }, report) {
    for (const { name } of arm ? serviceResources(arm) : [])
      if (name && !isGuid(name.value ?? '')) checkId(name, report);
    for (const { registrationDefinitionId: id } of arm?.assignments ?? []) if (id) checkId(id, report);
    if (document.directory) forEachIdOfDirectory(document.directory, (id) => checkId(id, report));
    for (const { subscriptionId, tenantId } of audienceOf(document)) {
      if (subscriptionId) checkId(subscriptionId, report);
      if (tenantId) checkId(tenantId, report);
    }
  },
  definition({ managedByTenantId }, _context, report) {
    if (managedByTenantId) checkId(managedByTenantId, report);
  },
  authorization(authorization, _definition, _context, report) {
    forEachId(authorization, (id) => checkId(id, report));
  },
});

function checkId({ node, value }: Field, report: Report): void {
  if (value === undefined || !isPlaceholder(value)) return;
  report(
    node,
    l10n.t('"{0}" only holds the place of an ID. Put the real one here before anything is deployed.', excerpt(value)),
  );
}
