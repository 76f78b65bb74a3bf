import * as l10n from '@vscode/l10n';
import type { ArmContent } from '../../documents/arm/content';
import { armDraftKinds } from '../../documents/kinds';
import { property } from '../../documents/nodes';
import { nearestName } from '../../documents/shape/nearest';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { setProperty } from '../fixes/edits';
import type { RuleContext } from '../context';
import { type Fix, type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { relatedAt } from '../wording/related';
import { declaredParameters, givenParameters } from './parameters';

export default rule({
  code: 'parameter-missing',
  source: ['ARM-25'],
  severity: 'error',
  kinds: armDraftKinds,
  document(context, report) {
    const { arm } = context.deployment;
    if (!arm?.isWhole) return;
    for (const [name, uses] of usesByName(arm.undeclared)) reportUndeclared(name, uses, context, report);
    reportNotGiven(context, report);
  },
});

/** The strings that use each undeclared parameter, by its name as the first of them has it. */
function usesByName(undeclared: ArmContent['undeclared']): Iterable<readonly [string, readonly Node[]]> {
  const uses = new Map<string, [string, Node[]]>();
  for (const { name, node } of undeclared) {
    const known = uses.get(name.toLowerCase());
    if (known) known[1].push(node);
    else uses.set(name.toLowerCase(), [name, [node]]);
  }
  return uses.values();
}

function reportUndeclared(
  name: string,
  [first, ...others]: readonly Node[],
  { document, deployment: { arm } }: RuleContext,
  report: Report,
) {
  const names = arm!.parameters.map((parameter) => parameter.name);
  const nearest = nearestName(name, names);
  const shown = excerpt(name);
  report(
    first!,
    nearest === undefined
      ? l10n.t(
          'This template declares no parameter "{0}": Azure answers "InvalidTemplate", "The template parameter \'{0}\' is not found". Declare it.',
          shown,
        )
      : l10n.t(
          'This template declares no parameter "{0}": Azure answers "InvalidTemplate", "The template parameter \'{0}\' is not found". Do you mean "{1}"?',
          shown,
          nearest,
        ),
    {
      related: others.map((use) => relatedAt(use, l10n.t('Used here too'))),
      fixes: declare(document.tree, name, typeOf(name, arm!)),
    },
  );
}

/** Declares a parameter in the template itself (QF-PARAM); a policy's template has its own place for them. */
function declare(tree: SyntaxTree, name: string, type: string): readonly Fix[] {
  const { root } = tree;
  if (!root || property(root, 'resources') === undefined) return [];
  return [
    {
      title: l10n.t('Declare the parameter "{0}"', excerpt(name)),
      edits: () => {
        const parameters = property(root, 'parameters')?.value;
        return parameters
          ? setProperty(tree, parameters, name, { type })
          : setProperty(tree, root, 'parameters', { [name]: { type } });
      },
    },
  ];
}

/** Lists are what the templates of the service take as lists; the rest is text. */
function typeOf(name: string, { definitions }: ArmContent): string {
  const list = /authorizations|resourceGroups|Ids$/i.test(name);
  return list && definitions.length > 0 ? 'array' : 'string';
}

/** What a parameter file leaves out although its template has no default for it. */
function reportNotGiven(context: RuleContext, report: Report): void {
  const given = givenParameters(context);
  if (!given) return;
  const names = new Set(given.all.map(({ name }) => name.toLowerCase()));
  for (const { name, key, hasDefault, type } of declaredParameters(context)) {
    if (hasDefault || names.has(name.toLowerCase())) continue;
    report(
      given.key,
      l10n.t(
        'The template needs the parameter "{0}", which has no default, and this file gives it no value: Azure answers "InvalidTemplate". Add it.',
        excerpt(name),
      ),
      {
        related: [relatedAt(key, l10n.t('Declared here'))],
        fixes: [
          {
            title: l10n.t('Add the parameter "{0}"', excerpt(name)),
            edits: () => setProperty(context.document.tree, given.node, name, { value: emptyValue(type) }),
          },
        ],
      },
    );
  }
}

function emptyValue(type: string | undefined): unknown {
  switch (type?.toLowerCase()) {
    case 'array':
      return [];
    case 'object':
    case 'secureobject':
      return {};
    case 'bool':
      return false;
    case 'int':
      return 0;
    default:
      return '';
  }
}
