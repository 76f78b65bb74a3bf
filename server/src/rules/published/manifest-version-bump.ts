import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { definitionKinds } from '../../documents/kinds';
import type { Definition, Field } from '../../documents/model';
import { sameTerms, type Terms, termsOf } from '../../documents/terms';
import { replaceValue } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { type LastPublished, lastPublishedSellers } from '../facts/last-published';
import { publishedAt } from './point-back';
import { compareVersions, readVersion, type Version, versionsAfter } from './version-numbers';

/** A published version that this one does not get above. */
interface Hurdle {
  readonly last: LastPublished;
  readonly field: Field;
  readonly version: Version;
  /** Whether the manifest asks for something else than what was published. */
  readonly changed: boolean;
}

export default rule({
  code: 'manifest-version-bump',
  source: ['MAN-02'],
  severity: 'error',
  kinds: definitionKinds,
  definition(definition, context, report) {
    const { version } = definition;
    const own = readVersion(version?.value);
    if (!own) return;
    const sellers = lastPublishedSellers(context);
    if (sellers.length === 0) return;
    const terms = termsOf(definition);
    const hurdles = sellers
      .flatMap((last) => hurdleOf(last, definition, own, terms) ?? [])
      .sort((a, b) => compareVersions(b.version, a.version));
    const highest = hurdles[0];
    if (!highest) return;
    const published = highest.field.value!;
    report(
      version!.node,
      highest.changed
        ? l10n.t(
            'This manifest differs from the published version {0}, and Partner Center takes a changed manifest only under a higher version. Raise {1}.',
            published,
            version!.value!,
          )
        : l10n.t(
            'Version {0} of this manifest was published already, and Partner Center takes no lower one. Raise {1}.',
            published,
            version!.value!,
          ),
      {
        related: hurdles.map(({ last, field }) => publishedAt(last, field)),
        fixes: versionsAfter(highest.version).map((next) => raise(version!, next)),
      },
    );
  },
});

function hurdleOf(
  last: LastPublished,
  definition: Definition,
  own: Version,
  terms: Terms | undefined,
): Hurdle | undefined {
  const field = last.manifest?.version;
  const version = readVersion(field?.value);
  // Another tenant needs another offer; a higher version does not help.
  if (!version || !sameId(last.manifest!.managedByTenantId?.value, definition.managedByTenantId?.value)) {
    return undefined;
  }
  const before = termsOf(last.manifest!);
  const changed = terms !== undefined && before !== undefined && !sameTerms(terms, before);
  const distance = compareVersions(own, version);
  return (changed ? distance <= 0 : distance < 0) ? { last, field: field!, version, changed } : undefined;
}

/** Raises the version above the published one (QF-BUMP). */
function raise({ node }: Field, version: string): Fix {
  return { title: l10n.t('Raise the version to {0}', version), edits: () => [replaceValue(node, version)] };
}
