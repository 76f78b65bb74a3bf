import * as l10n from '@vscode/l10n';
import { type Power, powersOf, type RoleCatalogue, wellKnown } from '../../../roles';
import { listInWords, namesInWords } from '../counts';
import { type AskedPlan, isCertain } from '../asked-plan';
import type { GrantPreview, PrincipalPreview, QuestionPreview } from '../report';

type Answered = Omit<QuestionPreview, 'id'>;

/** How many operations of a power are named where there are more. */
const shownOperations = 3;

/** A delegation has no data actions (ROL-03); keys and secrets open the data all the same. */
export function readData(plan: AskedPlan, catalogue: RoleCatalogue): Answered {
  return {
    question: l10n.t('Can they read data or secrets?'),
    answer: l10n.t(
      'Not data itself, for a delegation carries no data actions; keys, secrets and connection strings that open data: {0}',
      holdersInWords('secrets', plan),
    ),
    details: powerDetails('secrets', plan, catalogue),
  };
}

/** Run command, extensions, runbooks, scripts, consoles. */
export function runCode(plan: AskedPlan, catalogue: RoleCatalogue): Answered {
  return {
    question: l10n.t('Can they run code?'),
    answer: sentence(holdersInWords('runCode', plan)),
    details: powerDetails('runCode', plan, catalogue),
  };
}

/** Assignable roles go to managed identities only (ROL-07, DEL-08); a delegation never widens itself (decisions.md, Access). */
export function handOutAccess(plan: AskedPlan, catalogue: RoleCatalogue): Answered {
  const doors = plan.principals.filter(
    ({ grants }) => hasPower(grants, 'secrets') || hasPower(grants, 'runCode') || hasPower(grants, 'handOutAccess'),
  );
  return {
    question: l10n.t('Can they hand out access, or leave a back door?'),
    answer: [
      l10n.t('Hand out access: {0}', holdersInWords('handOutAccess', plan)),
      ...(doors.length > 0
        ? [
            l10n.t(
              'A back door could be a key they copied, code they left running or a role they assigned: {0}.',
              namesInWords(doors),
            ),
          ]
        : isCertain(plan)
          ? [l10n.t('No role here lists keys, runs code or assigns roles, which is what a back door takes.')]
          : []),
      l10n.t('Nobody can widen this delegation, or make another one, without you.'),
    ].join(' '),
    details: powerDetails('handOutAccess', plan, catalogue),
  };
}

/** Diagnostic settings, alerts, Defender plans, policy exemptions, workspaces. */
export function hide(plan: AskedPlan, catalogue: RoleCatalogue): Answered {
  return {
    question: l10n.t('Can they hide what they do?'),
    answer: l10n.t('Turn off logging, alerts or protection: {0}', holdersInWords('blind', plan)),
    details: powerDetails('blind', plan, catalogue),
  };
}

/** Backups, vaults and locks; purchases, and whatever costs because it runs. */
export function destroyOrSpend(plan: AskedPlan, catalogue: RoleCatalogue): Answered {
  const changing = plan.principals.filter(changesResources);
  return {
    question: l10n.t('Can they destroy backups, or spend money?'),
    answer: [
      l10n.t('Destroy backups and other ways back: {0}', holdersInWords('recovery', plan)),
      l10n.t('Buy, reserve or raise quotas: {0}', holdersInWords('spend', plan)),
      ...(changing.length > 0
        ? [
            l10n.t(
              'Resources that are created or resized cost as well, within what each may change: {0}.',
              namesInWords(changing),
            ),
          ]
        : []),
    ].join(' '),
    details: [...powerDetails('recovery', plan, catalogue), ...powerDetails('spend', plan, catalogue)],
  };
}

/** Whether one of these grants, refused ones apart, gives a power. */
export function hasPower(grants: readonly GrantPreview[], power: Power, access?: GrantPreview['access']): boolean {
  return grants.some((grant) => givesPower(grant, power) && (access === undefined || grant.access === access));
}

/** Whether a principal may make or change resources, now or after activation; tickets and delegations are none. */
export function changesResources({ reach }: PrincipalPreview): boolean {
  return reach.some(
    ({ area, activated }) => area !== 'management' && (activated === 'change' || activated === 'delete'),
  );
}

function givesPower({ verdict, powers }: GrantPreview, power: Power): boolean {
  return verdict === 'accepted' && powers.includes(power);
}

/** Who has a power at any time, and who only after activation, as the end of a sentence. */
function holdersInWords(power: Power, plan: AskedPlan): string {
  const { principals } = plan;
  const standing = principals.filter(({ grants }) => hasPower(grants, power, 'active'));
  const activated = principals.filter(({ grants }) => hasPower(grants, power) && !hasPower(grants, power, 'active'));
  const words = [
    ...(standing.length > 0 ? [l10n.t('{0} at any time', namesInWords(standing))] : []),
    ...(activated.length > 0 ? [l10n.t('{0} only after elevation', namesInWords(activated))] : []),
  ];
  if (words.length > 0) return l10n.t('yes, {0}.', words.join('; '));
  return isCertain(plan) ? l10n.t('no.') : l10n.t('nobody, as far as it is known here.');
}

function powerDetails(power: Power, { principals }: AskedPlan, catalogue: RoleCatalogue): readonly string[] {
  return principals.flatMap(({ name, grants }) =>
    grants
      .filter((grant) => givesPower(grant, power))
      .map((grant) =>
        l10n.t(
          '{0} through {1}, {2}: {3}',
          name || '?',
          grant.role.name,
          grant.access === 'active' ? l10n.t('at any time') : l10n.t('only after elevation'),
          meansInWords(power, grant, catalogue),
        ),
      ),
  );
}

/** By which operations, or for User Access Administrator which roles it may assign. */
function meansInWords(power: Power, { role, assignable }: GrantPreview, catalogue: RoleCatalogue): string {
  const known = catalogue.get(role.id);
  if (known?.id === wellKnown.userAccessAdministrator) {
    return l10n.t('assigns {0} to managed identities in your tenant, and nothing else', listInWords(assignable));
  }
  const operations = (known ? powersOf(known) : []).find((one) => one.power === power)?.operations ?? [];
  const named = operations.slice(0, shownOperations).join(', ');
  return operations.length > shownOperations ? l10n.t('{0} operations, such as {1}', operations.length, named) : named;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
