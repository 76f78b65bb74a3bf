import { isComputed } from '../../documents/arm/resolved';
import type { ParsedDocument } from '../../documents/document';
import { isGuid } from '../../documents/guid';
import { authorizationsOf, type Definition, type Field, textItem } from '../../documents/model';
import { items, property } from '../../documents/nodes';
import type { Scenario } from '../../documents/scenario';
import type { Node } from '../../documents/syntax-tree';
import type { RoleCatalogue } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';

/** One place where a file names a principal or a role. */
export interface Mention {
  readonly of: 'principal' | 'role';
  /** The principal's object id or the role's GUID, in lower case. */
  readonly id: string;
  readonly node: Node;
  /** Whether the place holds the id, the name that stands beside an id, or a name that stands for the id. */
  readonly as: 'id' | 'label' | 'name';
}

/** What tells whom or what a name stands for. */
export interface Names {
  readonly catalogue: RoleCatalogue;
  /** Every principal the workspace names; asked for only where a name stands without an id. */
  principals(): PrincipalBook;
}

type Reading = Generator<Mention>;

/** Every place of a document that names a principal or a role, each once, in no set order. */
export function* mentionsIn(document: ParsedDocument, names: Names): Reading {
  const seen = new Set<Node>();
  for (const mention of allIn(document, names)) {
    // A loop of a template reads one text many times, and what an expression makes is written nowhere.
    if (!seen.has(mention.node) && !isComputed(mention.node)) yield mention;
    seen.add(mention.node);
  }
}

function* allIn(document: ParsedDocument, names: Names): Reading {
  for (const definition of definitionsOf(document)) yield* inDefinition(definition);
  for (const { id, displayName, members } of document.directory?.principals?.items ?? []) {
    yield* principal(id, 'id');
    yield* label(displayName, id);
    for (const member of members?.items ?? []) yield* principal(member, 'id');
  }
  const watchers = items(property(document.offer?.node, 'monitoringPrincipals')?.value);
  for (const watcher of watchers) yield* principal(textItem(watcher), 'id');
  if (document.scenario) yield* inScenario(document.scenario, names);
}

/** The mention at an offset; undefined where nobody is named. */
export function mentionAt(document: ParsedDocument, offset: number, names: Names): Mention | undefined {
  for (const mention of mentionsIn(document, names)) {
    const { node } = mention;
    if (node.offset <= offset && offset <= node.offset + node.length) return mention;
  }
  return undefined;
}

/** Whether two mentions are of the same principal or role. */
export function isSame(a: Mention, b: Mention): boolean {
  return a.of === b.of && a.id === b.id;
}

function definitionsOf({ definitions, published }: ParsedDocument): readonly Definition[] {
  const recorded = (published?.entries?.items ?? []).flatMap(({ plans }) => plans?.items ?? []);
  return [...definitions, ...recorded.flatMap(({ manifest }) => manifest ?? [])];
}

function* inDefinition(definition: Definition): Reading {
  for (const authorization of authorizationsOf(definition)) {
    const approvers = authorization.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? [];
    for (const { principalId, principalIdDisplayName } of [authorization, ...approvers]) {
      yield* principal(principalId, 'id');
      yield* label(principalIdDisplayName, principalId);
    }
    const roles = [authorization.roleDefinitionId, ...(authorization.delegatedRoleDefinitionIds?.items ?? [])];
    for (const role of roles) yield* mention('role', role, role?.value, 'id');
  }
}

/** In a scenario principals and roles go by name or id; short names of people are the scenario's own. */
function* inScenario({ provider, customer, timeline }: Scenario, names: Names): Reading {
  const groups = [...(provider?.people.values() ?? [])].flatMap(({ memberOf }) => memberOf?.items ?? []);
  const held = [...(customer?.people.values() ?? [])].flatMap(({ roles }) => roles?.items ?? []);
  const steps = timeline?.items ?? [];
  const expected = steps.flatMap(({ expect }) => expect?.items ?? []);
  const isPerson = ({ value }: Field): boolean =>
    value !== undefined && (provider?.people.has(value) || customer?.people.has(value)) === true;
  const actors = [
    ...groups,
    ...steps.flatMap(({ by, approvedBy }) => [by, approvedBy]),
    ...expected.flatMap(({ principal: asked, madeBy }) => [asked, madeBy]),
  ];
  const byName = new Map(
    names
      .principals()
      .all()
      .map((known) => [nameKey(known.displayName ?? known.id), known.id]),
  );
  for (const actor of actors) {
    if (!actor?.value || isPerson(actor)) continue;
    const id = isGuid(actor.value) ? actor.value : byName.get(nameKey(actor.value));
    yield* mention('principal', actor, id, isGuid(actor.value) ? 'id' : 'name');
  }
  for (const { role } of [...held, ...steps]) {
    const known = role?.value === undefined ? undefined : names.catalogue.byName(role.value)?.id;
    yield* mention('role', role, known ?? role?.value, known ? 'name' : 'id');
  }
}

function principal(field: Field | undefined, as: Mention['as']): Reading {
  return mention('principal', field, field?.value, as);
}

/** A display name beside the id it belongs to. */
function label(field: Field | undefined, id: Field | undefined): Reading {
  return mention('principal', field, id?.value, 'label');
}

function* mention(of: Mention['of'], field: Field | undefined, id: string | undefined, as: Mention['as']): Reading {
  if (field?.value && id !== undefined && isGuid(id)) yield { of, id: id.toLowerCase(), node: field.node, as };
}

/** How names are compared: without blanks around them, in any case. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
