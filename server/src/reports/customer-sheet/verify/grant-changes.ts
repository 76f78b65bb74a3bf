import * as l10n from '@vscode/l10n';
import { type Authorization, authorizationsOf } from '../../../documents/model';
import { grantText } from '../../../documents/terms';
import type { CustomerSheet, SheetGrant, SheetPrincipal } from '../sheet';
import { definitionOf } from '../sheet-definition';
import { isEligible, nameAndId, whenInWords } from '../sheet-words';

/** A grant of a sheet, with its holder and as the text by which grants are compared. */
interface Held {
  readonly principal: SheetPrincipal;
  readonly grant: SheetGrant;
  readonly text: string;
}

/** How two sheets differ in what they grant, a line for each grant that comes, goes or changes; with ids, for names may lie. */
export function grantChanges(before: CustomerSheet, after: CustomerSheet): readonly string[] {
  const [older, newer] = [heldIn(before), heldIn(after)];
  const gone = beyond(older, newer);
  const come = beyond(newer, older);
  const lines = come.map((held) => {
    const at = gone.findIndex((other) => keyOf(other) === keyOf(held));
    const [earlier] = at < 0 ? [] : gone.splice(at, 1);
    return earlier
      ? l10n.t('Changed: {0}: {1}, instead of {2}', who(held), conditions(held), conditions(earlier))
      : l10n.t('New: {0}: {1}', who(held), conditions(held));
  });
  return [...lines, ...gone.map((held) => l10n.t('Gone: {0}: {1}', who(held), conditions(held)))];
}

/** The grants of a list that another one does not have, each once. */
function beyond(some: readonly Held[], others: readonly Held[]): Held[] {
  const known = new Set(others.map(({ text }) => text));
  return some.filter(({ text }) => !known.has(text) && known.add(text));
}

function heldIn(sheet: CustomerSheet): readonly Held[] {
  const entries = authorizationsOf(definitionOf(sheet));
  const all = sheet.principals.flatMap((principal) => principal.grants.map((grant) => ({ principal, grant })));
  // A definition has its permanent entries first, whoever gets them.
  const inOrder = [...all.filter(({ grant }) => !isEligible(grant)), ...all.filter(({ grant }) => isEligible(grant))];
  return inOrder.map((held, at) => ({ ...held, text: grantText(entries[at] as Authorization) }));
}

function keyOf({ principal, grant }: Held): string {
  return `${principal.id} ${grant.role.id}`.toLowerCase();
}

function who({ principal, grant }: Held): string {
  return l10n.t('{0} for {1}', nameAndId(grant.role), nameAndId(principal));
}

function conditions({ grant }: Held): string {
  const { activation, assignable } = grant;
  const approvers = activation?.approvers ?? [];
  const time = whenInWords(grant);
  return [
    time.charAt(0).toLowerCase() + time.slice(1),
    ...(activation
      ? [
          approvers.length > 0
            ? l10n.t('approved by {0}', approvers.map(nameAndId).join(', '))
            : l10n.t('without approval'),
        ]
      : []),
    ...(assignable.length > 0 ? [l10n.t('to assign {0}', assignable.map(nameAndId).join(', '))] : []),
  ].join(', ');
}
