import { textField } from '../model';
import { properties, property } from '../nodes';
import type { ArmKind } from '../kinds';
import type { Node, SyntaxTree } from '../syntax-tree';
import { type ArmContent, type ArmParameter, emptyContent } from './content';
import { readDeployed } from './deployed';
import { valuesScope } from './expressions/scope';
import { schemaScope } from './kind';
import { givenParameters, readParameterFile } from './parameter-file';
import { type GivenValues, ResourceReader } from './template';
import { undeclaredParameters } from './undeclared';

/**
 * Reads a file of Azure's own; a template with the values of a parameter file, where that is given too, so that the
 * nodes of what it says may stand in either. Undefined for a text without value. Never throws on any tree.
 */
export function readArm(kind: ArmKind, tree: SyntaxTree, parameterFile?: SyntaxTree): ArmContent | undefined {
  if (!tree.root) return undefined;
  const isWhole = tree.faults.length === 0 && (parameterFile?.faults.length ?? 0) === 0;
  return { ...readRoot(kind, tree.root, parameterFile?.root), isWhole };
}

function readRoot(kind: ArmKind, root: Node, parameterFile: Node | undefined): ArmContent {
  switch (kind) {
    case 'template':
      return readTemplate(root, parameterFile);
    case 'policy':
      return readPolicy(root);
    case 'parameters':
      return readParameterFile(root);
    case 'deployed':
      return readDeployed(root);
  }
}

function readTemplate(root: Node, parameterFile: Node | undefined): ArmContent {
  const reader = new ResourceReader();
  reader.template(root, parameterFile ? givenValues(parameterFile) : new Map());
  return {
    ...contentOf(reader),
    scope: schemaScope(root),
    schema: textField(root, '$schema'),
    parameters: declaredParameters(root),
    undeclared: undeclaredParameters(root),
    outputs: property(root, 'outputs')?.value,
  };
}

function readPolicy(root: Node): ArmContent {
  const reader = new ResourceReader();
  const policy = property(root, 'policyRule') ? root : property(root, 'properties')!.value!;
  reader.policy(policy);
  return { ...contentOf(reader), parameters: declaredParameters(policy), undeclared: undeclaredParameters(policy) };
}

function contentOf({ definitions, assignments, otherResources, policyRule }: ResourceReader): ArmContent {
  return { ...emptyContent, definitions, assignments, otherResources, policyRule };
}

function givenValues(parameterFile: Node): GivenValues {
  return new Map(
    givenParameters(parameterFile).map(({ name, value }) => [
      name.toLowerCase(),
      value && { node: value, scope: valuesScope },
    ]),
  );
}

function declaredParameters(owner: Node): readonly ArmParameter[] {
  return properties(property(owner, 'parameters')?.value).flatMap(({ name, key, value: node }) => {
    if (node?.type !== 'object') return [];
    const hasDefault = property(node, 'defaultValue') !== undefined;
    return [{ name, key, node, type: textField(node, 'type')?.value, hasDefault }];
  });
}
