import { type Deployment, deploymentOf } from '../documents/deployment';
import type { ParsedDocument } from '../documents/document';
import type { Authorization, Definition, Field } from '../documents/model';
import { authorizationsOf } from '../documents/model';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import type { Configuration } from '../workspace/configuration';
import type { Links } from '../workspace/links';
import type { PrincipalBook } from '../workspace/principals';
import { RoleReader, type WrittenRole } from './facts/written-role';

/** All that rules may look at beside the node they are called for. */
export interface RuleContext {
  readonly document: ParsedDocument;
  /** What the document asks for; of a template and the values for its parameters, both taken together. */
  readonly deployment: Deployment;
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  readonly configuration: Configuration;
  readonly links: Links;
  /** Every operation of Azure, where the host has read them: scenarios need them. */
  readonly operations?: OperationCatalogue;
  /** A definition's authorizations by principal id in lower case; entries without a readable id are left out. */
  byPrincipal(definition: Definition): ReadonlyMap<string, readonly Authorization[]>;
  /** The role a field names, with its verdict; undefined where the field's value cannot be known. */
  roleOf(field: Field | undefined): WrittenRole | undefined;
}

/** What it takes to judge one definition by itself. */
export type DefinitionContext = Pick<RuleContext, 'catalogue' | 'principals' | 'byPrincipal' | 'roleOf'>;

/** What a check reads beside the document; without a deployment, the document stands alone. */
export type CheckSurroundings = Pick<
  RuleContext,
  'catalogue' | 'principals' | 'configuration' | 'links' | 'operations'
> &
  Partial<Pick<RuleContext, 'deployment'>> & {
    /** Whether nobody else checks the text: an editor tells by itself what is no JSON in files of Azure's own. */
    readonly withoutEditor?: boolean;
  };

/** The context of one check of one document. */
export function createContext(document: ParsedDocument, surroundings: CheckSurroundings): RuleContext {
  return {
    document,
    ...surroundings,
    deployment: surroundings.deployment ?? deploymentOf(document),
    ...definitionContext(surroundings.catalogue, surroundings.principals),
  };
}

/** What rules know of definitions, for who judges them elsewhere than in a check. */
export function definitionContext(catalogue: RoleCatalogue, principals: PrincipalBook): DefinitionContext {
  const groups = new Map<Definition, Map<string, Authorization[]>>();
  const roles = new RoleReader(catalogue);
  return {
    catalogue,
    principals,
    byPrincipal(definition) {
      let group = groups.get(definition);
      if (!group) groups.set(definition, (group = groupByPrincipal(definition)));
      return group;
    },
    roleOf: (field) => roles.of(field),
  };
}

function groupByPrincipal(definition: Definition): Map<string, Authorization[]> {
  const group = new Map<string, Authorization[]>();
  for (const authorization of authorizationsOf(definition)) {
    const id = authorization.principalId?.value?.toLowerCase();
    if (!id) continue;
    const known = group.get(id);
    if (known) known.push(authorization);
    else group.set(id, [authorization]);
  }
  return group;
}
