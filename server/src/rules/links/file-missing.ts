import * as l10n from '@vscode/l10n';
import { documentKinds, kindOfPath } from '../../documents/kinds';
import { type Reference, referringKinds } from '../../documents/references';
import { isAudiencePath } from '../../workspace/documents';
import type { Destination, Links } from '../../workspace/links';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';
import { kindName } from './kind-names';
import { LikelyPaths } from './likely-paths';

export default rule({
  code: 'file-missing',
  source: [],
  severity: 'error',
  kinds: referringKinds,
  yieldsTo: ['reference-cycle'],
  document({ document, links }, report) {
    const likely = new LikelyPaths(links);
    for (const { reference, destination } of links.links) {
      const message = whatIsWrong(reference, destination, links);
      if (message === undefined) continue;
      report(reference.field.node, message, {
        // A record of what was published outlives the files it was made from.
        ...(document.kind === 'published' && { severity: 'information' }),
        fixes: destination.state === 'unreadable' ? [] : likely.fixesFor(reference),
      });
    }
  },
});

function whatIsWrong(reference: Reference, destination: Destination, links: Links): string | undefined {
  const path = excerpt(reference.path);
  switch (destination.state) {
    case 'missing':
      return l10n.t(
        'There is no file "{0}". Paths start from the folder of this file: correct it, or create the file.',
        path,
      );
    case 'unreadable':
      if (reference.target === 'picture') {
        return l10n.t('"{0}" is there but cannot be read. Check that it is a picture, and that you may open it.', path);
      }
      return l10n.t('"{0}" is there but cannot be read. Check that it is a text file, and that you may open it.', path);
    case 'found':
      return wrongKind(reference, destination.uri, links);
    default:
      return undefined;
  }
}

/** What to say of a file that is there but not of the kind that belongs here. */
function wrongKind({ path, target }: Reference, uri: string, links: Links): string | undefined {
  const wanted = target === 'audience' ? target : documentKinds.find((kind) => kind === target);
  const kind = links.document(uri)?.kind ?? kindOfPath(uri) ?? (isAudiencePath(uri) ? 'audience' : undefined);
  if (!wanted || kind === wanted) return undefined;
  return kind
    ? l10n.t('"{0}" is {1}, but {2} belongs here. Name another file.', excerpt(path), kindName(kind), kindName(wanted))
    : l10n.t(
        'Here belongs {0}, whose file name ends in "{1}". "{2}" is none: rename it, or name another file.',
        kindName(wanted),
        wanted === 'audience' ? '.csv' : `${wanted}.msp.json`,
        excerpt(path),
      );
}
