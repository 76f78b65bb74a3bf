import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { writtenNode } from '../../documents/arm/resolved';
import { draftKinds, isArmKind } from '../../documents/kinds';
import { type Authorization, type Definition, textField, usualAccessPolicy } from '../../documents/model';
import { appendActiveEntry, appendEligibleEntry } from '../fixes/append-authorization';
import { remove } from '../fixes/edits';
import type { RuleContext } from '../context';
import { excerpt } from '../wording/excerpt';
import { type Fix, rule } from '../rule';

/** What Partner Center's form and the generator of Azure's portal call the two kinds of access (MAN-06). */
const words: ReadonlyMap<string, Authorization['access']> = new Map([
  ['active', 'active'],
  ['permanent', 'active'],
  ['eligible', 'eligible'],
]);

const property = 'accessType';

export default rule({
  code: 'access-type',
  source: ['MAN-06'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  authorization(authorization, definition, context, report) {
    const field = textField(authorization.node, property);
    if (!field?.key) return;
    const meant = words.get(field.value?.trim().toLowerCase() ?? '');
    if (field.value === undefined) return;
    const removal: Fix = {
      title: l10n.t('Remove "{0}"', property),
      edits: () => remove(context.document.tree, field.key!.parent!),
    };
    if (meant === authorization.access) {
      report(
        field.key,
        l10n.t('The list an entry stands in says whether it is permanent or eligible; nothing reads "accessType".'),
        { severity: 'warning', tag: 'unnecessary', fixes: [removal] },
      );
      return;
    }
    report(field.key, messageOf(field.value, meant), {
      fixes: [
        ...(meant && !isArmKind(context.document.kind) ? [moveTo(meant, authorization, definition, context)] : []),
        removal,
      ],
    });
  },
});

function messageOf(written: string, meant: Authorization['access'] | undefined): string {
  switch (meant) {
    case 'eligible':
      return l10n.t(
        'This entry says that it is eligible, and stands among the permanent ones: it would be active all the time. Move it to "eligibleAuthorizations".',
      );
    case 'active':
      return l10n.t(
        'This entry says that it is permanent, and stands among the eligible ones: it would have to be activated. Move it to "authorizations".',
      );
    default:
      return l10n.t(
        '"{0}" is no type of access: it is Active or Eligible, and the list an entry stands in says which. Remove the property.',
        excerpt(written),
      );
  }
}

/** Moves an entry to the list that its access type names, with a policy to begin with where it needs one (QF-MOVE). */
function moveTo(
  access: Authorization['access'],
  { node }: Authorization,
  definition: Definition,
  { document: { tree } }: RuleContext,
): Fix {
  return {
    title:
      access === 'eligible'
        ? l10n.t('Move the entry to "eligibleAuthorizations"')
        : l10n.t('Move the entry to "authorizations"'),
    edits: () => {
      const written = getNodeValue(writtenNode(node)) as Record<string, unknown>;
      const { accessType: _type, justInTimeAccessPolicy: policy = usualAccessPolicy, ...entry } = written;
      const removed = remove(tree, node);
      const added =
        access === 'active'
          ? appendActiveEntry(tree, definition, entry)
          : appendEligibleEntry(tree, definition, { ...entry, justInTimeAccessPolicy: policy });
      return removed.length > 0 && added.length > 0 ? [...removed, ...added] : [];
    },
  };
}
