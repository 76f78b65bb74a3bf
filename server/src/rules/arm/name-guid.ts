import * as l10n from '@vscode/l10n';
import type { ArmContent, ArmResource } from '../../documents/arm/content';
import { isGuid } from '../../documents/guid';
import { armDraftKinds } from '../../documents/kinds';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { isPlaceholder } from '../facts/placeholders';
import { replaceValue } from '../fixes/edits';
import type { RuleContext } from '../context';
import { type Fix, type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { serviceResources } from './resources';
import { replaceInExpressions, seedOf } from './seed-name';
import { asArgument, expressionIn, writtenProperty, writtenText } from './written';

const makesGuid = /\b(?:guid|newGuid)\s*\(/i;
/** What an expression may take the name from without saying what it is. */
const takesName = /\b(?:parameters|variables|reference|deployment|copyIndex)\s*\(/i;

export default rule({
  code: 'name-guid',
  source: ['ARM-10'],
  severity: 'error',
  kinds: armDraftKinds,
  document(context, report) {
    const { arm } = context.deployment;
    for (const resource of arm ? serviceResources(arm) : []) checkName(resource, context, report);
  },
});

function checkName(resource: ArmResource, { document, deployment: { arm } }: RuleContext, report: Report): void {
  const { name, nameText } = resource;
  const written = writtenProperty(resource, 'name')?.value;
  const text = writtenText(written);
  if (!written || text === undefined) return;
  const value = name?.value;
  if (value === undefined) {
    const expression = expressionIn(nameText);
    if (expression === undefined || makesGuid.test(expression) || takesName.test(expression)) return;
    report(
      written,
      l10n.t('The name of a definition or assignment is a GUID, and this expression may make none. Use guid(…).'),
      { severity: 'hint' },
    );
  } else if (!isGuid(value) && !isPlaceholder(value)) {
    const isLiteral = expressionIn(text) === undefined;
    report(
      written,
      l10n.t('"{0}" is no GUID, and the name of a definition or assignment must be one. Use guid(…).', excerpt(value)),
      {
        severity: isLiteral ? 'error' : 'warning',
        fixes: isLiteral ? seedName(document.tree, arm!, written, text) : [],
      },
    );
  }
}

/** Makes the name anew, here and wherever it is named. */
function seedName(tree: SyntaxTree, { definitions }: ArmContent, written: Node, name: string): readonly Fix[] {
  const [definition, another] = definitions;
  const seed = definition && !another ? seedOf(definition) : undefined;
  if (seed === undefined) return [];
  return [
    {
      title: l10n.t('Make the name with guid(…) of tenant, subscription and offer name'),
      edits: () => [replaceValue(written, `[${seed}]`), ...replaceInExpressions(tree, asArgument(name), seed)],
    },
  ];
}
