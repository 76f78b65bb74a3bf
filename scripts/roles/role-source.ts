import type { PermissionBlock } from '../../server/src/roles/role';

/** A role as the service lists it. */
export interface ListedRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly PermissionBlock[];
}

type RawBlock = { readonly [Key in keyof PermissionBlock]?: PermissionBlock[Key] | null };

interface RawRole extends RawBlock {
  readonly id?: string;
  readonly name?: string;
  readonly roleName?: string;
  readonly roleType?: string;
  readonly description?: string | null;
  readonly permissions?: readonly RawBlock[];
}

/**
 * Reads the built-in roles out of a list of role definitions: what `az role definition list` prints, where `name` is
 * the GUID, or a flat list with `id`, `name` and the four lists of actions.
 */
export function readListedRoles(json: string): readonly ListedRole[] {
  return (JSON.parse(json) as RawRole[])
    .filter((role) => role.roleType === undefined || role.roleType === 'BuiltInRole')
    .map((role) => {
      const id = role.roleName === undefined ? role.id : role.name;
      const name = role.roleName ?? role.name;
      if (!id || !name) throw new Error(`A role has no ${id ? 'name' : 'GUID'}: ${JSON.stringify(role).slice(0, 200)}`);
      return {
        id: id.toLowerCase(),
        name: name.trim(),
        description: role.description ?? '',
        permissions: (role.permissions ?? [role]).map(readBlock),
      };
    });
}

function readBlock(block: RawBlock): PermissionBlock {
  return {
    actions: block.actions ?? [],
    notActions: block.notActions ?? [],
    dataActions: block.dataActions ?? [],
    notDataActions: block.notDataActions ?? [],
    condition: block.condition ?? undefined,
  };
}
