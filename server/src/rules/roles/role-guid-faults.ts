import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { Role } from '../../roles';
import type { RuleContext } from '../context';
import { replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { describeGuidFault, mendGuid } from '../facts/guid-faults';
import { roleName } from '../wording/role-names';
import { replaceRole } from './replace-role';
import type { Fix, Report } from '../rule';

/** No role has a longer name; whatever is longer is not searched for. */
const longestMeant = 120;

/** Reports a role that is not written as a bare GUID (ROL-01, DEL-03), and mends what was surely or probably meant. */
export function checkRoleGuid(field: Field | undefined, context: RuleContext, report: Report): void {
  const written = context.roleOf(field);
  if (!field || !written || written.form === 'bare') return;
  const { node } = field;
  const text = field.value!;
  if (written.form === 'resource-id') {
    report(node, l10n.t('A role is named by its GUID alone here, not by its resource id.'), {
      severity: 'warning',
      fixes: [keepGuid(field, written.id, context)],
    });
    return;
  }
  if (written.form === 'wrapped') {
    report(node, l10n.t('This is not the GUID of a role: {0}.', describeGuidFault(text)), {
      fixes: [keepGuid(field, written.id, context)],
    });
    return;
  }
  const meant = roleMeant(text, context);
  if (meant) {
    report(node, l10n.t('"{0}" is not the GUID of a role. Did you mean {1}?', excerpt(text), meant.name), {
      fixes: [replaceRole(context, node, meant.id)],
    });
    return;
  }
  report(
    node,
    l10n.t(
      '"{0}" is not the GUID of a role: {1}. Azure names a role by its GUID; start typing the role\'s name to find it.',
      excerpt(text),
      describeGuidFault(text),
    ),
    { fixes: mendGuid(node, text) },
  );
}

/** The role whose name, or nearly whose GUID, was written. */
function roleMeant(text: string, { catalogue }: RuleContext): Role | undefined {
  return text.length > longestMeant ? undefined : (catalogue.byName(text) ?? catalogue.nearest(text));
}

function keepGuid({ node }: Field, id: string, { catalogue }: RuleContext): Fix {
  return {
    title: l10n.t('Keep only the GUID of {0}', roleName(catalogue, id)),
    safe: true,
    edits: () => [replaceValue(node, id)],
  };
}
