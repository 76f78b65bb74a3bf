import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { roleOf } from '../cast';
import { faulty, type Turn, undecided } from '../turn';
import type { Moment } from './parts';

/** Azure changes a built-in role: it can be delegated no more, or is taken from all who have it (LIF-17). */
export function roleChange(step: Step, { state, setting }: Moment): Turn {
  const { role: written, becomes } = step;
  if (written?.value === undefined) return undecided(l10n.t('The step names no role.'), 'everything');
  const role = roleOf(written.value, setting.catalogue);
  if (!role) {
    const words = l10n.t('The role data of {0} knows no role "{1}".', setting.catalogue.date, written.value);
    return faulty(written.node, words, 'everything');
  }
  const change = becomes?.value;
  if (change !== 'unsupported' && change !== 'deprecated') {
    return undecided(l10n.t('The step does not say what becomes of the role.'), 'everything');
  }
  const isLost = change === 'deprecated';
  return {
    outcome: 'succeeded',
    reason: isLost
      ? l10n.t('{0} is deprecated: who had it loses it, and nobody gets it any more.', role.name)
      : l10n.t('{0} loses its support: delegations keep what is left of it, and no new one gets it.', role.name),
    source: ['LIF-17', isLost ? 'ROL-09' : 'ROL-10'],
    state: {
      ...state,
      roleChanges: new Map(state.roleChanges).set(role.id, change),
      elevations: state.elevations.filter((elevation) => !isLost || elevation.role.id !== role.id),
    },
    log: [],
  };
}
