import {
  compareRolesRequest,
  type CompareRolesParams,
  type ReportAnswer,
  type RoleChoice,
  roleChoicesRequest,
  type RoleChoicesParams,
} from '../protocol';
import { roleComparisonMarkdown } from '../reports/role-comparison/markdown';
import { compareRoles } from '../reports/role-comparison/report';
import { roleChoices } from '../service/role-choices';
import type { ServerContext } from './server-context';

/** What is behind Compare Roles: the roles to choose from, and the report. */
export function registerRoleComparison(server: ServerContext): void {
  const { connection, documents, workspace } = server;
  connection.onRequest(roleChoicesRequest, async (params: RoleChoicesParams): Promise<readonly RoleChoice[]> => {
    const { uri = '', position } = params;
    const catalogue = await server.catalogue();
    return roleChoices(catalogue, workspace.document(uri), position && documents.get(uri)?.offsetAt(position));
  });
  connection.onRequest(
    compareRolesRequest,
    async ({ roles: ids }: CompareRolesParams): Promise<ReportAnswer | null> => {
      const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
      const roles = [...new Set(ids.flatMap((id) => catalogue.get(id) ?? []))];
      if (roles.length < 2) return null;
      return { markdown: roleComparisonMarkdown(compareRoles(roles, operations, catalogue.date)) };
    },
  );
}
