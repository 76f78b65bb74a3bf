import type { Rule } from '../rule';
import fileMissing from './file-missing';
import fileOutsideWorkspace from './file-outside-workspace';
import pathBackslash from './path-backslash';
import referenceCycle from './reference-cycle';

/** Rules on the paths by which files name one another. */
export const linkRules: readonly Rule[] = [referenceCycle, fileOutsideWorkspace, fileMissing, pathBackslash];
