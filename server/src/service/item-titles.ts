import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../documents/document';
import { minutesOf } from '../documents/duration';
import { type Authorization, authorizationsOf, type Definition, type Field } from '../documents/model';
import type { AudienceEntry } from '../documents/plan';
import type { Published } from '../documents/published';
import type { Expectation, Scenario, Step } from '../documents/scenario';
import type { Node } from '../documents/syntax-tree';
import { durationInShort } from '../reports/duration-words';
import type { RoleCatalogue } from '../roles';

/** What an item of a list is called in the outline. */
export interface ItemTitle {
  readonly text: string;
  /** Whether the title says all there is, so that nothing needs to be listed below it. */
  readonly isWhole: boolean;
}

/** The items of a document's lists that have a speaking title, by their nodes. */
export function itemTitles(parsed: ParsedDocument, catalogue: RoleCatalogue): ReadonlyMap<Node, ItemTitle> {
  const titles = new Map<Node, ItemTitle>();
  const add = (node: Node, text: string | undefined, isWhole = false): void => {
    if (text) titles.set(node, { text, isWhole });
  };
  for (const definition of [...parsed.definitions, ...publishedDefinitions(parsed.published)]) {
    for (const each of authorizationsOf(definition)) add(each.node, authorizationTitle(each, catalogue), true);
  }
  for (const each of [parsed.plan?.privateAudience, parsed.offer?.previewAudience].flatMap(
    (list) => list?.items ?? [],
  )) {
    add(each.node, audienceTitle(each));
  }
  for (const each of parsed.published?.entries?.items ?? []) add(each.node, words(day(each.at), each.state));
  addScenario(parsed.scenario, add);
  return titles;
}

/** An authorization in a line: "Tier 2 Support → Contributor (eligible, 4 h)". */
export function authorizationTitle(authorization: Authorization, catalogue: RoleCatalogue): string {
  const { principalIdDisplayName, principalId, roleDefinitionId, justInTimeAccessPolicy, access } = authorization;
  const principal = principalIdDisplayName?.value || principalId?.value || l10n.t('no principal');
  const role = roleDefinitionId?.value ? roleOrText(roleDefinitionId.value, catalogue) : l10n.t('no role');
  const title = `${principal} → ${role}`;
  if (access === 'active') return title;
  const minutes = minutesOf(justInTimeAccessPolicy?.maximumActivationDuration?.value ?? '');
  const conditions = [l10n.t('eligible'), ...(minutes === undefined ? [] : [durationInShort(minutes)])];
  return `${title} (${conditions.join(', ')})`;
}

function roleOrText(text: string, catalogue: RoleCatalogue): string {
  return catalogue.get(text)?.name ?? text;
}

function publishedDefinitions(published: Published | undefined): readonly Definition[] {
  const plans = (published?.entries?.items ?? []).flatMap((entry) => entry.plans?.items ?? []);
  return plans.flatMap(({ manifest }) => manifest ?? []);
}

function audienceTitle({ customer, description, subscriptionId }: AudienceEntry): string | undefined {
  return customer?.value || description?.value || subscriptionId?.value;
}

function addScenario(
  scenario: Scenario | undefined,
  add: (node: Node, text: string | undefined, isWhole?: boolean) => void,
): void {
  for (const person of scenario?.customer?.people.values() ?? []) {
    for (const { node, role, scope } of person.roles?.items ?? []) add(node, words(role, ...at(scope)));
  }
  for (const step of scenario?.timeline?.items ?? []) {
    add(step.node, stepTitle(step));
    for (const expectation of step.expect?.items ?? []) add(expectation.node, expectationTitle(expectation), true);
  }
}

/** A step in a line: "2026-03-02 accept gold by olga". */
function stepTitle(step: Step): string | undefined {
  const minutes = minutesOf(step.for?.value ?? '');
  const wait = minutes === undefined ? step.for : durationInShort(minutes);
  const by = step.by?.value ? l10n.t('by {0}', step.by.value) : undefined;
  return words(day(step.at), step.do, step.offer, step.role, step.subscription, wait, by);
}

/** An expectation in a line: "maya denied Microsoft.Compute/virtualMachines/read @ prod". */
function expectationTitle(expectation: Expectation): string | undefined {
  const { principal, access, action, scope, offer, state, version, scopes } = expectation;
  if (principal) return words(principal, access, action, ...at(scope));
  if (offer) return words(offer, state, version, ...(scopes?.items ?? []));
  const { notice, seenBy, subscription, registered, log, operation, remains, madeBy } = expectation;
  return words(notice, seenBy, subscription, registered, log, operation, remains, madeBy);
}

function at(scope: Field | undefined): readonly (Field | string)[] {
  return scope ? ['@', scope] : [];
}

function day(at: Field | undefined): string | undefined {
  return at?.value?.slice(0, 10);
}

function words(...parts: readonly (Field | string | undefined)[]): string | undefined {
  const texts = parts.map((part) => (typeof part === 'string' ? part : part?.value));
  return texts.filter((text) => text).join(' ') || undefined;
}
