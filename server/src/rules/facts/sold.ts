import type { Plan } from '../../documents/plan';
import type { RuleContext } from '../context';

/**
 * The plans that sell the definitions of a document: the one they are written in, or those of the workspace that name
 * the file.
 */
export function plansSelling({ document, links }: Pick<RuleContext, 'document' | 'links'>): readonly Plan[] {
  if (document.kind === 'plan') return document.plan ? [document.plan] : [];
  return links.referrers.flatMap((uri) => links.document(uri)?.plan ?? []);
}

/** Whether a plan sells the definitions of a document. Only then the limits of Partner Center's form hold; templates may carry more, and less. */
export function isSold(context: Pick<RuleContext, 'document' | 'links'>): boolean {
  return plansSelling(context).length > 0;
}
