import type { Authorization } from '../../documents/model';
import type { RuleContext } from '../context';
import { excerpt } from './excerpt';

/** How messages name a principal: the name its entry gives it, else the one known in the workspace, else its id. */
export function principalName(
  { principalId, principalIdDisplayName }: Pick<Authorization, 'principalId' | 'principalIdDisplayName'>,
  { principals }: Pick<RuleContext, 'principals'>,
): string {
  const id = principalId?.value ?? '';
  return excerpt(principalIdDisplayName?.value || principals.find(id)?.displayName || id);
}
