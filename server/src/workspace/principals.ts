import type { Directory } from '../documents/directory';
import { authorizationsOf, type Definition } from '../documents/model';

/** What the workspace knows of a principal. */
export interface KnownPrincipal {
  readonly id: string;
  readonly displayName: string | undefined;
  readonly type: string | undefined;
  readonly groupType: string | undefined;
  readonly memberCount: number | undefined;
  readonly owner: string | undefined;
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
  private readonly tenants = new Map<string, string | undefined>();
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

  /** What a directory calls the tenant with that id. */
  tenantName(id: string): string | undefined {
    return this.tenants.get(id.toLowerCase());
  }

  /** The tenants that directories are of, with what they call themselves. */
  allTenants(): readonly { readonly id: string; readonly name: string | undefined }[] {
    return [...this.tenants].map(([id, name]) => ({ id, name }));
  }

  /** Every known principal, in the order the files name them. */
  all(): readonly KnownPrincipal[] {
    return [...this.entries.values()];
  }

  private addDirectory({ uri, directory }: PrincipalSource): void {
    const { tenantId, tenantName } = directory ?? {};
    if (tenantId?.value) this.tenants.set(tenantId.value.toLowerCase(), tenantName?.value);
    for (const principal of directory?.principals?.items ?? []) {
      const id = principal.id?.value;
      if (!id) continue;
      this.add({
        id,
        displayName: principal.displayName?.value,
        type: principal.type?.value,
        groupType: principal.groupType?.value,
        memberCount: principal.memberCount,
        owner: principal.owner?.value,
        uri,
        fromDirectory: true,
      });
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
    const more = { groupType: undefined, memberCount: undefined, owner: undefined, uri, fromDirectory: false };
    for (const authorization of definitions.flatMap(authorizationsOf)) {
      const id = authorization.principalId?.value;
      if (id) {
        const displayName = authorization.principalIdDisplayName?.value;
        this.add({ id, displayName, type: authorization.principalType?.value, ...more });
      }
      for (const approver of authorization.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? []) {
        const approverId = approver.principalId?.value;
        if (!approverId) continue;
        this.add({ id: approverId, displayName: approver.principalIdDisplayName?.value, type: undefined, ...more });
      }
    }
  }

  private add(principal: KnownPrincipal): void {
    const key = principal.id.toLowerCase();
    if (!this.entries.has(key)) this.entries.set(key, principal);
  }
}
