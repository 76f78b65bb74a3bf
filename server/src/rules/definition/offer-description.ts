import * as l10n from '@vscode/l10n';
import { draftKinds, isArmKind } from '../../documents/kinds';
import { isSold } from '../facts/sold';
import { rule } from '../rule';

export default rule({
  code: 'offer-description',
  source: ['DLG-10'],
  severity: 'hint',
  kinds: draftKinds,
  definition({ registrationDefinitionName: name, description }, context, report) {
    // A manifest may still be sold, and then the names of listing and plan stand in for what it leaves out.
    const isMissing = !description && isArmKind(context.document.kind) && name !== undefined;
    if (!isMissing && (description?.value?.trim() !== '' || isSold(context))) return;
    report(
      (description ?? name!).node,
      l10n.t(
        'The customer sees no description of what is delegated here. Say in "description" what you do for them, and when.',
      ),
    );
  },
});
