import type { RoleCatalogue } from '../../roles';

/** How messages name a role: its name, or the id where the catalogue does not know it. */
export function roleName(catalogue: RoleCatalogue, id: string): string {
  return catalogue.get(id)?.name ?? id;
}
