import type { ArmContent } from '../../documents/arm/content';
import { sameId } from '../../documents/guid';
import { textField } from '../../documents/model';
import { type DeployedDefinition, deployedDefinitions } from './deployed';
import type { KnownVersion } from './known-versions';
import type { ComparisonReport, DelegationComparison, RightChange, Standing } from './report';
import { type NameSources, rightChanges, sharePrincipal } from './right-changes';

/** A version and how a deployed definition differs from it. */
interface Candidate {
  readonly version: KnownVersion;
  readonly changes: readonly RightChange[];
}

/** What attention a standing needs: the first first. */
const order: readonly Standing[] = ['different', 'earlier', 'unknown', 'current'];

/**
 * Compares what answers of Azure say is deployed with versions that are known, the newest of each plan first: who runs
 * which, who has other rights, and who has something else.
 */
export function compareDeployed(
  title: string,
  contents: readonly ArmContent[],
  versions: readonly KnownVersion[],
  sources: NameSources,
): ComparisonReport {
  const delegations = deployedDefinitions(contents).map((deployed) => compareOne(deployed, versions, sources));
  const byAttention = (a: DelegationComparison, b: DelegationComparison): number =>
    order.indexOf(a.standing) - order.indexOf(b.standing) ||
    (a.customer < b.customer ? -1 : Number(a.customer > b.customer));
  return { title, delegations: delegations.sort(byAttention) };
}

function compareOne(
  deployed: DeployedDefinition,
  versions: readonly KnownVersion[],
  sources: NameSources,
): DelegationComparison {
  const { definition, customer, managedBy, scopes } = deployed;
  const name = definition.registrationDefinitionName?.value ?? '';
  const facts = { customer, scopes, name, managedBy };
  const candidates = versions
    .filter((version) => mayBe(deployed, version))
    .map((version): Candidate => ({ version, changes: rightChanges(version.definition, definition, sources) }));
  const same = candidates.filter(({ changes }) => changes.length === 0);
  const found = same.find(({ version }) => saysVersion(deployed, version)) ?? same[0];
  if (found?.version.newest) return { ...facts, standing: 'current', version: found.version.name, changes: [] };
  if (found) {
    const newest = candidates.find(({ version }) => version.newest && version.planId === found.version.planId);
    return { ...facts, standing: 'earlier', version: found.version.name, changes: newest?.changes ?? [] };
  }
  const closest = candidates.find(({ version }) => saysVersion(deployed, version)) ?? fewestChanges(candidates);
  if (!closest) return { ...facts, standing: 'unknown', changes: [] };
  return { ...facts, standing: 'different', version: closest.version.name, changes: closest.changes };
}

/** Whether a deployed definition may be some version of that plan: by the plan it names, else by name or principals. */
function mayBe({ definition }: DeployedDefinition, version: KnownVersion): boolean {
  if (!sameId(definition.managedByTenantId?.value, version.definition.managedByTenantId?.value)) return false;
  const planId = textField(definition.plan, 'name')?.value;
  if (planId !== undefined && version.planId !== undefined) return planId === version.planId;
  const [name, known] = [definition, version.definition].map((one) => one.registrationDefinitionName?.value);
  return (name !== undefined && name === known) || sharePrincipal(definition, version.definition);
}

function saysVersion({ definition }: DeployedDefinition, { definition: known }: KnownVersion): boolean {
  const said = textField(definition.plan, 'version')?.value;
  return said !== undefined && said === known.version?.value;
}

/** The one with the fewest changes; of several the first, which is the newest. */
function fewestChanges(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best && best.changes.length <= one.changes.length ? best : one),
    undefined,
  );
}
