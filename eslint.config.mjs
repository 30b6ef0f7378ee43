import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundaries, boundariesOfTests } from './tools/lint/boundaries.mjs';
import { plugin as jiyue } from './tools/lint/plugin.mjs';

const TESTS = [
  '**/*.{spec,e2e,contract,real,fixture,testing,process}.{ts,tsx}',
  'apps/*/e2e/**',
  'apps/*/test/**',
  'e2e/**',
  'libs/testing/**',
];
const TYPED = ['{apps,libs}/*/src/**/*.{ts,tsx}'];
/** Files that a tool reads by their default export. */
const CONFIGS = ['**/*.config.{ts,mts,mjs,js}', 'tools/jest/*.mjs', 'tools/playwright/global-setup.ts'];
/** Files that Node starts; they hand the environment to the configuration. */
const PROGRAMS = ['apps/*/src/*.ts', 'apps/api/src/demo/application.ts'];
/** The only places that may look at the environment. */
const READS_ENVIRONMENT = [
  ...PROGRAMS,
  '**/config.ts',
  '**/config/**',
  '**/*.config.{ts,mts,mjs}',
  'tools/**',
  '.ci/**',
  'e2e/**',
  ...TESTS,
];

const SIZES = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-depth': ['error', 3],
};

const restrict = (...rules) => ['error', ...rules];
const NO_ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only configuration files read the environment.',
};
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'Use a const object or a union of texts.' };
const NO_REEXPORT_ALL = { selector: 'ExportAllDeclaration', message: 'List exports by name.' };

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.data/**',
      '.nx/**',
      '**/.astro/**',
      'tools/toy-domain/files/**',
      'coverage/**',
      'test-results/**',
      '**/*.astro',
      'libs/api-client/src/generated/**',
      '**/env.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx,mts}'] })),
  {
    files: ['**/*.{ts,tsx,mts,mjs,js}'],
    languageOptions: { globals: { ...globals.node } },
    plugins: { jiyue, '@nx': nx },
    rules: {
      ...SIZES,
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'escape', message: 'HTML is escaped by escapeHtml of @jiyue/kernel.' },
      ],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': restrict(NO_ENVIRONMENT, NO_ENUM, NO_REEXPORT_ALL),
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'jiyue/few-parameters': ['error', { functions: 4, constructors: 6 }],
      'jiyue/few-paths': ['error', { max: 8 }],
      'jiyue/no-relative-across-libs': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // a lib merges its rights and parts of a declaration into one interface
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  { files: TYPED, rules: { '@nx/enforce-module-boundaries': ['error', boundaries] } },
  {
    files: TYPED,
    ignores: TESTS, // see tools/lint/specs.config.mjs
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['{apps,libs}/*/src/**/*.{spec,e2e,contract,fixture,testing}.{ts,tsx}', 'apps/*/{e2e,test}/**'],
    rules: { '@nx/enforce-module-boundaries': ['error', boundariesOfTests] },
  },
  // decorated classes are injected by value: an inline type import of them would erase what Nest needs
  { files: ['{apps/api,libs}/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['**/*.entity.ts', '**/*.types.ts', '**/*.input.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/api/src/**/*.ts'],
    // composition makes the connections that tenancy is given
    ignores: ['libs/tenancy/**', 'apps/api/src/composition/**', 'apps/api/src/migrate.ts', ...TESTS],
    rules: { 'jiyue/one-door-to-the-database': 'error', 'jiyue/keys-by-key-of': 'error' },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/migrations/**', ...TESTS],
    rules: { 'jiyue/own-tables-only': 'error' },
  },
  {
    files: ['apps/portal-web/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@jiyue/live',
              message: 'The portal reads: import @jiyue/live/reading, which loads no server for staff.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/admin-web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser } },
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // a component is one function and may be 150 lines, as its file
  {
    files: ['**/*.tsx', 'apps/admin-web/src/**/use-*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/migrations/**', ...TESTS],
    rules: { 'max-lines-per-function': 'off', 'jiyue/few-parameters': 'off' },
  },
  { files: TESTS, rules: { 'max-lines': ['error', { max: 250 }], '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: CONFIGS, rules: { 'no-restricted-exports': 'off', 'max-lines-per-function': 'off' } },
  { files: READS_ENVIRONMENT, rules: { 'no-restricted-syntax': restrict(NO_ENUM, NO_REEXPORT_ALL) } },
  { files: ['libs/api-client/src/index.ts'], rules: { 'no-restricted-syntax': restrict(NO_ENVIRONMENT, NO_ENUM) } }, // passes generated code on
  { files: ['tools/**', '.ci/**'], rules: { 'no-console': 'off' } },
);
