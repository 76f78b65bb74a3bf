import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../plain-text';
import type { ManifestMutation, MutationReport, SurvivorReport } from './report';
import { changeInWords, playersInWords, suggestionJson, summaryInWords, whereInWords, withoutInWords } from './words';

/** The expectations still to be written for a terminal. */
export function mutationText(report: MutationReport): string {
  const { summary, roleData, manifests } = report;
  const lines = [
    l10n.t('Expectations still to be written'),
    `${summary.unnoticed === 0 ? '✓' : '✗'} ${summaryInWords(report)} · ${l10n.t('role data of {0}', roleData)}`,
    ...manifests.flatMap((manifest) => ['', ...manifestLines(manifest)]),
  ];
  return `${lines.join('\n')}\n`;
}

function manifestLines(manifest: ManifestMutation): readonly string[] {
  const { path, survivors } = manifest;
  return [
    plainText(path),
    plainText(playersInWords(manifest)),
    ...(survivors.length === 0 ? [l10n.t('Every change is noticed.')] : survivors.flatMap(survivorLines)),
  ];
}

function survivorLines(survivor: SurvivorReport): readonly string[] {
  const { suggestion, place } = survivor;
  const told = suggestion
    ? [whereInWords(suggestion), ...suggestionJson(suggestion).split('\n')]
    : [withoutInWords(survivor)];
  return [`✗ ${plainText(`${place.path}:${place.line} ${changeInWords(survivor)}`)}`, ...indented(told.map(plainText))];
}
