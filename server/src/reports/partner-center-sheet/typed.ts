import { audienceFileText } from '../../documents/audience/audience-file';
import type { FormAudience, FormValue } from '../form/form';

/** More subscriptions are not typed by hand: the form has Import Audience (csv) for them (AUD-03). */
export const mostTyped = 10;

/** The header of the table that subscriptions are typed into. */
export const audienceLabels = ['Azure subscription ID', 'Description'] as const;

/** A value as rows of texts that are typed one by one; none for an audience that is imported. */
export function typedRows(value: FormValue): readonly (readonly string[])[] {
  switch (value.kind) {
    case 'text':
    case 'html':
    case 'choice':
      return [[value.text]];
    case 'list':
      return value.items.map((item) => [item]);
    case 'table':
      return value.rows;
    case 'picture':
      return [[value.path]];
    case 'audience':
      return isTyped(value) ? value.rows!.map(({ id, description }) => [id, description]) : [];
  }
}

/** Whether an audience is short enough to be typed. */
export function isTyped({ rows }: FormAudience): boolean {
  return rows !== undefined && rows.length <= mostTyped;
}

/** An audience as the file that Partner Center imports; undefined where it cannot be read. */
export function audienceCsv({ rows }: FormAudience): string | undefined {
  return rows && audienceFileText(rows);
}
