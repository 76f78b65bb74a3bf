import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { makePermanent } from '../fixes/make-permanent';
import { asKind, knownKind } from '../facts/known-kind';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';

export default rule({
  code: 'eligible-principal-kind',
  source: ['ELG-01'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  authorization(authorization, definition, context, report) {
    const { access, principalId, principalType } = authorization;
    if (access !== 'eligible') return;
    const declared = asKind(principalType?.value);
    const kind = declared ?? knownKind(principalId?.value, definition, context);
    const place = declared ? principalType : principalId;
    if (kind !== 'ServicePrincipal' || !place) return;
    const name = principalName(authorization, context);
    report(
      place.node,
      l10n.t(
        '{0} is a service principal and cannot activate an eligible role: only users and groups can. Make the authorization permanent, or give it to a group.',
        name,
      ),
      {
        fixes: [
          {
            title: l10n.t('Make the authorization of {0} permanent', name),
            edits: () => makePermanent(context.document.tree, definition, authorization),
          },
        ],
      },
    );
  },
});
