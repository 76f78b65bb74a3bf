import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { writtenNode } from '../../documents/arm/resolved';
import { draftKinds, isArmKind } from '../../documents/kinds';
import { type Authorization, type Definition, usualAccessPolicy } from '../../documents/model';
import { wellKnown } from '../../roles';
import { appendEligibleEntry } from '../fixes/append-authorization';
import { remove } from '../fixes/edits';
import type { RuleContext } from '../context';
import { isBroad } from '../facts/broad-role';
import { knownKind } from '../facts/known-kind';
import { plansSelling } from '../facts/sold';
import { principalName } from '../wording/principal-names';
import { type Edit, type Fix, rule } from '../rule';
import { writeRole } from './replace-role';
import { useAlternative } from './role-alternatives';

export default rule({
  code: 'broad-permanent-role',
  source: ['ROL-13', 'ELG-19', 'PLN-10', 'SEC-02'],
  // A warning where a public plan sells it: then whoever buys gives it.
  severity: 'information',
  kinds: draftKinds,
  definition(definition, context, report) {
    const isPublic = plansSelling(context).some(({ visibility }) => visibility?.value === 'public');
    for (const [id, entries] of context.byPrincipal(definition)) {
      const entry = entries.find((candidate) => isBroad(candidate, context));
      const role = context.roleOf(entry?.roleDefinitionId)?.role;
      if (!entry || !role) continue;
      const isService = knownKind(id, definition, context) === 'ServicePrincipal';
      report(entry.roleDefinitionId!.node, messageOf(entry, role.name, isService, isPublic, context), {
        ...(isPublic && { severity: 'warning' }),
        fixes: [
          ...(isService || isArmKind(context.document.kind) ? [] : [activateInstead(entry, definition, context)]),
          ...useAlternative(context, entry.roleDefinitionId!.node, role),
        ],
      });
    }
  },
});

function messageOf(
  entry: Authorization,
  role: string,
  isService: boolean,
  isPublic: boolean,
  context: RuleContext,
): string {
  const name = principalName(entry, context);
  if (isPublic) {
    return isService
      ? l10n.t(
          '{0} changes nearly everything at every customer of this public plan, at any time: {1} is permanent. Choose the roles that its work needs.',
          name,
          role,
        )
      : l10n.t(
          '{0} changes nearly everything at every customer of this public plan, at any time: {1} is permanent. Make it eligible, or choose the roles that the work needs.',
          name,
          role,
        );
  }
  return isService
    ? l10n.t('{0} may change nearly everything at any time: {1} is permanent. Are narrower roles enough?', name, role)
    : l10n.t(
        '{0} may change nearly everything at any time: {1} is permanent. Is it enough to activate it when needed, or to have narrower roles?',
        name,
        role,
      );
}

/** Makes the role eligible and leaves Reader in its place, which activating it needs (QF-ELIGIBLE). */
function activateInstead(entry: Authorization, definition: Definition, context: RuleContext): Fix {
  return {
    title: l10n.t(
      'Make it eligible for {0}, for 8 hours with multifactor authentication, and keep Reader',
      principalName(entry, context),
    ),
    edits: () => {
      const { document } = context;
      const { delegatedRoleDefinitionIds: _roles, ...copy } = getNodeValue(writtenNode(entry.node)) as Record<
        string,
        unknown
      >;
      const eligible = { ...copy, justInTimeAccessPolicy: usualAccessPolicy };
      const added = appendEligibleEntry(document.tree, definition, eligible);
      return added.length > 0 ? [...added, ...keepReader(entry, definition, context)] : [];
    },
  };
}

/** The entry becomes one of Reader; where the principal has a permanent one already, it goes. */
function keepReader(entry: Authorization, definition: Definition, context: RuleContext): readonly Edit[] {
  const entries = context.byPrincipal(definition).get(entry.principalId!.value!.toLowerCase()) ?? [];
  const hasReader = entries.some(
    (other) => other.access === 'active' && context.roleOf(other.roleDefinitionId)?.id === wellKnown.reader,
  );
  return hasReader
    ? remove(context.document.tree, entry.node)
    : writeRole(context, entry.roleDefinitionId!.node, wellKnown.reader);
}
