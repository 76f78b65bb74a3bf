import type { Definition, Field } from '../model';
import type { Node } from '../syntax-tree';

/** Where a template, or a nested deployment in one, is deployed. */
export type DeploymentScope = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

/** A resource of a template, as written and as Azure would see it. */
export interface ArmResource {
  /**
   * The object with its values worked out; the places are those where the values are written. What it deploys itself, as
   * nested deployments and policies do, stays as written.
   */
  readonly node: Node;
  readonly type: Field | undefined;
  /** Without value where Azure makes it (`guid(…)`): see {@link nameText}. */
  readonly name: Field | undefined;
  /** The name as written: literal text, or an expression in brackets with variables and parameters put in. */
  readonly nameText: string | undefined;
  readonly apiVersion: Field | undefined;
  /** Where it is deployed, nested deployments and `scope` considered; undefined where nobody can tell. */
  readonly scope: DeploymentScope | undefined;
  /** The deployments and policies around it, the outermost first; none for a resource of the template itself. */
  readonly deployments: readonly ArmResource[];
  /** Its dependencies as written: ids, names or symbolic names; undefined where they cannot be known. */
  readonly dependsOn: readonly string[] | undefined;
  readonly symbolicName: string | undefined;
}

/** A registration definition in a template, policy, parameter file or answer of Azure. */
export interface ArmDefinition extends Definition {
  /** Undefined in a parameter file whose template is not known. */
  readonly resource: ArmResource | undefined;
  /** The marketplace offer it belongs to, where it names one. */
  readonly plan: Node | undefined;
}

/** A registration assignment: what delegates a scope by a definition. */
export interface ArmAssignment {
  readonly resource: ArmResource;
  readonly registrationDefinitionId: Field | undefined;
  /** The id as written, variables and parameters put in. */
  readonly registrationDefinitionIdText: string | undefined;
}

/** A parameter that a template declares, or that a parameter file gives a value. */
export interface ArmParameter {
  readonly name: string;
  readonly key: Node;
  readonly node: Node;
  /** Of a template: its type; whether it has a default. */
  readonly type: string | undefined;
  readonly hasDefault: boolean;
}

/** What a file of Azure's own says of delegations. */
export interface ArmContent {
  /** Whether all of the text could be read, that of the parameter file too; if not, what seems to be missing may be there. */
  readonly isWhole: boolean;
  /** Where a template is deployed, by its `$schema`. */
  readonly scope: DeploymentScope | undefined;
  readonly schema: Field | undefined;
  readonly definitions: readonly ArmDefinition[];
  readonly assignments: readonly ArmAssignment[];
  /** Every other resource, nested ones included, in the order of the text. */
  readonly otherResources: readonly ArmResource[];
  readonly parameters: readonly ArmParameter[];
  /** Uses of parameters that are not declared where they are used: their name, and the string that uses them. */
  readonly undeclared: readonly { readonly name: string; readonly node: Node }[];
  readonly outputs: Node | undefined;
  /** The rule of a policy, without what it deploys. */
  readonly policyRule: Node | undefined;
}

/** What a file says that says nothing. */
export const emptyContent: ArmContent = {
  isWhole: true,
  scope: undefined,
  schema: undefined,
  definitions: [],
  assignments: [],
  otherResources: [],
  parameters: [],
  undeclared: [],
  outputs: undefined,
  policyRule: undefined,
};
