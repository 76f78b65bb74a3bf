import * as l10n from '@vscode/l10n';
import { askForm } from '../../ask/ask-html';
import { disclosure, heading } from '../../html/elements';
import { sideBySideHtml } from '../../comparison/side-by-side-html';
import { type Html, markup } from '../../html/html';
import type { Page } from '../../html/page';
import type { NamePlace } from '../places';
import { planHtml, planPrefix } from './plan-html';
import { plansHtml } from './plans-html';
import type { PreviewReport } from '../report';

/** A preview as a page, the same in a panel and in a file; a file names places by `nameOf`, a panel leads there. */
export function previewPage(report: PreviewReport, nameOf?: NamePlace): Page {
  const { plans, roleData } = report;
  const title = l10n.t('What {0} allows', report.title || l10n.t('this definition'));
  const body = markup`${heading(1, title)}${plans.length === 0 && markup`<p>${l10n.t('This offer has no plan yet.')}</p>\n`}${plansBody(report, nameOf)}${nameOf === undefined && askHtml(plans)}<footer class="dim">
<p>${l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', roleData)}</p>
</footer>
`;
  return { title, body };
}

/** Questions about access: they are answered where scripts run. */
function askHtml(plans: PreviewReport['plans']): Html | undefined {
  const principals = plans.flatMap((plan) => plan.principals);
  return principals.length > 0 ? markup`${heading(2, l10n.t('Ask about access'))}${askForm(principals)}\n` : undefined;
}

function plansBody({ plans, roles, roleData, sideBySide }: PreviewReport, nameOf: NamePlace | undefined): Html {
  const [only, another] = plans;
  if (only && !another) return planHtml(only, { roles, roleData, level: 2, prefix: planPrefix(only, 0), nameOf });
  const sections = plans.map((plan, index) => {
    const prefix = distinct(
      plans.map((one, at) => planPrefix(one, at)),
      index,
    );
    const content = planHtml(plan, { roles, roleData, level: 3, prefix, nameOf });
    return disclosure(prefix, heading(2, plan.name || '?'), content, 'open');
  });
  const beside = sideBySide && sideBySideHtml(sideBySide);
  return markup`${plans.length > 0 && plansHtml(plans)}${beside}${sections}`;
}

/** The prefix of a plan, with its number where another plan has the same. */
function distinct(prefixes: readonly string[], index: number): string {
  const prefix = prefixes[index]!;
  return prefixes.indexOf(prefix) === index ? prefix : `${prefix}-${index}`;
}
