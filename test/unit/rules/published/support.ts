import { deleteRole, entry, ids, manifest, reader } from '../support';
import type { Files } from '../folder';

/** A plan in a record; its manifest is given as JSON text. */
export function publishedPlan(more: Readonly<Record<string, unknown>> = {}, sold: string = manifest()): object {
  return {
    planId: 'gold',
    planFile: 'gold.plan.msp.json',
    name: 'Gold',
    visibility: 'public',
    manifest: JSON.parse(sold) as unknown,
    ...more,
  };
}

/** An entry of a record. */
export function publishedEntry(plans: readonly object[], more: Readonly<Record<string, unknown>> = {}): object {
  return { at: '2026-03-10T09:00:00Z', state: 'live', ...more, plans };
}

/** The text of a record of the offer beside it. */
export function record(entries: readonly object[], more: Readonly<Record<string, unknown>> = {}): string {
  const offer = { publisherId: 'contoso', offerId: 'contoso-managed-azure', offerFile: 'contoso.offer.msp.json' };
  return JSON.stringify({ ...offer, ...more, entries }, undefined, 2);
}

/** A record file with one entry of one plan. */
export function published(plan: object = publishedPlan(), more: Readonly<Record<string, unknown>> = {}): Files {
  return { 'contoso.published.msp.json': record([publishedEntry([plan], more)]) };
}

/** The head of a manifest in a version; further properties as JSON text. */
export function head(version: string, more: Readonly<Record<string, string>> = {}): string {
  const properties = { registrationDefinitionName: '"Gold"', managedByTenantId: `"${ids.tenant}"`, ...more };
  return [`"version": ${version}`, ...Object.entries(properties).map(([name, value]) => `"${name}": ${value}`)].join(
    ',\n  ',
  );
}

/** The entries of the manifest that was published, in another order. */
export const turnedEntries: readonly string[] = [entry(deleteRole), entry(reader)];
