import { authorizationsOf, type Definition } from '../../documents/model';
import {
  areaReachOf,
  areas,
  higher,
  type Level,
  type OperationCatalogue,
  type Power,
  powerTables,
  type RoleCatalogue,
} from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { readGrant, shownValue } from './read-grant';
import { readRole } from './read-role';
import type { AreaReach, GrantPreview, PowerReach, PrincipalPreview, StageName, StagePreview } from './report';
import { type AcceptedGrant, effectInWords, roleInWords } from './stage-words';

interface PrincipalSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
  readonly principals: PrincipalBook;
}

type Identity = Pick<PrincipalPreview, 'id' | 'name' | 'type' | 'memberCount' | 'owner'>;

/** The principals of a definition in the order they are first named, each with all its grants, the permanent ones first. */
export function readPrincipals(
  definition: Definition,
  uriOf: (node: Definition['node']) => string,
  sources: PrincipalSources,
): readonly PrincipalPreview[] {
  const byId = new Map<string, { readonly identity: Identity; readonly grants: GrantPreview[] }>();
  for (const authorization of authorizationsOf(definition)) {
    const id = shownValue(authorization.principalId);
    const grant = inAreas(readGrant(authorization, uriOf(authorization.node), sources), sources);
    const entry = byId.get(id.toLowerCase());
    if (entry) {
      entry.grants.push(grant);
      continue;
    }
    const known = sources.principals.inDirectory(id);
    const identity = {
      id,
      name: authorization.principalIdDisplayName?.value || known?.displayName || id,
      type: known?.type ?? authorization.principalType?.value,
      memberCount: known?.memberCount,
      owner: known?.owner,
    };
    byId.set(id.toLowerCase(), { identity, grants: [grant] });
  }
  return [...byId.values()].map(({ identity, grants }) => {
    const accepted = grants.flatMap((grant) => acceptedGrant(grant, sources));
    return {
      ...identity,
      grants,
      stages: stagesOf(accepted),
      reach: reachOf(grants, accepted, sources.operations),
      powers: powersOf(grants, accepted),
    };
  });
}

/** A grant that says what it does area by area, as the matrix does. */
function inAreas(grant: GrantPreview, sources: PrincipalSources): GrantPreview {
  const [accepted] = acceptedGrant(grant, sources);
  return accepted ? { ...grant, effect: roleInWords(accepted) } : grant;
}

/** A grant with its role; none where Azure refuses it, or nobody knows what the role allows. */
function acceptedGrant(grant: GrantPreview, { catalogue, operations }: PrincipalSources): readonly AcceptedGrant[] {
  const role = grant.verdict === 'accepted' ? catalogue.get(grant.role.id) : undefined;
  return role ? [{ grant, role, preview: readRole(role, operations) }] : [];
}

/** When a grant's role is there. */
function stageOf({ activation }: GrantPreview): StageName {
  if (!activation) return 'standing';
  return activation.approvers.length > 0 ? 'approval' : 'activation';
}

function stagesOf(accepted: readonly AcceptedGrant[]): readonly StagePreview[] {
  const at = (stage: StageName) => accepted.filter(({ grant }) => stageOf(grant) === stage);
  const standing = at('standing');
  const activation = at('activation');
  const approval = at('approval');
  return [
    { stage: 'standing', effect: effectInWords(standing, []) },
    ...(activation.length > 0 ? [{ stage: 'activation', effect: effectInWords(activation, standing) } as const] : []),
    ...(approval.length > 0
      ? [{ stage: 'approval', effect: effectInWords(approval, [...standing, ...activation]) } as const]
      : []),
  ];
}

function reachOf(
  grants: readonly GrantPreview[],
  accepted: readonly AcceptedGrant[],
  operations: OperationCatalogue,
): readonly AreaReach[] {
  const reaching = accepted.map(({ grant, role }) => ({
    access: grant.access,
    index: grants.indexOf(grant),
    levels: new Map(areaReachOf(role, operations).map(({ area, level }) => [area, level])),
  }));
  return areas.map((area) => {
    const here = reaching.filter(({ levels }) => (levels.get(area) ?? 'none') !== 'none');
    const levelOf = (found: typeof here): Level =>
      found.map(({ levels }) => levels.get(area)!).reduce<Level>(higher, 'none');
    return {
      area,
      standing: levelOf(here.filter(({ access }) => access === 'active')),
      activated: levelOf(here),
      grants: here.map(({ index }) => index),
    };
  });
}

function powersOf(grants: readonly GrantPreview[], accepted: readonly AcceptedGrant[]): readonly PowerReach[] {
  return (Object.keys(powerTables) as Power[]).flatMap((power) => {
    const giving = accepted.filter(({ grant }) => grant.powers.includes(power)).map(({ grant }) => grant);
    if (giving.length === 0) return [];
    const standing = giving.some(({ access }) => access === 'active');
    return [{ power, standing, grants: giving.map((grant) => grants.indexOf(grant)) }];
  });
}
