import { type DocumentKind, documentKinds } from '../../server/src/documents/kinds';
import { parseDocument } from '../../server/src/documents/document';
import { authorizationsOf } from '../../server/src/documents/model';
import { check } from '../../server/src/rules/check';
import { createContext } from '../../server/src/rules/context';
import { familyOf, registry } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { processorTime, type Work } from './alternate';
import { catalogue, readText, surroundings } from './files';
import { faultlessManifest } from './manifests';
import { type Measurement, median } from './measurement';

const size = 1000;
const rounds = 30;

/** A file of each kind that rules are timed on, the kinds most rules are for first: large ones, and the examples. */
const subjects: readonly (readonly [DocumentKind, () => string])[] = [
  ['manifest', () => faultlessManifest(catalogue, size)],
  ['template', () => template(faultlessManifest(catalogue, size))],
  ['directory', () => directory()],
  ...documentKinds
    .filter((kind) => kind !== 'manifest' && kind !== 'directory')
    .map((kind) => [kind, () => example(kind)] as const),
];

/** What each rule costs on a faultless file of the first of these kinds it is for, beside the check of that file; the dearest first. */
export async function measureRules(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const measured = new Set<Rule>();
  for (const [kind, textOf] of subjects) {
    const rules = registry.filter((rule) => rule.kinds.includes(kind) && !measured.has(rule));
    if (rules.length === 0) continue;
    const document = parseDocument(kind, textOf());
    const context = createContext(document, surroundings);
    const theirs = await usualTime(() => check(document, surroundings));
    for (const rule of rules) {
      measured.add(rule);
      const ours = await usualTime(() => run(rule, context));
      const what = `${familyOf.get(rule.code)}/${rule.code}, ${kind}`;
      measurements.push({ what, ours, theirs, ratio: ours / theirs, unit: 'µs' });
    }
  }
  return measurements.sort((a, b) => b.ratio! - a.ratio!);
}

function run(rule: Rule, context: ReturnType<typeof createContext>): void {
  const report = (): void => undefined;
  rule.document?.(context, report);
  for (const definition of context.deployment.definitions) {
    for (const entry of rule.authorization ? authorizationsOf(definition) : []) {
      rule.authorization!(entry, definition, context, report);
    }
    rule.definition?.(definition, context, report);
  }
}

/** A template that asks for what a manifest does. */
function template(manifest: string): string {
  const { registrationDefinitionName, managedByTenantId, authorizations, eligibleAuthorizations } = JSON.parse(
    manifest,
  ) as Record<string, unknown>;
  return JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: { authorizations: { type: 'array', defaultValue: authorizations } },
    resources: [
      {
        type: 'Microsoft.ManagedServices/registrationDefinitions',
        apiVersion: '2022-10-01',
        name: "[guid(subscription().id, 'gold')]",
        properties: {
          registrationDefinitionName,
          managedByTenantId,
          authorizations: "[parameters('authorizations')]",
          eligibleAuthorizations,
        },
      },
    ],
  });
}

function directory(): string {
  const principals = Array.from({ length: size }, (_, i) => ({
    id: `3d1b7b64-6d5e-4f55-8a0e-${String(i).padStart(12, '0')}`,
    displayName: `Group ${i}`,
    type: 'Group',
    groupType: 'Security',
  }));
  return JSON.stringify({ tenantId: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10', principals });
}

function example(kind: DocumentKind): string {
  const name = { plan: 'gold', scenario: 'northwind' }[kind as string] ?? 'contoso';
  return readText(`examples/contoso/${name}.${kind}.msp.json`);
}

/** Microseconds that doing work takes. */
async function usualTime(work: Work): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await processorTime(work, 20));
  return 1000 * median(times.slice(rounds / 3));
}
