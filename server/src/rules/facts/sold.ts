import type { RuleContext } from '../context';

/**
 * Whether a plan sells the definitions of a document: they are written inside it, or a plan of the workspace names the
 * file. Only then the limits of Partner Center's form hold; templates may carry more, and less.
 */
export function isSold({ document, links }: Pick<RuleContext, 'document' | 'links'>): boolean {
  return document.kind === 'plan' || links.referrers.some((uri) => links.document(uri)?.kind === 'plan');
}
