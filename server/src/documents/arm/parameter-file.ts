import { readAuthorization, unknownDefinition } from '../manifest';
import { type Authorization, type Field, type List, readField, readList, textField } from '../model';
import { items, properties, property } from '../nodes';
import type { Node } from '../syntax-tree';
import { type ArmContent, type ArmDefinition, type ArmParameter, emptyContent } from './content';
import { Evaluator } from './expressions/evaluator';
import { valuesScope } from './expressions/scope';
import { isAuthorization, schemaScope } from './kind';
import { unknownNode } from './resolved';

/** Names under which the templates of the service take what a definition says (rules §1.7). */
const usualNames = {
  managedByTenantId: ['managedbytenantid'],
  registrationDefinitionName: ['mspoffername', 'registrationdefinitionname', 'managedbyname'],
  description: ['mspofferdescription', 'registrationdescription', 'managedbydescription'],
} as const;
const usualLists = ['authorizations', 'managedbyauthorizations', 'eligibleauthorizations'];

/** A parameter with the value a file gives it; a reference to a key vault has none that could be known. */
interface GivenParameter extends ArmParameter {
  readonly value: Node | undefined;
}

/**
 * Reads a parameter file whose template is not known. Its lists are known by their entries, what else a definition says
 * by the usual names; what the file does not give may stand in the template, so it cannot be known rather than missing.
 */
export function readParameterFile(root: Node): ArmContent {
  const parameters = givenParameters(root);
  const lists = parameters.filter(isListOfAuthorizations);
  const active = lists.filter((list) => !isEligible(list));
  const eligible = lists.filter(isEligible);
  return {
    ...emptyContent,
    scope: schemaScope(root),
    schema: textField(root, '$schema'),
    definitions: definitionsOf(root, parameters, active, eligible),
    parameters,
  };
}

/** The parameters a file gives values for, in the order of the text; what looks like an expression is unknown. */
export function givenParameters(root: Node): readonly GivenParameter[] {
  const evaluator = new Evaluator();
  return properties(property(root, 'parameters')?.value).flatMap(({ name, key, value: node }): GivenParameter[] => {
    const value = property(node, 'value')?.value;
    if (node?.type !== 'object') return [];
    return [
      {
        name,
        key,
        node,
        type: undefined,
        hasDefault: false,
        value: value && evaluator.resolve({ node: value, scope: valuesScope }),
      },
    ];
  });
}

/** A definition for each list of active entries; the first has the first list of eligible ones, and so on. */
function definitionsOf(
  root: Node,
  parameters: readonly GivenParameter[],
  active: readonly GivenParameter[],
  eligible: readonly GivenParameter[],
): ArmDefinition[] {
  const node = property(root, 'parameters')!.value!;
  const unknown = unknownDefinition(unknownNode(node));
  const given = (names: readonly string[]): Field | undefined => {
    const found = parameters.find(({ name, value }) => value && names.includes(name.toLowerCase()));
    return found && readField(found.key, found.value!);
  };
  return Array.from({ length: Math.max(active.length, eligible.length, 1) }, (_, i) => ({
    ...unknown,
    node,
    registrationDefinitionName: given(usualNames.registrationDefinitionName) ?? unknown.registrationDefinitionName,
    description: given(usualNames.description) ?? unknown.description,
    managedByTenantId: given(usualNames.managedByTenantId) ?? unknown.managedByTenantId,
    authorizations: listOf(active[i], 'active') ?? unknown.authorizations,
    eligibleAuthorizations: listOf(eligible[i], 'eligible'),
    resource: undefined,
    plan: undefined,
  }));
}

function isListOfAuthorizations({ name, value }: GivenParameter): boolean {
  if (value?.type !== 'array') return false;
  return usualLists.includes(name.toLowerCase()) || items(value).some(isAuthorization);
}

/** A list of eligible authorizations is known by its name, or by the conditions of its entries. */
function isEligible({ name, value }: GivenParameter): boolean {
  return /eligible/i.test(name) || items(value).some((item) => property(item, 'justInTimeAccessPolicy') !== undefined);
}

function listOf(
  parameter: GivenParameter | undefined,
  access: Authorization['access'],
): List<Authorization> | undefined {
  return parameter && readList(parameter.key, parameter.value!, (item) => readAuthorization(item, access));
}
