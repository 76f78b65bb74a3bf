import * as l10n from '@vscode/l10n';
import { referringKinds } from '../../documents/references';
import type { Links } from '../../workspace/links';
import { excerpt } from '../wording/excerpt';
import { type RelatedPlace, rule } from '../rule';

export default rule({
  code: 'reference-cycle',
  source: [],
  severity: 'error',
  kinds: referringKinds,
  document({ links }, report) {
    for (const { reference, destination } of links.links) {
      if (destination.state !== 'found') continue;
      const written = excerpt(reference.path);
      if (destination.uri === links.uri) {
        report(reference.field.node, l10n.t('"{0}" is this file itself. Name another one.', written));
      } else if (reference.target === 'scenario') {
        const related = wayBack(destination.uri, links);
        if (!related) continue;
        report(
          reference.field.node,
          l10n.t(
            '"{0}" builds on this scenario in turn, so neither has a beginning. Let one of them stand alone.',
            written,
          ),
          { related },
        );
      }
    }
  },
});

/** The places by which scenarios, from the one at a URI on, come back to this one; undefined where they do not. */
function wayBack(from: string, { uri: own, of }: Links): readonly RelatedPlace[] | undefined {
  const places: RelatedPlace[] = [];
  const seen = new Set<string>();
  for (let uri = from; uri !== own;) {
    if (seen.has(uri)) return undefined;
    seen.add(uri);
    const next = of(uri).links.find(({ reference }) => reference.target === 'scenario');
    if (next?.destination.state !== 'found') return undefined;
    const { offset, length } = next.reference.field.node;
    places.push({ uri, offset, length, message: l10n.t('This leads back') });
    uri = next.destination.uri;
  }
  return places;
}
