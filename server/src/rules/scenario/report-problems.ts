import type { Problem, RelatedOrigin } from '../../simulation';
import type { RuleContext } from '../context';
import type { RelatedPlace, Report } from '../rule';
import { playedScenario } from './played';

/** Reports what the simulation says under one of its codes, at its places. */
export function reportProblems(code: Problem['code'], context: RuleContext, report: Report): void {
  for (const { code: said, node, message, related } of playedScenario(context)?.problems ?? []) {
    if (said === code) report(node, message, { related: related.flatMap((origin) => placeOf(origin, context)) });
  }
}

function placeOf({ path, node: { offset, length }, message }: RelatedOrigin, { links }: RuleContext): RelatedPlace[] {
  if (path === '') return [{ offset, length, message }];
  const destination = links.follow(path);
  return destination.state === 'found' ? [{ uri: destination.uri, offset, length, message }] : [];
}
