import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { asArgument, expressionIn, writtenProperty } from './written';

const onlySeed = /^\s*guid\s*\(\s*([^,]+?)\s*\)\s*$/i;
const offerName = /^parameters\('(?:mspOfferName|managedByName|registrationDefinitionName|mspName|offerName)'\)$/i;

export default rule({
  code: 'guid-name-collision',
  source: ['ARM-29'],
  severity: 'hint',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    for (const { resource, registrationDefinitionName: title } of arm?.definitions ?? []) {
      const seed = onlySeed.exec(expressionIn(resource?.nameText) ?? '')?.[1];
      if (!resource || seed === undefined) continue;
      if (!offerName.test(seed) && (title?.value === undefined || seed !== asArgument(title.value))) continue;
      report(
        writtenProperty(resource, 'name')!.value!,
        l10n.t(
          'Every provider whose offer has this name gets this definition name, and a second one is refused: "RegistrationDefinitionInvalidUpdate". In a new template take the tenant and the subscription into the guid(…); keep the name of one that is deployed.',
        ),
      );
    }
  },
});
