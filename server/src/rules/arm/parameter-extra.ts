import * as l10n from '@vscode/l10n';
import { nearestName } from '../../documents/shape/nearest';
import { remove, replaceValue } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { declaredParameters, givenParameters } from './parameters';

export default rule({
  code: 'parameter-extra',
  source: ['ARM-26'],
  severity: 'warning',
  kinds: ['parameters'],
  document(context, report) {
    const given = givenParameters(context);
    if (!given || !context.deployment.arm?.isWhole) return;
    const names = declaredParameters(context).map(({ name }) => name);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const taken = new Set(given.all.map(({ name }) => name.toLowerCase()));
    const free = names.filter((name) => !taken.has(name.toLowerCase()));
    for (const { name, key, node } of given.all) {
      if (known.has(name.toLowerCase())) continue;
      const shown = excerpt(name);
      const nearest = nearestName(name, free);
      const fixes: Fix[] = [{ title: l10n.t('Remove "{0}"', shown), edits: () => remove(context.document.tree, node) }];
      if (nearest !== undefined) {
        fixes.unshift({ title: l10n.t('Rename it to "{0}"', nearest), edits: () => [replaceValue(key, nearest)] });
      }
      report(
        key,
        nearest === undefined
          ? l10n.t(
              'The template has no parameter "{0}": Azure answers "InvalidTemplate", "do not correspond to any parameters defined in the template". Remove it.',
              shown,
            )
          : l10n.t(
              'The template has no parameter "{0}": Azure answers "InvalidTemplate", "do not correspond to any parameters defined in the template". Do you mean "{1}"?',
              shown,
              nearest,
            ),
        { fixes },
      );
    }
  },
});
