import type { ArmResource } from '../arm/content';
import type { Deployment } from '../deployment';
import type { Authorization } from '../model';
import { property, properties } from '../nodes';
import type { Node } from '../syntax-tree';
import { nearestName } from './nearest';
import { keyOrBrace, place, type ShapeFault } from './shape';

/** What one kind of object of `Microsoft.ManagedServices` holds, in API version 2022-10-01. */
interface ArmShape {
  readonly owner: string;
  readonly required: readonly string[];
  /** The type of each property that may be written. */
  readonly types: Readonly<Record<string, 'string' | 'array' | 'object'>>;
}

const definition: ArmShape = {
  owner: 'registrationDefinition',
  required: ['managedByTenantId', 'authorizations'],
  types: {
    registrationDefinitionName: 'string',
    description: 'string',
    managedByTenantId: 'string',
    authorizations: 'array',
    eligibleAuthorizations: 'array',
  },
};

const assignment: ArmShape = {
  owner: 'registrationAssignment',
  required: ['registrationDefinitionId'],
  types: { registrationDefinitionId: 'string' },
};

const marketplacePlan: ArmShape = {
  owner: 'marketplacePlan',
  // What it lacks is one fault for all four (ARM-09).
  required: [],
  types: { name: 'string', publisher: 'string', product: 'string', version: 'string', promotionCode: 'string' },
};

const principalAndRole = {
  principalId: 'string',
  principalIdDisplayName: 'string',
  roleDefinitionId: 'string',
} as const;

const active: ArmShape = {
  owner: 'authorization',
  required: ['principalId', 'roleDefinitionId'],
  types: { ...principalAndRole, delegatedRoleDefinitionIds: 'array' },
};

const eligible: ArmShape = {
  owner: 'eligibleAuthorization',
  required: ['principalId', 'roleDefinitionId', 'justInTimeAccessPolicy'],
  types: { ...principalAndRole, justInTimeAccessPolicy: 'object' },
};

const accessPolicy: ArmShape = {
  owner: 'accessPolicy',
  required: ['multiFactorAuthProvider'],
  types: {
    multiFactorAuthProvider: 'string',
    maximumActivationDuration: 'string',
    managedByTenantApprovers: 'array',
  },
};

const approver: ArmShape = {
  owner: 'approver',
  required: ['principalId'],
  types: { principalId: 'string', principalIdDisplayName: 'string' },
};

/**
 * Compares what files of Azure's own ask for with the shape of the resources (rules 1.2 to 1.5), and stops at about
 * `limit` faults. A value that cannot be known has every shape.
 */
export function checkArmShape({ arm }: Deployment, limit: number): readonly ShapeFault[] {
  const faults: ShapeFault[] = [];
  for (const { node, resource, plan, authorizations, eligibleAuthorizations } of arm?.definitions ?? []) {
    // Without its template, a parameter file holds only parts of a definition.
    if (resource) checkProperties(resource, node, definition, faults);
    if (plan) checkObject(plan, marketplacePlan, faults);
    for (const { node: entry } of authorizations?.items ?? []) {
      checkObject(entry, active, faults);
      if (faults.length >= limit) return faults;
    }
    for (const entry of eligibleAuthorizations?.items ?? []) {
      checkEligible(entry, faults);
      if (faults.length >= limit) return faults;
    }
  }
  for (const { resource } of arm?.assignments ?? []) {
    checkProperties(resource, property(resource.node, 'properties')?.value, assignment, faults);
  }
  return faults;
}

/** Checks what a resource says of itself; one that says nothing lacks that alone. */
function checkProperties({ node }: ArmResource, said: Node | undefined, shape: ArmShape, faults: ShapeFault[]): void {
  const { owner } = shape;
  const written = property(node, 'properties');
  if (written) {
    if (said && written.value) checkObject(said, shape, faults);
  } else {
    faults.push({
      fault: 'missing',
      ...keyOrBrace(node),
      owner,
      property: 'properties',
      expected: ['object'],
      object: node,
    });
  }
}

function checkEligible({ node, justInTimeAccessPolicy: policy }: Authorization, faults: ShapeFault[]): void {
  checkObject(node, eligible, faults);
  if (!policy) return;
  checkObject(policy.node, accessPolicy, faults);
  for (const item of policy.managedByTenantApprovers?.items ?? []) checkObject(item.node, approver, faults);
}

function checkObject(object: Node, { owner, required, types }: ArmShape, faults: ShapeFault[]): void {
  // What cannot be known is of this type too.
  if (object.type === 'null') return;
  if (object.type !== 'object') {
    faults.push({ fault: 'type', ...place(object), owner, expected: ['object'], object });
    return;
  }
  const written = properties(object);
  for (const { name, key, value } of written) {
    if (!Object.hasOwn(types, name)) {
      const expected = Object.keys(types);
      const nearest = nearestName(
        name,
        expected.filter((known) => !property(object, known)),
      );
      faults.push({ fault: 'unknown', ...place(key), owner, property: name, expected, nearest, object });
    } else if (value && value.type !== 'null' && value.type !== types[name]) {
      faults.push({ fault: 'type', ...place(value), owner, property: name, expected: [types[name]!], object });
    }
  }
  for (const name of required) {
    if (written.some((other) => other.name === name)) continue;
    faults.push({ fault: 'missing', ...keyOrBrace(object), owner, property: name, expected: [types[name]!], object });
  }
}
