import * as l10n from '@vscode/l10n';
import type { Access } from '../../simulation';
import type { AccessHeads, MomentReport } from './moments';
import { orderInWords } from './purchase/purchase-report';
import { elevationInWords, noticeInWords, registeredInWords } from './words';

/** Access of somebody that is not the same at two moments. */
export interface AccessChange {
  readonly actor: string;
  readonly operation: string;
  readonly scope: string;
  readonly before: Access;
  readonly after: Access;
}

/** What is different at a moment from another one. */
export interface MomentChanges {
  /** Lines about the state and the notices that are true at the later moment only. */
  readonly come: readonly string[];
  /** Those that were true at the earlier moment only. */
  readonly gone: readonly string[];
  readonly access: readonly AccessChange[];
}

/** Tells what is different at a moment from another one of the same story. */
export function compareMoments(before: MomentReport, after: MomentReport, heads: AccessHeads): MomentChanges {
  const [then, now] = [factsOf(before), factsOf(after)];
  return {
    come: now.filter((fact) => !then.includes(fact)),
    gone: then.filter((fact) => !now.includes(fact)),
    access: heads.scopes.flatMap((scope) => accessChanges(before, after, heads, scope)),
  };
}

function factsOf({ offers, orders, registered, elevations, notices }: MomentReport): readonly string[] {
  return [
    ...offers.map(({ offer, words, version, scopes }) =>
      [`${offer}: ${words}`, ...(version === undefined ? [] : [l10n.t('version {0}', version)]), ...scopes].join(', '),
    ),
    ...orders.map(orderInWords),
    ...registered.filter(({ providers }) => providers.length > 0).map(registeredInWords),
    ...elevations.map(elevationInWords),
    ...notices.map(noticeInWords),
  ];
}

function accessChanges(
  before: MomentReport,
  after: MomentReport,
  { actors, operations }: AccessHeads,
  scope: string,
): readonly AccessChange[] {
  const rowsOf = ({ access }: MomentReport): readonly (readonly Access[])[] =>
    access.find(({ scopes }) => scopes.includes(scope))?.rows ?? [];
  const [then, now] = [rowsOf(before), rowsOf(after)];
  return operations.flatMap((operation, row) =>
    actors.flatMap(({ displayName: actor }, column) => {
      const [was, is] = [then[row]?.[column], now[row]?.[column]];
      return was === undefined || is === undefined || was === is
        ? []
        : [{ actor, operation, scope, before: was, after: is }];
    }),
  );
}
