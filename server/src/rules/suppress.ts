import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../documents/document';
import { nearestName } from '../documents/shape/nearest';
import type { Span, SyntaxTree } from '../documents/syntax-tree';
import { registry } from './registry';
import type { Finding, FindingDetails, Fix } from './rule';
import { reaches, type SuppressionComment, suppressionComments, type WrittenCode } from './suppression/comments';
import { removeCode, removeComment } from './suppression/remove-code';
import unusedSuppression from './suppression/unused-suppression';

const rules = new Map(registry.map((rule) => [rule.code, rule]));

/** Whether a comment may silence the findings of a rule. */
export function isSuppressible(code: string): boolean {
  return rules.has(code) && code !== unusedSuppression.code && rules.get(code)!.suppressible !== false;
}

/** What decides whether comments silence anything, and whether it can be said that they do not. */
export interface SuppressionTerms {
  /** Whether the configuration lets comments silence findings. */
  readonly allowed: boolean;
  /** Whether every finding of the document is among those given: else none can be said to be missing. */
  readonly complete: boolean;
}

/** The findings that no comment silences, and what is wrong with the comments that silence nothing. */
export function withoutSuppressed(
  findings: readonly Finding[],
  { tree }: ParsedDocument,
  { allowed, complete }: SuppressionTerms,
): readonly Finding[] {
  const comments = suppressionComments(tree);
  if (comments.length === 0) return findings;
  if (!allowed) return [...findings, ...comments.map((comment) => forbidden(tree, comment))];
  const requests = comments.flatMap(({ codes, reach }) => codes.map((written) => ({ written, reach })));
  const used = new Set<WrittenCode>();
  const left = findings.filter((finding) => {
    if (!isSuppressible(finding.code)) return true;
    const granted = requests.filter(({ written, reach }) => written.code === finding.code && reaches(reach, finding));
    for (const { written } of granted) used.add(written);
    return granted.length === 0;
  });
  const isUnused = (code: WrittenCode): boolean => complete && tree.faults.length === 0 && !used.has(code);
  return [...left, ...comments.flatMap((comment) => [...faultsOf(tree, comment, isUnused)])];
}

function* faultsOf(
  tree: SyntaxTree,
  comment: SuppressionComment,
  isUnused: (code: WrittenCode) => boolean,
): Generator<Finding> {
  if (comment.codes.length === 0) {
    yield finding(comment, l10n.t('This comment names no rule, so it silences nothing. Write the code of a finding.'));
  }
  for (const code of comment.codes) {
    const fixes = [remove(() => removeCode(tree, comment, code))];
    if (!rules.has(code.code)) {
      const message = l10n.t('There is no rule "{0}", so this comment silences nothing by it.', code.code);
      yield finding(code, message, { fixes: [...rename(code), ...fixes] });
    } else if (!isSuppressible(code.code)) {
      yield finding(code, l10n.t('No comment can silence {0}. Mend what it finds.', code.code), { fixes });
    } else if (isUnused(code)) {
      const message =
        comment.scope === 'file'
          ? l10n.t('{0} finds nothing in this file, so there is nothing to silence.', code.code)
          : l10n.t('{0} finds nothing on the next line, so there is nothing to silence.', code.code);
      yield finding(code, message, { severity: unusedSuppression.severity, tag: 'unnecessary', fixes });
    }
  }
}

function forbidden(tree: SyntaxTree, comment: SuppressionComment): Finding {
  const message = l10n.t(
    'The setting "allowSuppressions" is false: this comment has no effect. Mend what it was to silence.',
  );
  return finding(comment, message, { fixes: [remove(() => removeComment(tree, comment))] });
}

function rename({ code, offset, length }: WrittenCode): readonly Fix[] {
  const meant = nearestName(code, [...rules.keys()]);
  if (meant === undefined) return [];
  return [{ title: l10n.t('Change it to "{0}"', meant), edits: () => [{ offset, length, text: meant }] }];
}

function remove(edits: Fix['edits']): Fix {
  return { title: l10n.t('Remove it from the comments'), edits };
}

function finding({ offset, length }: Span, message: string, details?: FindingDetails): Finding {
  return { code: unusedSuppression.code, severity: 'warning', message, offset, length, ...details };
}
