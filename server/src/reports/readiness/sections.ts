import * as l10n from '@vscode/l10n';
import { severities } from '../../rules/rule';
import type { FormField, FormSection } from '../form/form';
import { headingOf } from './certification';
import type { PlacedFinding } from './placed-findings';
import type { ReadinessLine, SectionReadiness, SectionState } from './report';

/** A section with the required fields that have no value, as far as no finding tells of them. */
export interface ReadSection {
  readonly section: SectionReadiness;
  readonly missing: readonly FormField[];
}

/** Fields whose emptiness a rule tells of in words of its own, by the property it names. */
const toldByRules: Readonly<Record<string, RegExp>> = {
  privateAudience: /\.audience$/,
  previewAudience: /^preview-audience$/,
  plans: /^plans$/,
};

/** Properties of ours that the form has no field for: nobody chooses the only pricing model (OFR-10). */
const withoutField: ReadonlySet<string> = new Set(['pricing', 'model']);

/** How far a section is. `changed` says what differs from what was published last; nothing while nothing is live. */
export function readSection(
  section: FormSection,
  findings: readonly PlacedFinding[],
  changed: readonly string[],
): ReadSection {
  const { id, title, fields } = section;
  const required = fields.filter((field) => field.required);
  const empty = required.filter(({ value }) => value === undefined);
  const errors = findings.filter(({ line }) => line.severity === 'error');
  const isTold = (field: FormField): boolean => errors.some((finding) => tellsOf(finding, field));
  const missing = section.unreadable === undefined ? empty.filter((field) => !isTold(field)) : [];
  const lines = linesOf(section, findings, missing).sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return {
    missing,
    section: {
      ...{ id, title, changed, lines, place: placeOf(section) },
      state: stateOf(section, lines, empty, changed),
      filled: required.length - empty.length,
      required: required.length,
    },
  };
}

/** A field as its section names it, with the heading it stands under. */
export function labelOf({ group, label }: FormField): string {
  return group ? `${group.title}: ${label}` : label;
}

/** Where a section begins: at its first value in the file it belongs to, else where that would be. */
function placeOf({ fields, place }: FormSection): FormSection['place'] {
  return fields.find((field) => field.value !== undefined && field.place.uri === place.uri)?.place ?? place;
}

function stateOf(
  { fields }: FormSection,
  lines: readonly ReadinessLine[],
  empty: readonly FormField[],
  changed: readonly string[],
): SectionState {
  if (fields.length > 0 && fields.every(({ value }) => value === undefined)) return 'notStarted';
  if (empty.length > 0 || lines.some(({ severity }) => severity === 'error')) return 'incomplete';
  return changed.length > 0 ? 'unpublishedChanges' : 'complete';
}

/** What is missing, and what the findings say beside that. */
function linesOf(
  { id, unreadable, place }: FormSection,
  findings: readonly PlacedFinding[],
  missing: readonly FormField[],
): ReadinessLine[] {
  const hasErrors = findings.some(({ line }) => line.severity === 'error');
  const isSaid = ({ line, missing: property }: PlacedFinding): boolean =>
    property !== undefined &&
    !withoutField.has(property) &&
    missing.some((field) => samePlace(field.place, line.place));
  const left = findings.filter((finding) => !isSaid(finding)).map(({ line }) => line);
  const heading = (field?: FormField) => {
    const found = headingOf(id, field && partOfListing(field));
    return found && { heading: found };
  };
  return [
    ...(unreadable !== undefined && !hasErrors
      ? [{ severity: 'error', message: unreadable, ...heading(), place } as const]
      : []),
    ...missing.map((field): ReadinessLine => {
      const message = l10n.t('Not filled in: {0}.', labelOf(field));
      return { severity: 'error', message, ...heading(field), place: field.place };
    }),
    ...left,
  ];
}

/** Whether a finding speaks of a field's absence in words of its own, or of the value that is none. */
function tellsOf({ line, missing }: PlacedFinding, { id, place }: FormField): boolean {
  if (missing !== undefined) return Object.hasOwn(toldByRules, missing) && toldByRules[missing]!.test(id);
  return samePlace(line.place, place);
}

function samePlace(a: ReadinessLine['place'], b: ReadinessLine['place']): boolean {
  return a.uri === b.uri && a.offset === b.offset && a.length === b.length;
}

/** The part of the listing a field stands in, as its id says: `logos` in `listing.logos.large`. */
function partOfListing({ id }: FormField): string | undefined {
  return /^listing\.([^.]+)/.exec(id)?.[1];
}
