import * as l10n from '@vscode/l10n';
import { type Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { knownKind } from '../facts/known-kind';
import { earnsCredit } from '../facts/partner-earned-credit';
import { definitionsOfOffer, type SoldDefinition } from '../facts/sold-definitions';
import { rule } from '../rule';

export default rule({
  code: 'partner-earned-credit',
  source: ['ROL-18', 'SEC-06'],
  severity: 'hint',
  kinds: ['offer'],
  document(context, report) {
    const { offer } = context.document;
    if (!offer?.partnerEarnedCredit) return;
    const sold = definitionsOfOffer(offer, context.links);
    const without = sold.filter(({ definition }) => earnersOf(definition, context)?.length === 0);
    if (without.length > 0) {
      report(
        offer.partnerEarnedCredit,
        l10n.t(
          'Partner earned credit takes a permanent role that counts, and roles that only read do not. There is none in: {0}.',
          namesOf(without),
        ),
      );
      return;
    }
    const withoutService = sold.filter(({ definition }) => hasNoServicePrincipal(definition, context));
    if (withoutService.length === 0) return;
    report(
      offer.partnerEarnedCredit,
      l10n.t(
        'Partner earned credit is safest with a service principal of its own, linked to the partner id and part of every plan. None has a role that counts in: {0}.',
        namesOf(withoutService),
      ),
    );
  },
});

/** The principals with a permanent role that counts; undefined where some role cannot be known. */
function earnersOf(
  { authorizations }: Definition,
  { roleOf }: RuleContext,
): readonly (string | undefined)[] | undefined {
  if (!authorizations?.known) return undefined;
  const earners: (string | undefined)[] = [];
  for (const { principalId, roleDefinitionId } of authorizations.items) {
    const role = roleOf(roleDefinitionId)?.role;
    if (!role) return undefined;
    if (earnsCredit(role)) earners.push(principalId?.value);
  }
  return earners;
}

function hasNoServicePrincipal(definition: Definition, context: RuleContext): boolean {
  const kinds = earnersOf(definition, context)?.map((id) => knownKind(id, definition, context));
  return kinds?.every((kind) => kind === 'Group' || kind === 'User') ?? false;
}

function namesOf(sold: readonly SoldDefinition[]): string {
  return sold.map(({ plan }) => plan.name?.value || plan.planId?.value || '?').join(', ');
}
