import { textField } from '../../documents/model';
import { items, property } from '../../documents/nodes';
import { type Node, parseTree } from '../../documents/syntax-tree';
import type { CustomerSheet, NamedId, SheetActivation, SheetGrant, SheetOffer, SheetPrincipal } from './sheet';

/** The id of the element that holds the data of a sheet. */
export const dataId = 'customer-sheet-data';

/** What the data are, and how the page is written from them: where either changes, so does the number. */
export const sheetForm = 'customer-sheet/1';

/** A sheet as JSON that may stand inside a `<script>` element: ASCII, without a character that HTML knows. */
export function sheetData(sheet: CustomerSheet): string {
  const json = JSON.stringify({ form: sheetForm, ...sheet }, undefined, 1);
  return `${json.replace(/[^\n\x20-\x7e]|[<>&]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** The form that JSON says it has; undefined where it says none, or is none. */
export function formIn(json: string): string | undefined {
  return textAt(parseTree(json).root, 'form');
}

/** Reads what {@link sheetData} wrote; undefined for any other text. Never throws. */
export function readSheetData(json: string): CustomerSheet | undefined {
  const { root, faults } = parseTree(json);
  if (!root || faults.length > 0 || textAt(root, 'form') !== sheetForm) return undefined;
  const plan = at(root, 'plan');
  const [name, cloud, roleData] = [textAt(plan, 'name'), textAt(root, 'cloud'), textAt(root, 'roleData')];
  const tenant = readNamed(at(root, 'tenant'));
  const principals = readAll(at(root, 'principals'), readPrincipal);
  const ending = readAll(at(root, 'ending'), textOf);
  if (name === undefined || cloud === undefined || roleData === undefined) return undefined;
  if (!tenant || !principals || !ending) return undefined;
  return {
    offer: readOffer(at(root, 'offer')),
    plan: { planId: textAt(plan, 'planId'), name },
    version: textAt(root, 'version'),
    ...{ tenant, cloud, roleData, principals, ending },
  };
}

function readOffer(node: Node | undefined): SheetOffer {
  return {
    publisherId: textAt(node, 'publisherId'),
    offerId: textAt(node, 'offerId'),
    name: textAt(node, 'name'),
  };
}

function readPrincipal(node: Node): SheetPrincipal | undefined {
  const named = readNamed(node);
  const grants = readAll(at(node, 'grants'), readGrant);
  if (named?.name === undefined || !grants) return undefined;
  const memberCount: unknown = at(node, 'memberCount')?.value;
  return {
    id: named.id,
    name: named.name,
    type: textAt(node, 'type'),
    memberCount: typeof memberCount === 'number' ? memberCount : undefined,
    owner: textAt(node, 'owner'),
    grants,
  };
}

function readGrant(node: Node): SheetGrant | undefined {
  const access = oneOf(textAt(node, 'access'), ['active', 'eligible']);
  const verdict = oneOf(textAt(node, 'verdict'), ['accepted', 'refused', 'unknown']);
  const [role, allows] = [readNamed(at(node, 'role')), textAt(node, 'allows')];
  const reasons = readAll(at(node, 'reasons'), textOf);
  const assignable = readAll(at(node, 'assignable'), readNamed);
  const activation = readActivation(at(node, 'activation'));
  if (!access || !verdict || !role || allows === undefined || !reasons || !assignable) return undefined;
  if ((access === 'eligible') !== (activation !== undefined)) return undefined;
  return {
    ...{ access, role, verdict, reasons, allows, assignable },
    ...(activation && { activation }),
    justification: textAt(node, 'justification'),
  };
}

function readActivation(node: Node | undefined): SheetActivation | undefined {
  const approvers = readAll(at(node, 'approvers'), readNamed);
  return (
    approvers && {
      multiFactorAuthProvider: textAt(node, 'multiFactorAuthProvider'),
      maximumActivationDuration: textAt(node, 'maximumActivationDuration'),
      approvers,
    }
  );
}

function readNamed(node: Node | undefined): NamedId | undefined {
  const id = textAt(node, 'id');
  return id === undefined ? undefined : { id, name: textAt(node, 'name') };
}

/** Every item of a list; undefined where there is no list, or one of its items cannot be read. */
function readAll<T>(node: Node | undefined, read: (item: Node) => T | undefined): readonly T[] | undefined {
  if (node?.type !== 'array') return undefined;
  const found = items(node).map(read);
  return found.every((item) => item !== undefined) ? found : undefined;
}

function oneOf<Word extends string>(text: string | undefined, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === text);
}

function at(node: Node | undefined, name: string): Node | undefined {
  return property(node, name)?.value;
}

function textAt(node: Node | undefined, name: string): string | undefined {
  return textField(node, name)?.value;
}

function textOf(node: Node): string | undefined {
  return node.type === 'string' ? (node.value as string) : undefined;
}
