import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { isGuid } from '../../documents/guid';
import type { KnownPrincipal, PrincipalBook } from '../../workspace/principals';
import type { ValueItem } from './value-item';

/** What may stand at a place for principals. */
export interface PrincipalPlace {
  /** Kinds that Azure refuses there: service principals neither elevate nor approve (ELG-01, ELG-11). */
  readonly refusesServicePrincipals: boolean;
  /** Whether the entry says what kind of principal it is; approvers do not. */
  readonly hasType: boolean;
  /** Whether the name can stand beside the id: not where the id is a value of its own. */
  readonly hasName: boolean;
}

/** The principals that directories and other manifests name; accepting one writes name and type beside the id. */
export function principalItems(book: PrincipalBook, place: PrincipalPlace): readonly ValueItem[] {
  return book
    .all()
    .filter((principal) => fits(principal, place))
    .map((principal) => {
      const name = principal.displayName ?? principal.id;
      return {
        value: principal.id,
        words: `${name} ${principal.id}`,
        companions: companions(principal, place),
        item: {
          label: name,
          kind: CompletionItemKind.Reference,
          labelDetails: { description: kindInWords(principal) },
          detail: principal.id,
          sortText: `${principal.fromDirectory ? 0 : 1} ${name}`,
        },
      };
    });
}

/** An id that is no GUID is a placeholder, or what is being typed at this moment; applications get no roles (PRI-02). */
function fits({ id, type }: KnownPrincipal, { refusesServicePrincipals }: PrincipalPlace): boolean {
  return isGuid(id) && type !== 'Application' && !(refusesServicePrincipals && type === 'ServicePrincipal');
}

/** What kind of principal it is, with what a reader wants to know of it. */
export function kindInWords({ type, memberCount }: Pick<KnownPrincipal, 'type' | 'memberCount'>): string {
  switch (type) {
    case 'Group':
      return memberCount === undefined ? l10n.t('group') : l10n.t('group of {0}', memberCount);
    case 'User':
      return l10n.t('user');
    case 'ServicePrincipal':
      return l10n.t('service principal');
    default:
      return '';
  }
}

/** Name and type, as far as they are known: what else the entry should say of this principal. */
function companions(
  { displayName, type }: KnownPrincipal,
  { hasType, hasName }: PrincipalPlace,
): Record<string, string> {
  return {
    ...(hasName && displayName !== undefined && { principalIdDisplayName: displayName }),
    ...(hasType && type !== undefined && { principalType: type }),
  };
}
