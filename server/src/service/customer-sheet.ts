import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../documents/document';
import { readSheet } from '../reports/customer-sheet/read-sheet';
import type { CustomerSheet } from '../reports/customer-sheet/sheet';
import { type SheetPlan, sheetPlans } from '../reports/customer-sheet/sheet-plans';
import { findSheet, type Verification, verify } from '../reports/customer-sheet/verify/verification';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import type { Workspace } from '../workspace/workspace';
import { brokenFile } from './broken-file';

/** What a sheet is read from beside the document. */
export interface SheetContext {
  readonly workspace: Workspace;
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
}

/** A document of the workspace of which a sheet is asked for. */
export interface SheetSubject {
  readonly uri: string;
  readonly document: ParsedDocument;
  /** The key or id of the plan; may be left out where there is one. */
  readonly plan?: string;
}

/** Something asked for, or in words why it cannot be had. */
export type Had<T> = T | { readonly refused: string };

/** The plans of a document of which a sheet may be asked for. */
export function sheetPlansOf({ uri, document }: SheetSubject, { workspace }: SheetContext): readonly SheetPlan[] {
  return sheetPlans(document, { links: workspace.links(uri), deployment: workspace.wholeDeployment(uri) });
}

/** The customer sheet of a plan. */
export function sheetOf(subject: SheetSubject, context: SheetContext): Had<{ readonly sheet: CustomerSheet }> {
  const plans = sheetPlansOf(subject, context);
  const found = subject.plan === undefined ? plans : plans.filter((plan) => isCalled(plan, subject.plan!));
  const [only, another] = found;
  if (!only || another) return { refused: choiceInWords(plans, subject.plan) };
  const sheet = readSheet(only, { ...context, ...context.workspace.surroundings(subject.uri) });
  return typeof sheet === 'string' ? { refused: sheet } : { sheet };
}

/**
 * Verifies the sheet in the text of a page against a document; of several plans the one that the sheet is about, unless
 * another is named. `digest` is one that is known from elsewhere, in lower-case hexadecimal.
 */
export function verifySheet(
  html: string,
  subject: SheetSubject,
  context: SheetContext,
  digest?: string,
): Had<{ readonly verification: Verification }> {
  const found = findSheet(html);
  if (typeof found === 'string') return { refused: found };
  const broken = brokenFile(context.workspace.links(subject.uri));
  if (broken !== undefined) return { refused: broken };
  const several = sheetPlansOf(subject, context).length > 1;
  const plan = subject.plan ?? (several ? found.sheet.plan.planId : undefined);
  const now = sheetOf({ ...subject, plan }, context);
  return 'refused' in now ? now : { verification: verify(found, now.sheet, digest) };
}

function isCalled({ key, planId }: SheetPlan, name: string): boolean {
  return key === name || planId === name;
}

function choiceInWords(plans: readonly SheetPlan[], plan: string | undefined): string {
  const keys = plans.map(({ key }) => key).join(', ');
  if (plans.length === 0) return l10n.t('There is no sheet yet: the file grants nothing.');
  return plan === undefined
    ? l10n.t('There are several plans, and a sheet is about one: choose {0}.', keys)
    : l10n.t('There is no plan "{0}" in this file: choose {1}.', plan, keys);
}
