import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { Links } from '../../workspace/links';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { excerpt } from '../wording/excerpt';
import { type Report, rule } from '../rule';
import { countBeyond } from '../facts/characters';
import { plansBefore } from '../facts/offer-plans';

const longest = 200;
/** What Partner Center's pages of 2021-07-12 allowed. */
const longestBefore = 50;

export default rule({
  code: 'plan-name',
  source: ['PLN-04'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    if (plan?.name?.value !== undefined) checkName(plan.name, plan.name.value, links, report);
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'plan-name') return;
    const id = document.plan?.planId?.value;
    const fixes = id ? [addMissingProperty(document.tree, fault, id)] : [];
    report(
      fault,
      l10n.t('This plan has no name. Customers choose a plan by it, and Partner Center requires it: add "name".'),
      { fixes },
    );
  },
});

function checkName({ node }: Field, name: string, links: Links, report: Report): void {
  const count = countBeyond(name, longestBefore);
  if (name.trim() === '') {
    report(node, l10n.t('The name of this plan is empty. Customers choose a plan by it: write what they should read.'));
  } else if (count !== undefined && count > longest) {
    report(
      node,
      l10n.t('The name of this plan has {0} characters. Partner Center takes {1}: shorten it.', count, longest),
    );
  } else if (count !== undefined) {
    report(
      node,
      l10n.t(
        'The name of this plan has {0} characters. Partner Center took {1} in July 2021, and {2} by its newest page: a shorter name fits in any case.',
        count,
        longestBefore,
        longest,
      ),
      { severity: 'information' },
    );
  } else {
    checkUnique(node, name, links, report);
  }
}

function checkUnique(node: Field['node'], name: string, links: Links, report: Report): void {
  const other = plansBefore(links).find(({ plan }) => comparable(plan.name?.value) === comparable(name));
  if (!other) return;
  const { offset, length } = other.plan.name!.node;
  report(
    node,
    l10n.t(
      'Another plan of the same offer is called "{0}". Partner Center requires a name of its own for each: say what differs.',
      excerpt(name),
    ),
    { related: [{ uri: other.uri, offset, length, message: l10n.t('The other plan is here') }] },
  );
}

function comparable(name: string | undefined): string | undefined {
  return name?.trim().toLowerCase();
}
