import { areas, type Level } from '../../../roles';
import { csvText } from '../../csv';
import { grantTimeInWords } from '../preview-words';
import type { NamedPreview } from './preview-file';
import type { NamePlace } from '../places';
import type { GrantPreview, PlanPreview, PreviewReport, PrincipalPreview } from '../report';

const header = [
  'plan',
  'principal',
  'principalId',
  'type',
  'role',
  'roleId',
  'access',
  'activation',
  'verdict',
  'powers',
  ...areas,
  'justification',
  'file',
  'line',
];

/**
 * Previews as a table for spreadsheets: a header, then one row for each grant. Of the areas each row tells how far the role of that grant goes, where Azure accepts it.
 */
export function previewCsv(previews: readonly NamedPreview[], nameOf: NamePlace): string {
  const rows = previews.flatMap(({ report }) =>
    report.plans.flatMap((plan) =>
      plan.principals.flatMap((principal) =>
        principal.grants.map((grant) => rowOf(grant, principal, plan, report, nameOf)),
      ),
    ),
  );
  return csvText([header, ...rows]);
}

function rowOf(
  grant: GrantPreview,
  { name, id, type }: PrincipalPreview,
  plan: PlanPreview,
  report: PreviewReport,
  nameOf: NamePlace,
): readonly (string | number)[] {
  const { role, access, activation, verdict, powers, justification = '' } = grant;
  const { path, line } = nameOf(grant.place);
  return [
    plan.name,
    name,
    id,
    type ?? '',
    role.name,
    role.id,
    access === 'active' ? 'permanent' : 'eligible',
    activation ? grantTimeInWords(grant) : '',
    verdict,
    verdict === 'accepted' ? powers.join(' ') : '',
    ...levelsOf(grant, report),
    justification,
    path,
    line,
  ];
}

function levelsOf({ verdict, role }: GrantPreview, { roles }: PreviewReport): readonly (Level | '')[] {
  const known = verdict === 'accepted' ? roles.find(({ id }) => id === role.id.toLowerCase()) : undefined;
  return areas.map((area) => (known ? (known.areas.find((each) => each.area === area)?.level ?? 'none') : ''));
}
