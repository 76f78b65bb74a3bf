import { pageFile } from '../html/page';
import { junitText, type PlayedFile } from './junit';
import { simulationMarkdown } from './markdown';
import type { SimulationPlaces } from './html/place-html';
import { type ShownSimulation, simulationPage } from './html/simulation-html';
import { simulationText } from './text';

/** What a simulation may be saved as. */
export const simulationFormats = ['text', 'json', 'markdown', 'html', 'junit'] as const;
export type SimulationFormat = (typeof simulationFormats)[number];

/** Several simulations in a format that holds several; the same bytes whenever the reports and paths are the same. */
export function simulationsFile(files: readonly PlayedFile[], format: Exclude<SimulationFormat, 'html'>): string {
  switch (format) {
    case 'text':
      return files.map(({ report }) => simulationText(report)).join('\n');
    case 'markdown':
      return files.map(({ report }) => simulationMarkdown(report)).join('\n');
    case 'json': {
      const simulations = files.map(({ path, report }) => ({ path, ...report }));
      return `${JSON.stringify({ simulations }, undefined, 2)}\n`;
    }
    case 'junit':
      return junitText(files);
  }
}

/** One simulation in any format; a page of HTML is about one. */
export function simulationFile(
  {
    path,
    shown,
    places,
  }: { readonly path: string; readonly shown: ShownSimulation; readonly places: SimulationPlaces },
  format: SimulationFormat,
): string {
  if (format === 'html') return pageFile(simulationPage(shown, places));
  return simulationsFile([{ path, report: shown.report }], format);
}
