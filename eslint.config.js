import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/lint-rules.mjs';

/** Tests and stories reach into shadow roots and parsed JSON, where `any` is at home. */
const LOOSE_IN_TESTS = [
  'no-unused-expressions',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-non-null-assertion',
];

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'coverage', '.tmp'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  wc['flat/best-practice'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the role of a list without bullets; saying it again brings it back
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // @click=${this.#onClick} is right in Lit: it binds the host
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  {
    // Each is checked by TypeScript with the settings of its framework: test/visits/frameworks.test.mjs
    files: ['demo/frameworks/**', 'src/frameworks/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      // the way to add to a framework's list of tags
      '@typescript-eslint/no-empty-object-type': 'off',
      // files of types alone need no elements of their own
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['demo/**/*.js', 'bench/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      ...Object.fromEntries(LOOSE_IN_TESTS.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
      // the DOM-diff plugin types every .to.equal() as a promise, which it is not
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/helpers/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'A second is too short on a busy machine: wait by helpers/until.js.',
        },
      ],
    },
  },
  houseRules,
);
