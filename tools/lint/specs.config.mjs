// Tests belong to no project that is built, so the rules that need types look at them in a run of their own.
import tseslint from 'typescript-eslint';

const root = new URL('../..', import.meta.url).pathname;

export default [
  { ignores: ['**/dist/**', '**/node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: [
      'libs/*/src/**/*.{spec,e2e}.ts',
      'apps/{api,dev-idp,portal-web}/src/**/*.{spec,e2e}.ts',
      'apps/portal-web/e2e/**/*.ts',
    ],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: ['tsconfig.spec.json'], tsconfigRootDir: root },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/await-thenable': 'error' },
  },
];
