import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../documents/document';

/** What a document calls itself: "Gold, public"; undefined where it says nothing. */
export function titleOf({
  offer,
  plan,
  directory,
  published,
  scenario,
  definitions,
}: ParsedDocument): string | undefined {
  const definition = definitions[0];
  const parts = [
    offer?.listing?.name?.value ?? offer?.alias?.value,
    plan?.name?.value ?? plan?.planId?.value,
    plan?.visibility?.value,
    plan ? undefined : definition?.registrationDefinitionName?.value,
    plan ? undefined : definition?.version?.value,
    directory?.tenantName?.value,
    published?.offerId?.value,
    published && l10n.t('{0} entries', published.entries?.items.length ?? 0),
    scenario?.name?.value,
  ];
  return parts.filter((part) => part).join(', ') || undefined;
}
