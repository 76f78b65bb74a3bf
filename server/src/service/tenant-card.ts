import { escapeMarkdown } from '../reports/markdown';
import type { PrincipalBook } from '../workspace/principals';

/** What a directory calls a tenant; undefined where none knows it. */
export function tenantCard(id: string, principals: PrincipalBook): string | undefined {
  const name = principals.tenantName(id);
  return name === undefined ? undefined : `**${escapeMarkdown(name)}**`;
}
