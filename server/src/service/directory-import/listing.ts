import { getNodeValue } from 'jsonc-parser';
import { isGuid } from '../../documents/guid';
import { parseTree } from '../../documents/syntax-tree';

/** A principal as `az ad` lists it, in the words of a directory file. */
export interface ListedPrincipal {
  readonly id: string;
  readonly displayName: string;
  readonly type: 'User' | 'Group' | 'ServicePrincipal' | 'Application';
  readonly groupType?: 'Security' | 'Microsoft365';
  readonly memberCount?: number;
  /** Object ids, where the listing was made with the members. */
  readonly members?: readonly string[];
  readonly appId?: string;
}

/** What a listing holds, and how many of its objects are no principals. */
export interface Listing {
  readonly principals: readonly ListedPrincipal[];
  readonly passedOver: number;
}

type Listed = Readonly<Record<string, unknown>>;

/**
 * Reads what `az ad group list`, `az ad sp list`, `az ad user list` or Microsoft Graph print: lists, single objects or
 * answers with `value`, any number of them one after another. Never throws; what is no principal is counted.
 */
export function readListing(text: string): Listing {
  const objects = documentsIn(text).flatMap(objectsOf);
  const principals = new Map<string, ListedPrincipal>();
  let passedOver = 0;
  for (const object of objects) {
    const principal = asPrincipal(object);
    if (principal) principals.set(principal.id.toLowerCase(), principal);
    else passedOver++;
  }
  return { principals: [...principals.values()], passedOver };
}

/** The lists and objects that stand one after another in a text; what is no JSON between them is passed over. */
function documentsIn(text: string): readonly unknown[] {
  const documents: unknown[] = [];
  for (let rest = text; ;) {
    const start = rest.search(/[[{]/);
    const root = start < 0 ? undefined : parseTree(rest.slice(start)).root;
    if (!root) return documents;
    documents.push(getNodeValue(root));
    rest = rest.slice(start + root.offset + Math.max(1, root.length));
  }
}

/** The objects of a list, of an answer of Microsoft Graph, or the single object itself. */
function objectsOf(document: unknown): readonly Listed[] {
  if (Array.isArray(document)) return document.filter(isObject);
  if (!isObject(document)) return [];
  return Array.isArray(document.value) ? document.value.filter(isObject) : [document];
}

function asPrincipal(object: Listed): ListedPrincipal | undefined {
  // Before 2.37 the command line wrote `objectId`.
  const id = object.id ?? object.objectId;
  const displayName = textOf(object.displayName) ?? textOf(object.appDisplayName) ?? textOf(object.userPrincipalName);
  const type = typeOf(object);
  if (typeof id !== 'string' || !isGuid(id) || displayName === undefined || !type) return undefined;
  const members = Array.isArray(object.members)
    ? object.members.filter(isObject).map((member) => member.id)
    : undefined;
  const appId = type === 'ServicePrincipal' || type === 'Application' ? textOf(object.appId) : undefined;
  return {
    id,
    displayName,
    type,
    ...(type === 'Group' && { groupType: groupTypeOf(object) }),
    ...(type === 'Group' && members && { memberCount: members.length, members: members.filter(isId) }),
    ...(appId !== undefined && isGuid(appId) && { appId }),
  };
}

/** What kind of object it is: by what Graph calls it, else by the properties only that kind has. */
function typeOf(object: Listed): ListedPrincipal['type'] | undefined {
  switch (
    textOf(object['@odata.type'] ?? object['odata.type'] ?? object.objectType)
      ?.replace(/^.*\./, '')
      .toLowerCase()
  ) {
    case 'group':
      return 'Group';
    case 'user':
      return 'User';
    case 'serviceprincipal':
      return 'ServicePrincipal';
    case 'application':
      return 'Application';
    default:
  }
  if ('servicePrincipalType' in object || 'servicePrincipalNames' in object) return 'ServicePrincipal';
  if ('userPrincipalName' in object) return 'User';
  if ('securityEnabled' in object || 'mailEnabled' in object || 'groupTypes' in object) return 'Group';
  return 'appId' in object ? 'Application' : undefined;
}

/** Only a security group can be given a role (PRI-04); a Microsoft 365 group says so in its `groupTypes`. */
function groupTypeOf({ groupTypes, securityEnabled }: Listed): 'Security' | 'Microsoft365' {
  const unified = Array.isArray(groupTypes) && groupTypes.includes('Unified');
  return unified || securityEnabled === false ? 'Microsoft365' : 'Security';
}

function isObject(value: unknown): value is Listed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isGuid(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
