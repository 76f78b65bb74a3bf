import * as l10n from '@vscode/l10n';
import { firstWithEligible, isApiVersion, isOlder } from '../../documents/arm/api-versions';
import type { ArmContent } from '../../documents/arm/content';
import { originIn, type OfferVersion } from '../offer-version';
import { serviceErrors } from '../service-errors';
import { type Refusal, refused } from '../turn';

/** A template uses only parameters that it declares (ARM-25). */
export function parameterRefusal({ undeclared }: ArmContent, version: OfferVersion): Refusal | undefined {
  const [first] = undeclared;
  if (!first) return undefined;
  const words = l10n.t('Azure answers "template parameter \'{0}\' is not found".', first.name);
  return refused(words, ['ARM-25'], serviceErrors.invalidTemplate, originIn(version, first.node));
}

/** A definition is made in a subscription, whatever is delegated by it (ARM-11). */
export function definitionScopeRefusal({ definitions }: ArmContent, version: OfferVersion): Refusal | undefined {
  const resource = definitions[0]?.resource;
  if (!resource || resource.scope === undefined || resource.scope === 'subscription') return undefined;
  const words = l10n.t(
    'The template makes its definition elsewhere than in a subscription: Azure answers that the "request scope" should be "/subscriptions/…".',
  );
  const { node } = resource.type ?? resource;
  return refused(words, ['ARM-11'], serviceErrors.invalidScope, originIn(version, node));
}

/** Older API versions know no eligible authorizations, neither for the definition nor for its assignments (ARM-19). */
export function apiVersionRefusal(
  { definitions, assignments }: ArmContent,
  version: OfferVersion,
): Refusal | undefined {
  if ((definitions[0]?.eligibleAuthorizations?.items.length ?? 0) === 0) return undefined;
  const versions = [definitions[0]?.resource, ...assignments.map(({ resource }) => resource)];
  const old = versions
    .map((resource) => resource?.apiVersion)
    .find(
      (field) => field?.value !== undefined && isApiVersion(field.value) && isOlder(field.value, firstWithEligible),
    );
  if (!old) return undefined;
  const words = l10n.t(
    'With API version {0} Azure answers that eligible authorizations are "only allowed with api-version greater and equal to \'{1}\'".',
    old.value!,
    firstWithEligible,
  );
  return refused(words, ['ARM-19'], undefined, originIn(version, old.node));
}
