import * as l10n from '@vscode/l10n';
import type { Authorization } from '../../../documents/model';
import { isBroad } from '../../../rules/facts/broad-role';
import { leavesOnActivation, nobodyLeaves } from '../../../rules/facts/delete-role';
import { cannotActivate, cannotSee } from '../../../rules/facts/without-reader';
import { listPlace } from '../../../rules/wording/list-place';
import { listInWords } from '../counts';
import { whenInWords } from './highlight-words';
import { about, byPrincipal, type Held, heldBy, type HighlightSources } from './highlight-subjects';
import type { Highlight } from '../report';

/** What stands out as rules find it too: broad roles at any time, nobody who can leave, nobody who sees the customer. */
export function highlightsLikeRules(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  return [...broadStanding(all, sources), ...leaving(all, sources), ...withoutReader(all, sources)];
}

function broadStanding(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const { definition, context, isPublic } = sources;
  const entries = definition.authorizations?.items.filter((entry) => isBroad(entry, context)) ?? [];
  return about(
    byPrincipal(heldBy(all, entries, sources), (grants) => listInWords(grants.map(({ role }) => role.name))),
    {
      kind: 'broadStanding',
      gravity: isPublic ? 'warning' : 'note',
      message: isPublic
        ? l10n.t('Nearly everything can be changed at any time, at every customer of this public plan')
        : l10n.t('Nearly everything can be changed at any time'),
      advice: l10n.t('Make the role eligible, or choose the roles that the work needs.'),
    },
  );
}

function leaving(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const { definition, context, uriOf } = sources;
  if (nobodyLeaves(definition, context)) {
    const node = listPlace(definition.authorizations!);
    return [
      {
        kind: 'nobodyLeaves',
        gravity: 'warning',
        message: l10n.t('Only the customer can end the delegation: nobody holds the Delete Role'),
        subjects: [],
        advice: l10n.t('Give the Managed Services Registration assignment Delete Role to a small group.'),
        place: { uri: uriOf(node), offset: node.offset, length: node.length },
      },
    ];
  }
  const entry = leavesOnActivation(definition, context);
  return about(
    byPrincipal(heldBy(all, entry ? [entry] : [], sources), (grants) => grants.map(whenInWords).join('; ')),
    {
      kind: 'nobodyLeaves',
      gravity: 'note',
      message: l10n.t('The provider can end the delegation only after an activation'),
      advice: l10n.t('Give the Delete Role permanently to a small group.'),
    },
  );
}

function withoutReader(all: readonly Held[], sources: HighlightSources): readonly Highlight[] {
  const { definition, context } = sources;
  const blind = heldBy(all, entriesOf(cannotSee(definition, context)), sources);
  const stuck = heldBy(all, entriesOf(cannotActivate(definition, context)), sources);
  const subjects = [
    ...byPrincipal(blind, () => l10n.t('does not see the customer in My customers')),
    ...byPrincipal(stuck, ([grant]) => l10n.t('cannot activate {0} in the portal', grant!.role.name)),
  ];
  return about(subjects, {
    kind: 'cannotSee',
    gravity: 'warning',
    message: l10n.t('Principals without Reader access'),
    advice: l10n.t('Give Reader, or another role that reads everything, permanently as well.'),
  });
}

function entriesOf(found: readonly { readonly entry: Authorization }[]): readonly Authorization[] {
  return found.map(({ entry }) => entry);
}
