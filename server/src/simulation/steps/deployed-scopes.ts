import * as l10n from '@vscode/l10n';
import type { ArmContent, ArmResource } from '../../documents/arm/content';
import { shownText } from '../../documents/arm/resolved';
import { property } from '../../documents/nodes';
import type { Field } from '../../documents/model';
import { readScope, sameScope } from '../scope';
import { type Clouds, faulty, type Refusal, refused, type Undecided, undecided } from '../turn';
import { type Moment, type NamedScope, outside } from './parts';

/** Where a template is deployed. */
export interface DeploymentTarget extends NamedScope {
  readonly field: Field;
}

/**
 * The scopes that a template delegates once it is deployed there: those it names itself, and where it leaves that open,
 * the target.
 */
export function deployedScopes(
  { assignments }: ArmContent,
  target: DeploymentTarget,
  moment: Moment,
  clouds: Clouds,
): readonly NamedScope[] | Undecided | Refusal {
  const scopes: NamedScope[] = [];
  for (const { resource } of assignments) {
    const named = scopeOf(resource, target, moment, clouds);
    if ('outcome' in named) return named;
    if (!scopes.some(({ scope }) => sameScope(scope, named.scope))) scopes.push(named);
  }
  return scopes;
}

function scopeOf(
  resource: ArmResource,
  target: DeploymentTarget,
  { setting: { customer, ...setting } }: Moment,
  clouds: Clouds,
): NamedScope | Undecided | Refusal {
  const { scope, subscription } = placeOf(resource, target);
  if (scope === 'elsewhere') {
    return undecided(l10n.t('What the template delegates is known only with the values of its parameters.'), clouds);
  }
  if (scope === 'above') {
    return refused(l10n.t('Nothing above subscriptions can be delegated.'), ['DLG-07']);
  }
  const { resourceGroup } = target.scope;
  if (scope === 'subscription' && resourceGroup !== undefined) {
    const words = l10n.t(
      'The template delegates a subscription, and "{0}" is a resource group. Write "{1}".',
      target.field.value!,
      subscription,
    );
    return faulty(target.field.node, words, clouds);
  }
  const group = scope === 'subscription' ? undefined : (scope.group ?? resourceGroup);
  if (scope !== 'subscription' && group === undefined) {
    const words = l10n.t('The template delegates a resource group, and nothing says which.');
    return faulty(target.field.node, words, clouds);
  }
  const text = group === undefined ? subscription : `${subscription}/${group}`;
  const reading = readScope(text, customer);
  if (reading.kind === 'scope') return reading;
  const words = outside(text, { customer, ...setting });
  return setting.complete ? faulty(target.field.node, words, clouds) : undecided(words, clouds);
}

/** What an assignment delegates: a subscription, a resource group where its name is known, or what cannot be. */
interface Place {
  readonly scope: 'subscription' | 'above' | 'elsewhere' | { readonly group: string | undefined };
  readonly subscription: string;
}

function placeOf({ scope, node, deployments }: ArmResource, target: DeploymentTarget): Place {
  const around = deployments.at(-1)?.node;
  const given = around && property(around, 'subscriptionId')?.value;
  const subscription = given ? literal(shownText(given)) : target.scope.subscription;
  if (subscription === undefined || property(node, 'scope')) return { scope: 'elsewhere', subscription: '' };
  switch (scope) {
    case undefined:
      return { scope: 'elsewhere', subscription };
    case 'managementGroup':
    case 'tenant':
      return { scope: 'above', subscription };
    case 'subscription':
      return { scope, subscription };
    case 'resourceGroup': {
      const name = around && property(around, 'resourceGroup')?.value;
      return { scope: { group: name && literal(shownText(name)) }, subscription };
    }
  }
}

/** Text that no expression makes. */
function literal(text: string | undefined): string | undefined {
  return text === '' || text?.startsWith('[') ? undefined : text;
}
