import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { type Authorization, authorizationsOf, type Definition, type Field } from '../../documents/model';
import type { RuleContext } from '../context';
import { isPlaceholder } from '../facts/placeholders';
import { replaceEverywhere } from '../fixes/replace-everywhere';
import { type Fix, type RelatedPlace, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { relatedAt, relatedIn } from '../wording/related';

/** A name that a definition gives to a principal. */
interface Naming {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
}

/** A name that does not agree with another. */
interface Disagreement {
  readonly naming: Naming;
  readonly message: string;
  readonly related: RelatedPlace;
  readonly fix?: Fix;
}

export default rule({
  code: 'display-name-inconsistent',
  source: ['PRI-07'],
  severity: 'information',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    // One is enough for a file: where names were given without care, there are many.
    const [first, ...others] = disagreements(namingsOf(definition), context);
    if (!first) return;
    const places = others.map(({ naming }) => relatedAt(naming.field.node, l10n.t('Here names do not agree either')));
    report(first.naming.field.node, first.message, {
      related: [first.related, ...places],
      fixes: first.fix ? [first.fix] : [],
    });
  },
});

function disagreements(namings: readonly Naming[], context: RuleContext): readonly Disagreement[] {
  const byId = new Map<string, Naming>();
  const byName = new Map<string, Naming>();
  const found: Disagreement[] = [];
  for (const naming of namings) {
    const { id, name } = naming;
    const own = byId.get(id);
    const other = byName.get(name);
    if (own?.name === name && other?.id === id && !context.principals.inDirectory(id)) continue;
    if (!own) byId.set(id, naming);
    if (!other) byName.set(name, naming);
    const disagreement =
      againstDirectory(naming, namings, context) ??
      (own && own.name !== name
        ? withOtherName(naming, own, namings, context)
        : other && other.id !== id
          ? ofAnother(naming, other)
          : undefined);
    if (disagreement) found.push(disagreement);
  }
  return found;
}

function againstDirectory(naming: Naming, namings: readonly Naming[], context: RuleContext): Disagreement | undefined {
  const known = context.principals.inDirectory(naming.id);
  if (!known?.displayName?.trim() || known.displayName === naming.name) return undefined;
  return {
    naming,
    message: l10n.t(
      'The directory calls this principal "{0}", and customers read "{1}". Give it one name everywhere.',
      excerpt(known.displayName),
      excerpt(naming.name),
    ),
    related: relatedIn(known.uri, known.node, l10n.t('The directory lists it here')),
    fix: callIt(known.displayName, naming.id, namings, context),
  };
}

function withOtherName(
  naming: Naming,
  earlier: Naming,
  namings: readonly Naming[],
  context: RuleContext,
): Disagreement {
  return {
    naming,
    message: l10n.t(
      'This principal is called "{0}" here and "{1}" in another entry, so that customers take it for two. Give it one name everywhere.',
      excerpt(naming.name),
      excerpt(earlier.name),
    ),
    related: relatedAt(earlier.field.node, l10n.t('It has another name here')),
    fix: callIt(earlier.name, naming.id, namings, context),
  };
}

function ofAnother(naming: Naming, other: Naming): Disagreement {
  return {
    naming,
    message: l10n.t(
      'Two principals are called "{0}", so that customers take them for one. Give each a name of its own, or correct the ID.',
      excerpt(naming.name),
    ),
    related: relatedAt(other.field.node, l10n.t('Another principal has this name')),
  };
}

/** Gives a principal one name in all of the definition. */
function callIt(name: string, id: string, namings: readonly Naming[], { document }: RuleContext): Fix {
  const nodes = namings.filter((other) => other.id === id && other.name !== name).map(({ field }) => field.node);
  return {
    title: l10n.t('Call it "{0}" everywhere in this file', excerpt(name)),
    edits: () => replaceEverywhere(document.tree, nodes, name),
  };
}

type Named = Pick<Authorization, 'principalId' | 'principalIdDisplayName'>;

function namingsOf(definition: Definition): readonly Naming[] {
  const namings: Naming[] = [];
  const telling = new Map<string, boolean>();
  const tells = (text: string): boolean => {
    let known = telling.get(text);
    if (known === undefined) telling.set(text, (known = text.trim() !== '' && !isPlaceholder(text)));
    return known;
  };
  const add = ({ principalId, principalIdDisplayName: field }: Named): void => {
    const id = principalId?.value?.toLowerCase();
    if (id && field?.value && tells(id) && tells(field.value)) namings.push({ id, name: field.value, field });
  };
  for (const entry of authorizationsOf(definition)) {
    add(entry);
    for (const approver of entry.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? []) add(approver);
  }
  return namings;
}
