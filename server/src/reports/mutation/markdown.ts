import * as l10n from '@vscode/l10n';
import { escapeMarkdown } from '../markdown';
import type { ManifestMutation, MutationReport, SurvivorReport } from './report';
import { changeInWords, playersInWords, suggestionJson, summaryInWords, whereInWords, withoutInWords } from './words';

/** The expectations still to be written as Markdown, each with the change that nobody notices without it. */
export function mutationMarkdown(report: MutationReport): string {
  const { summary, roleData, manifests } = report;
  const blocks = [
    `# ${l10n.t('Expectations still to be written')}`,
    `**${summary.unnoticed === 0 ? '✓' : '✗'} ${summaryInWords(report)}** · ${l10n.t('role data of {0}', roleData)}`,
    l10n.t(
      'Each entry was dropped, given a wider role, and its access policy loosened; then all scenarios were played.',
    ),
    ...manifests.flatMap(manifestBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function manifestBlocks(manifest: ManifestMutation): readonly string[] {
  const { path, survivors } = manifest;
  return [
    `## ${escapeMarkdown(path)}`,
    escapeMarkdown(playersInWords(manifest)),
    ...(survivors.length === 0 ? [l10n.t('Every change is noticed.')] : survivors.flatMap(survivorBlocks)),
  ];
}

function survivorBlocks(survivor: SurvivorReport, index: number): readonly string[] {
  const { suggestion, place } = survivor;
  return [
    `### ${index + 1}. ${escapeMarkdown(changeInWords(survivor))}`,
    escapeMarkdown(l10n.t('Line {0}.', place.line)),
    ...(suggestion
      ? [escapeMarkdown(whereInWords(suggestion)), `\`\`\`json\n${suggestionJson(suggestion)}\n\`\`\``]
      : [withoutInWords(survivor)]),
  ];
}
