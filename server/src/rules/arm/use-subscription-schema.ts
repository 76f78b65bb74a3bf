import * as l10n from '@vscode/l10n';
import { isComputed } from '../../documents/arm/resolved';
import type { Field } from '../../documents/model';
import { rootOf } from '../../documents/place';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';

const schema = 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#';

/** A fix that makes a template one for subscriptions (QF-SUBTPL). */
export function useSubscriptionSchema(tree: SyntaxTree, { node }: Field): readonly Fix[] {
  if (isComputed(node) || rootOf(node) !== tree.root) return [];
  return [{ title: l10n.t('Make it a subscription template'), edits: () => [replaceValue(node, schema)] }];
}
