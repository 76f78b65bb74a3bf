import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FormNames } from '../form/authorization-fields';
import type { FormField, FormSection } from '../form/form';
import { type PublishedForm, readPublishedForm } from '../form/published-form';
import { readForm } from '../form/read-form';
import type { Links } from '../../workspace/links';
import { changeOf, removedFrom } from './changes';
import type { SheetField, SheetReport, SheetSection } from './report';

/** The sheet of an offer, or of a plan alone, by its links; undefined for any other document. */
export function readSheet(links: Links, names: FormNames): SheetReport | undefined {
  const form = readForm(links, names);
  if (!form) return undefined;
  const published = readPublishedForm(links, names);
  return {
    ...form,
    roleData: names.catalogue.date,
    ...(published && { baseline: { at: published.at, state: published.state, gonePlans: published.gonePlans } }),
    sections: form.sections.map((section) => sheetSection(section, published)),
  };
}

/** The parts of a sheet that are about one plan, by its id; undefined where it has none of that id. */
export function sheetOfPlan(sheet: SheetReport, planId: string): SheetReport | undefined {
  const prefix = `plan.${planId}.`;
  const sections = sheet.sections.flatMap((section) => {
    const fields = section.fields.filter(({ id }) => id.startsWith(prefix));
    return section.plan?.key === planId ? [section] : fields.length > 0 ? [{ ...section, fields, removed: [] }] : [];
  });
  return sections.some(({ plan }) => plan !== undefined) ? { ...sheet, sections } : undefined;
}

/** Only what differs from the published version; a sheet of a first publication as it is. */
export function changesOf(sheet: SheetReport): SheetReport {
  if (!sheet.baseline) return sheet;
  const sections = sheet.sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ change }) => change !== undefined) }))
    .filter(({ fields, removed, unreadable }) => fields.length + removed.length > 0 || unreadable !== undefined);
  return { ...sheet, sections };
}

function sheetSection(section: FormSection, published: PublishedForm | undefined): SheetSection {
  return {
    ...section,
    fields: section.fields.map((field) => sheetField(field, published)),
    removed: published ? removedFrom(section, published) : [],
  };
}

function sheetField(field: FormField, published: PublishedForm | undefined): SheetField {
  const change = published && changeOf(field, published);
  const stamp = bytesToHex(sha256(utf8ToBytes(JSON.stringify(field.value ?? null)))).slice(0, 16);
  return { ...field, ...(change && { change }), stamp };
}
