import * as l10n from '@vscode/l10n';
import { heading } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import type { MomentsReport } from '../moments';

/** The fields by which the forms of the page say what they ask. */
export const asks = { moment: 'moment', access: 'access' } as const;

/** The forms that look at a moment, compare it with another and ask about access, each with the place for its answer. */
export function momentForms({ heads, moments }: MomentsReport): Html {
  const last = moments.length - 1;
  const options = (chosen: number): readonly Html[] =>
    moments.map(
      ({ title }, index) => markup`<option value="${index}"${index === chosen && markup` selected`}>${title}</option>`,
    );
  return markup`${heading(2, l10n.t('Look at a moment'))}<form class="fields" data-live data-answer="moment-answer">
<input type="hidden" name="ask" value="${asks.moment}">
<div><label for="moment-at">${l10n.t('Moment')}</label><select id="moment-at" name="moment">${options(last)}</select></div>
<div><label for="moment-from">${l10n.t('Compared with')}</label><select id="moment-from" name="from"><option value="">${l10n.t('nothing')}</option>${options(-1)}</select></div>
</form>
<div id="moment-answer" data-answer-of="moment" role="status"></div>
${heading(2, l10n.t('Ask about access'))}<form class="fields" data-answer="access-answer">
<input type="hidden" name="ask" value="${asks.access}">
<div><label for="access-principal">${l10n.t('Can')}</label><select id="access-principal" name="principal"><option value="">${l10n.t('anyone')}</option>${heads.actors.map(({ name, displayName }) => markup`<option value="${name}">${displayName}</option>`)}</select></div>
<div><label for="access-operation">${l10n.t('do this')}</label><input id="access-operation" name="operation" type="text" data-choices required placeholder="${l10n.t('restart a virtual machine')}" autocomplete="off" spellcheck="false"></div>
<div><label for="access-scope">${l10n.t('at')}</label><select id="access-scope" name="scope">${heads.scopes.map((scope) => markup`<option value="${scope}">${scope}</option>`)}</select></div>
<div><label for="access-moment">${l10n.t('Moment')}</label><select id="access-moment" name="moment">${options(last)}</select></div>
<div><button type="submit">${l10n.t('Ask')}</button></div>
</form>
<div id="access-answer" data-answer-of="access" role="status"></div>
`;
}
