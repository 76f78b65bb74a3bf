import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { isPlaceholder } from '../facts/placeholders';
import { replaceValue } from '../fixes/edits';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { definitionIdFor } from './definition-id';
import { expressionIn, writtenProperty } from './written';
import { property } from '../../documents/nodes';

const guid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const definitionId = new RegExp(
  `^/subscriptions/${guid}/providers/Microsoft\\.ManagedServices/registrationDefinitions/${guid}/?$`,
  'i',
);
/** Calls that surely make something else than the id of a definition. */
const otherCall = /^\s*(?:guid|newGuid|uniqueString)\s*\(.*\)\s*$/is;
const idCall =
  /^\s*(?:resourceId|subscriptionResourceId|extensionResourceId|managementGroupResourceId|tenantResourceId)\s*\(/i;

export default rule({
  code: 'definition-id-format',
  source: ['ARM-16'],
  severity: 'error',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    for (const { resource, registrationDefinitionId: id, registrationDefinitionIdText: text } of arm?.assignments ??
      []) {
      if (!id || !isWrong(id.value, text)) continue;
      const said = property(writtenProperty(resource, 'properties')?.value, 'registrationDefinitionId')?.value;
      const meant = definitionIdFor(arm!);
      // A wrong expression may be right where it is written; what is wrong is to use it as id.
      const place = id.value === undefined ? (said ?? id.node) : id.node;
      report(
        place,
        l10n.t(
          '"{0}" is not the id of a definition. It has the form /subscriptions/…/providers/Microsoft.ManagedServices/registrationDefinitions/…, as subscriptionResourceId makes it.',
          excerpt(id.value ?? text ?? ''),
        ),
        {
          fixes:
            meant && said && place === said
              ? [{ title: l10n.t('Name the definition of this file'), edits: () => [replaceValue(said, meant)] }]
              : [],
        },
      );
    }
  },
});

function isWrong(value: string | undefined, text: string | undefined): boolean {
  if (value !== undefined) return !definitionId.test(value) && !isPlaceholder(value);
  const expression = expressionIn(text);
  if (expression === undefined) return false;
  return otherCall.test(expression) || (idCall.test(expression) && namesOtherType(expression));
}

/** Whether a call that makes an id names a type, and another one than that of definitions. */
function namesOtherType(expression: string): boolean {
  const type = /'(Microsoft\.[^']+)'/i.exec(expression)?.[1];
  return type !== undefined && !/^Microsoft\.ManagedServices\/registrationDefinitions\/?$/i.test(type);
}
