import * as l10n from '@vscode/l10n';
import { referringKinds } from '../../documents/references';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';
import { LikelyPaths } from './likely-paths';

const address = /^[a-z][a-z0-9+.-]+:\/\//i;
const absolute = /^(?:[/\\]|[a-z]:)/i;

export default rule({
  code: 'file-outside-workspace',
  source: [],
  severity: 'error',
  kinds: referringKinds,
  document({ links }, report) {
    const likely = new LikelyPaths(links);
    for (const { reference, destination } of links.links) {
      if (destination.state !== 'outside') continue;
      report(reference.field.node, messageFor(reference.path), { fixes: likely.fixesFor(reference) });
    }
  },
});

function messageFor(path: string): string {
  const written = excerpt(path);
  if (address.test(path)) {
    return l10n.t(
      '"{0}" is an address, and nothing is ever fetched. Put the file into the workspace and write its path from here.',
      written,
    );
  }
  if (absolute.test(path)) {
    return l10n.t('"{0}" is a path of one machine only. Write the path from the folder of this file.', written);
  }
  return l10n.t(
    '"{0}" leads out of the workspace folder, where nothing is read. Move the file into the folder and write its path from here.',
    written,
  );
}
