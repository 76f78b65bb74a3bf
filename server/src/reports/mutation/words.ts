import * as l10n from '@vscode/l10n';
import type { ManifestMutation, MutationReport, SuggestionReport, SurvivorReport } from './report';

/** What is changed and goes unnoticed: "Service desk loses Reader." */
export function changeInWords({ change, part, principal, role, to = '', access }: SurvivorReport): string {
  if (change === 'dropped') {
    return access === 'active'
      ? l10n.t('"{0}" loses {1}', principal, role)
      : l10n.t('"{0}" may no longer activate {1}', principal, role);
  }
  if (change === 'widened') {
    return access === 'active'
      ? l10n.t('"{0}" gets {1} instead of {2}', principal, to, role)
      : l10n.t('"{0}" may activate {1} instead of {2}', principal, to, role);
  }
  switch (part) {
    case 'approvers':
      return l10n.t('"{0}" activates {1} without approval', principal, role);
    case 'secondFactor':
      return l10n.t('"{0}" activates {1} without multifactor authentication', principal, role);
    default:
      return l10n.t('"{0}" keeps {1} active for the longest time there is', principal, role);
  }
}

/** All changes in a sentence: "5 of 27 changes go unnoticed, 2 make no difference". */
export function summaryInWords({ summary: { changes, unnoticed, same } }: MutationReport): string {
  const told = l10n.t('{0} of {1} changes go unnoticed', unnoticed, changes);
  return same === 0 ? told : l10n.t('{0}, {1} make no difference to anybody', told, same);
}

/** Which scenarios play a manifest. */
export function playersInWords({ scenarios }: ManifestMutation): string {
  return l10n.t('Played by {0}.', scenarios.join(', '));
}

/** Where a suggestion goes. */
export function whereInWords({ scenario, after, steps }: SuggestionReport): string {
  return steps
    ? l10n.t('Write behind the step "{0}" of {1}:', after, scenario)
    : l10n.t('Expect at the step "{0}" of {1}:', after, scenario);
}

/** Why nothing is suggested. */
export function withoutInWords({ without }: SurvivorReport): string {
  switch (without) {
    case 'notDelegated':
      return l10n.t('No scenario delegates it: add a step that does.');
    case 'nobodyActs':
      return l10n.t('No scenario has somebody who could activate it, or approve: add people with these groups.');
    default:
      return l10n.t('What it changes cannot be told: see what the simulation says of this scenario.');
  }
}

/** A suggestion as JSON to paste, a line for each object; nothing in it ends a block of code. */
export function suggestionJson({ expectation, steps = [] }: SuggestionReport): string {
  const objects = expectation ? [expectation] : steps;
  return objects
    .map((object) => JSON.stringify(object, undefined, 1).replace(/\n\s*/g, ' ').replaceAll('`', '\\u0060'))
    .join(',\n');
}
