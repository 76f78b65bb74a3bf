import type { Rule } from '../rule';
import unusedSuppression from './unused-suppression';

/** What is wrong with comments that silence other rules. */
export const suppressionRules: readonly Rule[] = [unusedSuppression];
