import { factors } from '../../simulation';
import { csvText } from '../csv';
import { sweepMarkdown } from './markdown';
import type { SweepReport } from './report';
import { sweepText } from './text';

/** What a sweep may be printed as. */
export const sweepFormats = ['text', 'markdown', 'csv', 'json'] as const;
export type SweepFormat = (typeof sweepFormats)[number];

/** A sweep with the path its file is called by. */
export interface NamedSweep {
  readonly path: string;
  readonly report: SweepReport;
}

/** Sweeps in a format; the same bytes whenever the reports and paths are the same. */
export function sweepsFile(sweeps: readonly NamedSweep[], format: SweepFormat): string {
  switch (format) {
    case 'text':
      return sweeps.map(({ report }) => sweepText(report)).join('\n');
    case 'markdown':
      return sweeps.map(({ report }) => sweepMarkdown(report)).join('\n');
    case 'csv':
      return sweepCsv(sweeps);
    case 'json': {
      const reports = sweeps.map(({ path, report }) => ({ path, ...report }));
      return `${JSON.stringify({ sweeps: reports }, undefined, 2)}\n`;
    }
  }
}

/** A row for each combination, with its values and the first step that fails. */
function sweepCsv(sweeps: readonly NamedSweep[]): string {
  const header = ['file', 'plan', ...factors, 'outcome', 'step', 'code', 'reason', 'rules'];
  const rows = sweeps.flatMap(({ path, report }) =>
    report.plans.flatMap(({ name, combinations }) =>
      combinations.map(({ combination, ending: { outcome, step = '', code = '', reason, source } }) => [
        path,
        name,
        ...factors.map((factor) => combination[factor]),
        outcome,
        step,
        code,
        reason,
        source.join(' '),
      ]),
    ),
  );
  return csvText([header, ...rows]);
}
