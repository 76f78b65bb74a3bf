import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './scripts/lint/arrows.mjs';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.vscode-test/',
    '**/*.generated.*',
    'test/fixtures/',
    'test/editor/workspace/',
    'examples/',
  ]),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Methods are taken out of plain objects all over; classes here do not lend theirs.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // The house: imports follow its arrows, and nothing writes where the protocol is spoken.
    files: ['client/src/**/*.ts', 'server/src/**/*.ts'],
    plugins: { house: { rules: { arrows: arrowsRule } } },
    rules: { 'house/arrows': 'error', 'no-console': 'error' },
  },
  { files: ['server/src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // A stand-in may be async without waiting for anything.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', exports: 'writable', require: 'readonly' },
    },
  },
);
