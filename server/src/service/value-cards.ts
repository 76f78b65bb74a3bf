import * as l10n from '@vscode/l10n';
import { minutesOf } from '../documents/duration';
import type { Definition } from '../documents/model';
import { durationInWords } from '../reports/duration-words';
import { escapeMarkdown } from '../reports/markdown';
import { principalCard } from '../reports/principal-card';
import { roleCard } from '../reports/role-card';
import type { RoleCatalogue } from '../roles';
import type { PrincipalBook } from '../workspace/principals';
import { tenantCard } from './tenant-card';

/** What a value of a delegation can be. */
export type ValueSubject = 'role' | 'principal' | 'tenant' | 'duration';

/** What cards are written from. */
export interface CardSources {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  /** What the document asks for: a principal's card lists all it gets. */
  readonly definitions: readonly Definition[];
}

/** What is known of a value, as Markdown; undefined where nothing is. */
export function valueCard(subject: ValueSubject, text: string, sources: CardSources): string | undefined {
  switch (subject) {
    case 'role':
      return roleValueCard(text, sources.catalogue);
    case 'principal':
      return principalCard(text, sources.definitions, sources.principals, sources.catalogue);
    case 'tenant':
      return managingTenantCard(text, sources.principals);
    case 'duration': {
      const minutes = minutesOf(text);
      return minutes === undefined ? undefined : durationCard(minutes);
    }
  }
}

function roleValueCard(text: string, catalogue: RoleCatalogue): string | undefined {
  const role = catalogue.get(text);
  if (role) return roleCard(role, catalogue);
  const retired = catalogue.retired(text);
  return (
    retired &&
    l10n.t(
      '**{0}** is no built-in role any more; it was last seen on {1}.',
      escapeMarkdown(retired.name),
      retired.lastSeen,
    )
  );
}

/** SEC-01: what holds for the people of a managing tenant, wherever they work. */
function managingTenantCard(id: string, principals: PrincipalBook): string | undefined {
  const name = tenantCard(id, principals);
  if (name === undefined) return undefined;
  const advice = l10n.t(
    "Conditional Access of this tenant holds for its people, the customer's does not: require multifactor authentication here.",
  );
  return `${name}\n\n${advice}`;
}

function durationCard(minutes: number): string {
  const share = Math.round((minutes / 480) * 100);
  const inWords = `**${durationInWords(minutes)}**`;
  if (minutes < 30 || minutes > 480) return l10n.t('{0}: Azure takes 30 minutes to 8 hours.', inWords);
  return l10n.t(
    '{0}, {1} % of the 8 hours Azure allows at most. Whoever activates needs a license for Privileged Identity Management.',
    inWords,
    share,
  );
}
