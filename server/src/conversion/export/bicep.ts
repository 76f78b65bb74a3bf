import { resourceTypes, stableApiVersion } from '../resource-types';
import { bicepString, bicepValue } from './bicep-text';
import { nameExpressions } from './names';
import type { ExportOptions } from './options';
import type { ExportParameter } from './parameters';
import { keptDescription, seededDescription } from './template';

/** The Bicep file that delegates the subscription it is deployed to, or resource groups in it by the module's file. */
export function bicepFile(parameters: readonly ExportParameter[], options: ExportOptions, moduleName: string): string {
  const names = nameExpressions(
    { managedByTenantId: 'managedByTenantId', subscription: 'subscription().id', offerName: 'mspOfferName' },
    options.keepName,
  );
  const description = options.keepName === undefined ? seededDescription : keptDescription;
  return blocks(
    "targetScope = 'subscription'",
    `metadata description = ${bicepString(description)}`,
    ...parameters.map(declaration),
    `var registrationDefinitionName = ${names.definition}\nvar registrationAssignmentName = ${names.assignment}`,
    definition(new Set(parameters.map(({ name }) => name))),
    options.scope === 'subscription'
      ? assignment('registrationAssignmentName', 'registrationDefinition.id')
      : groupAssignment(options.scope === 'resource-groups', moduleName),
  );
}

/** The module that delegates one resource group by a definition of its subscription. */
export function bicepModule(): string {
  return blocks(
    "targetScope = 'resourceGroup'",
    "@description('The name of the assignment, a GUID.')\nparam registrationAssignmentName string",
    "@description('The id of the definition to delegate by.')\nparam registrationDefinitionId string",
    assignment('registrationAssignmentName', 'registrationDefinitionId'),
  );
}

/** The values for the parameters of a Bicep file. */
export function bicepParameterFile(parameters: readonly ExportParameter[], fileName: string): string {
  return blocks(
    `using ${bicepString(`./${fileName}`)}`,
    ...parameters.map(({ name, value }) => `param ${name} = ${bicepValue(value)}`),
  );
}

function declaration({ name, type, description }: ExportParameter): string {
  return `@description(${bicepString(description)})\nparam ${name} ${type}`;
}

function definition(declared: ReadonlySet<string>): string {
  const plan = [
    '  plan: {',
    '    name: marketplacePlanId',
    '    publisher: marketplacePublisherId',
    '    product: marketplaceOfferId',
    '    version: marketplacePlanVersion',
    '  }',
  ];
  return [
    `resource registrationDefinition '${resourceTypes.definition}@${stableApiVersion}' = {`,
    '  name: registrationDefinitionName',
    ...(declared.has('marketplacePlanId') ? plan : []),
    '  properties: {',
    '    registrationDefinitionName: mspOfferName',
    '    description: mspOfferDescription',
    '    managedByTenantId: managedByTenantId',
    '    authorizations: authorizations',
    ...(declared.has('eligibleAuthorizations') ? ['    eligibleAuthorizations: eligibleAuthorizations'] : []),
    '  }',
    '}',
  ].join('\n');
}

/** The assignment; that it names the definition's id makes it wait for the definition (ARM-15). */
function assignment(name: string, id: string): string {
  return [
    `resource registrationAssignment '${resourceTypes.assignment}@${stableApiVersion}' = {`,
    `  name: ${name}`,
    '  properties: {',
    `    registrationDefinitionId: ${id}`,
    '  }',
    '}',
  ].join('\n');
}

function groupAssignment(several: boolean, moduleName: string): string {
  const group = several ? 'group.rgName' : 'rgName';
  const [open, close] = several ? ['[for group in resourceGroups: {', '}]'] : ['{', '}'];
  return [
    `module assignment ${bicepString(`./${moduleName}`)} = ${open}`,
    `  name: 'delegation-\${uniqueString(registrationAssignmentName, ${group})}'`,
    `  scope: resourceGroup(${group})`,
    '  params: {',
    '    registrationAssignmentName: registrationAssignmentName',
    '    registrationDefinitionId: registrationDefinition.id',
    '  }',
    close,
  ].join('\n');
}

function blocks(...texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
