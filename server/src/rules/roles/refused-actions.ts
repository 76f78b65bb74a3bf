import * as l10n from '@vscode/l10n';
import type { Verdict } from '../../roles';

/** The actions for which a verdict speaks against a role, by kind of reason; none where it has no such reason. */
export function refusedActions(
  verdict: Verdict | undefined,
  kind: 'data-actions' | 'restricted-actions',
): readonly string[] {
  const reason = verdict?.reasons.find((candidate) => candidate.kind === kind);
  return reason && 'actions' in reason ? reason.actions : [];
}

/** Names actions in a message: all of two, else the first and how many more. */
export function actionsText([first = '', second, ...more]: readonly string[]): string {
  if (second === undefined) return first;
  if (more.length === 0) return l10n.t('{0} and {1}', first, second);
  return l10n.t('{0} and {1} more', first, more.length + 1);
}
