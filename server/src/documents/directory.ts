import { type Field, type List, listField, textField, textItem } from './model';
import { property } from './nodes';
import type { Node } from './syntax-tree';

/** A user, group or service principal of the managing tenant, as a directory file lists it. */
export interface DirectoryPrincipal {
  readonly node: Node;
  readonly id: Field | undefined;
  readonly displayName: Field | undefined;
  readonly type: Field | undefined;
  readonly groupType: Field | undefined;
  readonly owner: Field | undefined;
  readonly memberCount: number | undefined;
  readonly members: List<Field> | undefined;
  readonly appId: Field | undefined;
}

/** The principals of one managing tenant, as far as the file knows them. */
export interface Directory {
  readonly node: Node;
  readonly tenantId: Field | undefined;
  readonly tenantName: Field | undefined;
  readonly cloud: Field | undefined;
  readonly readAt: Field | undefined;
  /** Only a complete directory can say that a principal does not exist. */
  readonly complete: boolean;
  readonly principals: List<DirectoryPrincipal> | undefined;
}

/** Reads a directory; a value of the wrong type is a field without value. */
export function readDirectory(node: Node): Directory {
  return {
    node,
    tenantId: textField(node, 'tenantId'),
    tenantName: textField(node, 'tenantName'),
    cloud: textField(node, 'cloud'),
    readAt: textField(node, 'readAt'),
    complete: property(node, 'complete')?.value?.value === true,
    principals: listField(node, 'principals', readPrincipal),
  };
}

function readPrincipal(node: Node): DirectoryPrincipal {
  const memberCount: unknown = property(node, 'memberCount')?.value?.value;
  return {
    node,
    id: textField(node, 'id'),
    displayName: textField(node, 'displayName'),
    type: textField(node, 'type'),
    groupType: textField(node, 'groupType'),
    owner: textField(node, 'owner'),
    memberCount: typeof memberCount === 'number' ? memberCount : undefined,
    members: listField(node, 'members', textItem),
    appId: textField(node, 'appId'),
  };
}
