import { CompletionItemKind } from 'vscode-languageserver-types';
import { canonicalDuration } from '../../documents/duration';
import { durationInWords } from '../../reports/duration-words';
import type { ValueItem } from './value-item';

/** The activation durations Azure takes, in half hours from 30 minutes to 8 hours (ELG-04, ELG-05). */
export function durationItems(): readonly ValueItem[] {
  return Array.from({ length: 16 }, (_, i) => {
    const minutes = 30 * (i + 1);
    const value = canonicalDuration(minutes);
    const words = durationInWords(minutes);
    return {
      value,
      words: `${value} ${words}`,
      item: {
        label: value,
        kind: CompletionItemKind.Value,
        labelDetails: { description: words },
        sortText: String(minutes).padStart(4, '0'),
      },
    };
  });
}
