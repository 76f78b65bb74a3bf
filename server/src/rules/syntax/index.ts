import type { Rule } from '../rule';
import duplicateKey from './duplicate-key';
import invalidJson from './invalid-json';
import missingProperty from './missing-property';
import unknownProperty from './unknown-property';
import wrongType from './wrong-type';
import wrongValue from './wrong-value';

/** Rules on how a file is written: its JSON, and the shape its schema gives it. */
export const syntaxRules: readonly Rule[] = [
  invalidJson,
  duplicateKey,
  missingProperty,
  unknownProperty,
  wrongType,
  wrongValue,
];
