import type { Rule } from '../rule';
import monitoringSpSeparate from './monitoring-sp-separate';
import secretInFile from './secret-in-file';

/** Rules on what must not be known, or not be held together (SEC). */
export const securityRules: readonly Rule[] = [secretInFile, monitoringSpSeparate];
