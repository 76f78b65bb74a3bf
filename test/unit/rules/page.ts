import { isArmKind } from '../../../server/src/documents/kinds';
import { type Rule, severities } from '../../../server/src/rules/rule';

/** How the header of a rule's page begins: its severity, where it comes from, and the kinds of file it looks at. */
export function headerStart({ severity, armSeverity, source, kinds }: Rule): string {
  const milderInArm =
    armSeverity && kinds.some(isArmKind) && severities.indexOf(armSeverity) > severities.indexOf(severity);
  return [
    milderInArm ? `**${severity}**, **${armSeverity}** in ARM files` : `**${severity}**`,
    source.join(', ') || 'own rule',
    kinds.join(', '),
  ].join(' · ');
}
