import js from '@eslint/js'
import litA11y from 'eslint-plugin-lit-a11y'
import lit from 'eslint-plugin-lit'
import wc from 'eslint-plugin-wc'
import globals from 'globals'
import ts from 'typescript-eslint'
import { importRule } from './scripts/lint/import-rule.mjs'
import { credentialNames, secretComparison, secretNames } from './scripts/lint/secret-comparison.mjs'
import { unsafeHtml, unsafeImports } from './scripts/lint/unsafe-html.mjs'

const waygate = { rules: { 'import-table': importRule } }

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.child-*/**',
      '**/node_modules/**',
      '**/*.gen.ts',
      'storybook-static/**',
      '**/.waygate/**',
      'examples/**/dist/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: [
      'benchmarks/*/page/**/*.js',
      'examples/*/*.js',
      'examples/*/src/**/*.js',
      'packages/whatsapp-sandbox/page/**/*.js',
    ],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['packages/*/src/**/*.ts', 'packages/whatsapp-sandbox/page/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    extends: [ts.configs.strictTypeChecked],
    plugins: { waygate },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'waygate/import-table': 'error',
      'no-restricted-syntax': ['error', ...secretComparison(secretNames), ...unsafeHtml],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    // the fake gateway keeps made-up secrets in memory, for tests
    files: ['packages/sdk/src/testing/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafeHtml] },
  },
  {
    files: ['packages/gateway/src/**/*.ts', 'packages/sdk/src/webhooks/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...secretComparison(credentialNames), ...unsafeHtml] },
  },
  {
    // what runs in Node; browsers have no such bug
    files: ['packages/{gateway,sdk,whatsapp-sandbox}/**/*.ts', 'scripts/**/*.{ts,mjs}', 'openapi/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message: 'Node 20 gets Latin-1 wrong once it is compiled: parse, and catch.',
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.{test,stories}.ts', 'packages/*/test/**/*.ts', 'scripts/**/*.ts', 'openapi/**/*.ts'],
    extends: [ts.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended']?.rules,
      ...wc.configs['flat/recommended']?.rules,
      ...litA11y.configs.recommended.rules,
      'no-restricted-imports': ['error', { paths: unsafeImports }],
    },
  },
  {
    files: ['packages/elements/src/{ui,sessions,viewer,contacts,api-keys,webhooks,organizations,admin}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'setTimeout', 'setInterval', 'localStorage', 'sessionStorage', 'location'].map((name) => ({
          name,
          message: 'Controllers and the SDK do this; a component renders.',
        })),
      ],
    },
  },
)
