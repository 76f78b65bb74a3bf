import type { Directory } from '../documents/directory';
import { authorizationsOf, type Definition } from '../documents/model';
import type { Node } from '../documents/syntax-tree';

/** What the workspace knows of a principal. */
export interface KnownPrincipal {
  readonly id: string;
  readonly displayName: string | undefined;
  readonly type: string | undefined;
  readonly groupType: string | undefined;
  readonly memberCount: number | undefined;
  readonly owner: string | undefined;
  /** The client id of the application behind a service principal. */
  readonly appId: string | undefined;
  /** Where the file says so. */
  readonly node: Node;
  /** The file that says so, and whether that file is a directory. */
  readonly uri: string;
  readonly fromDirectory: boolean;
}

/** A file that names principals. */
export interface PrincipalSource {
  readonly uri: string;
  readonly directory: Directory | undefined;
  readonly definitions: readonly Definition[];
}

const noGroups: ReadonlySet<string> = new Set();

/** The principals that directories and manifests of the workspace name, by id. Directories speak first. */
export class PrincipalBook {
  private readonly entries = new Map<string, KnownPrincipal>();
  private readonly tenants = new Map<
    string,
    { readonly name: string | undefined; readonly cloud: string | undefined }
  >();
  private readonly completeTenants = new Set<string>();
  private readonly byApp = new Map<string, KnownPrincipal>();
  private readonly groupsByMember = new Map<string, string[]>();

  constructor(sources: Iterable<PrincipalSource> = []) {
    const all = [...sources];
    for (const source of all) this.addDirectory(source);
    for (const source of all) this.addDefinitions(source);
  }

  /** What is known of the principal with that id, in any case. */
  find(id: string | undefined): KnownPrincipal | undefined {
    return id === undefined ? undefined : this.entries.get(id.toLowerCase());
  }

  /** What a directory of the workspace says of the principal with that id. */
  inDirectory(id: string | undefined): KnownPrincipal | undefined {
    const found = this.find(id);
    return found?.fromDirectory ? found : undefined;
  }

  /** The ids, in lower case, of the groups in which directories show the principal with that id, groups of groups included. */
  groupsOf(id: string): ReadonlySet<string> {
    if (this.groupsByMember.size === 0) return noGroups;
    const groups = new Set<string>();
    const visit = (member: string): void => {
      for (const group of this.groupsByMember.get(member) ?? []) {
        if (groups.has(group)) continue;
        groups.add(group);
        visit(group);
      }
    };
    visit(id.toLowerCase());
    return groups;
  }

  /** The service principal of an application, by the client id of that, as a directory knows it. */
  servicePrincipalOf(appId: string | undefined): KnownPrincipal | undefined {
    return appId === undefined ? undefined : this.byApp.get(appId.toLowerCase());
  }

  /** Whether a directory says that it lists every principal of the tenant with that id. */
  isComplete(tenantId: string | undefined): boolean {
    return tenantId !== undefined && this.completeTenants.has(tenantId.toLowerCase());
  }

  /** What a directory calls the tenant with that id. */
  tenantName(id: string): string | undefined {
    return this.tenants.get(id.toLowerCase())?.name;
  }

  /** The cloud in which a directory says that the tenant with that id is. */
  tenantCloud(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.tenants.get(id.toLowerCase())?.cloud;
  }

  /** The tenants that directories are of, with what they call themselves. */
  allTenants(): readonly { readonly id: string; readonly name: string | undefined }[] {
    return [...this.tenants].map(([id, { name }]) => ({ id, name }));
  }

  /** Every known principal, in the order the files name them. */
  all(): readonly KnownPrincipal[] {
    return [...this.entries.values()];
  }

  private addDirectory({ uri, directory }: PrincipalSource): void {
    const { tenantId, tenantName, cloud } = directory ?? {};
    if (tenantId?.value)
      this.tenants.set(tenantId.value.toLowerCase(), { name: tenantName?.value, cloud: cloud?.value });
    if (tenantId?.value && listsAll(directory!)) this.completeTenants.add(tenantId.value.toLowerCase());
    for (const principal of directory?.principals?.items ?? []) {
      const id = principal.id?.value;
      if (!id) continue;
      const appId = principal.appId?.value;
      const known: KnownPrincipal = {
        id,
        displayName: principal.displayName?.value,
        type: principal.type?.value,
        groupType: principal.groupType?.value,
        memberCount: principal.memberCount,
        owner: principal.owner?.value,
        appId,
        node: principal.node,
        uri,
        fromDirectory: true,
      };
      this.add(known);
      if (appId && known.type === 'ServicePrincipal') this.byApp.set(appId.toLowerCase(), known);
      for (const member of principal.members?.items ?? []) this.addMember(id, member.value);
    }
  }

  private addMember(group: string, member: string | undefined): void {
    if (member === undefined) return;
    const groups = this.groupsByMember.get(member.toLowerCase());
    if (groups) groups.push(group.toLowerCase());
    else this.groupsByMember.set(member.toLowerCase(), [group.toLowerCase()]);
  }

  private addDefinitions({ uri, definitions }: PrincipalSource): void {
    const unknown = { groupType: undefined, memberCount: undefined, owner: undefined, appId: undefined };
    const more = { ...unknown, uri, fromDirectory: false };
    for (const authorization of definitions.flatMap(authorizationsOf)) {
      const id = authorization.principalId?.value;
      if (id) {
        const displayName = authorization.principalIdDisplayName?.value;
        this.add({ id, displayName, type: authorization.principalType?.value, node: authorization.node, ...more });
      }
      for (const approver of authorization.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? []) {
        const approverId = approver.principalId?.value;
        if (!approverId) continue;
        this.add({
          id: approverId,
          displayName: approver.principalIdDisplayName?.value,
          type: undefined,
          node: approver.node,
          ...more,
        });
      }
    }
  }

  private add(principal: KnownPrincipal): void {
    const key = principal.id.toLowerCase();
    if (!this.entries.has(key)) this.entries.set(key, principal);
  }
}

/** Whether a directory lists every principal of its tenant, and all of the list can be read. */
function listsAll({ complete, principals }: Directory): boolean {
  const listed = principals?.node.children?.length;
  return complete && listed !== undefined && principals!.items.filter(({ id }) => id?.value).length === listed;
}
