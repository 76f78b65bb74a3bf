import * as l10n from '@vscode/l10n';
import type { JSONPath } from 'jsonc-parser';
import { minutesOf } from '../documents/duration';
import type { CustomerPerson, ProviderPerson, Scenario } from '../documents/scenario';
import { durationInWords } from '../reports/duration-words';
import { escapeMarkdown, inlineCode } from '../reports/markdown';
import { roleCard } from '../reports/role-card';
import { simulationReport } from '../reports/simulation';
import { expectationCard, stepCard } from '../reports/simulation/step-card';
import type { OperationCatalogue } from '../roles';
import { readScope } from '../simulation';
import { titleOf } from './document-title';
import { kindInWords } from './completion/principals';
import type { HoverContext } from './hover';
import { tenantCard } from './tenant-card';

/**
 * What a text in a scenario stands for, and where it says what happens or what must be true, how that turned out:
 * undefined for any other text.
 */
export async function scenarioHover(
  scenario: Scenario,
  path: JSONPath,
  text: string,
  context: HoverContext,
): Promise<string | undefined> {
  const cards = [await scenarioCard(scenario, path, text, context), await outcomeCard(path, context)];
  return cards.filter(Boolean).join('\n\n---\n\n') || undefined;
}

/** What a step begins with, and the claims of an expectation: there the state at that point is shown. */
const stepKeys: readonly unknown[] = ['do', 'id', 'at'];
const claimKeys: readonly unknown[] = ['access', 'state', 'notice', 'registered', 'log', 'remains', 'sees', 'order'];

async function outcomeCard(path: JSONPath, { played }: HoverContext): Promise<string | undefined> {
  const [list, step, expect, index] = path;
  if (list !== 'timeline' || typeof step !== 'number') return undefined;
  const isStep = path.length === 3 && stepKeys.includes(path[2]);
  const isClaim = path.length === 5 && expect === 'expect' && claimKeys.includes(path[4]);
  if (!isStep && !isClaim) return undefined;
  const simulation = await played();
  const report = simulation && simulationReport(simulation).steps[step];
  if (!report) return undefined;
  if (isStep) return stepCard(report);
  const expectation = report.expectations[index as number];
  return expectation && expectationCard(expectation);
}

/** What a text in a scenario stands for: a role, a person, an offer, an operation, a scope; undefined for any other. */
async function scenarioCard(
  scenario: Scenario,
  path: JSONPath,
  text: string,
  context: HoverContext,
): Promise<string | undefined> {
  switch (typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1)) {
    case 'role': {
      const role = context.catalogue.get(text) ?? context.catalogue.byName(text);
      return role && roleCard(role, context.catalogue);
    }
    case 'by':
    case 'approvedBy':
    case 'principal':
    case 'madeBy':
    case 'memberOf':
      return personCard(text, scenario) ?? namedPrincipalCard(text, context);
    case 'offer':
      return offerCard(text, scenario, context);
    case 'action':
    case 'actions':
    case 'notActions':
      return operationCard(text, await context.operations());
    case 'scope':
    case 'scopes':
      return scopeCard(text, scenario);
    case 'allowedManagingTenants':
      return tenantCard(text, context.principals);
    case 'for': {
      const minutes = minutesOf(text);
      return minutes === undefined ? undefined : `**${durationInWords(minutes)}**`;
    }
    default:
      return undefined;
  }
}

function personCard(name: string, { customer, provider }: Scenario): string | undefined {
  const ours = provider?.people.get(name);
  const theirs = customer?.people.get(name);
  if (ours) {
    const groups = (ours.memberOf?.items ?? []).flatMap(({ value }) => value ?? []).join(', ');
    return personLine(ours, l10n.t('of the provider'), groups && l10n.t('member of {0}', groups));
  }
  if (!theirs) return undefined;
  const roles = (theirs.roles?.items ?? []).map(({ role, scope }) => `${role?.value ?? '?'} @ ${scope?.value ?? '?'}`);
  return personLine(theirs, l10n.t('of the customer'), roles.join(', '));
}

function personLine({ displayName, userType }: ProviderPerson | CustomerPerson, side: string, more: string): string {
  const facts = [side, userType?.value, more].filter((fact) => fact).map((fact) => escapeMarkdown(fact!));
  return `**${escapeMarkdown(displayName?.value ?? '?')}** · ${facts.join(' · ')}`;
}

function namedPrincipalCard(text: string, { principals }: HoverContext): string | undefined {
  const named = principals.all().find(({ displayName }) => displayName?.toLowerCase() === text.toLowerCase());
  const known = named ?? principals.find(text);
  if (!known) return undefined;
  const name = `**${escapeMarkdown(known.displayName ?? known.id)}**`;
  return [name, kindInWords(known), inlineCode(known.id)].filter(Boolean).join(' · ');
}

function offerCard(name: string, { offers }: Scenario, { documentAt }: HoverContext): string | undefined {
  const source = offers?.get(name);
  const file = (source?.plan ?? source?.manifest)?.value;
  const document = file === undefined ? undefined : documentAt(file);
  const words = source?.published
    ? [source.planId?.value, source.version?.value].filter(Boolean).join(' ')
    : (document && titleOf(document)) || file;
  return words ? `**${escapeMarkdown(words)}**` : undefined;
}

function operationCard(name: string, operations: OperationCatalogue): string | undefined {
  if (operations.has(name, 'control')) return l10n.t('An operation of the **control plane**: roles may allow it.');
  if (!operations.has(name, 'data')) return undefined;
  return l10n.t('An operation of the **data plane**: it is never delegated, whatever a role says.');
}

function scopeCard(text: string, { customer }: Scenario): string | undefined {
  const reading = readScope(text, customer);
  if (reading.kind !== 'scope') return undefined;
  const { subscription, resourceGroup } = reading.scope;
  if (resourceGroup === undefined) return l10n.t('Subscription **{0}**', escapeMarkdown(subscription));
  return l10n.t('Resource group **{0}** in **{1}**', escapeMarkdown(resourceGroup), escapeMarkdown(subscription));
}
