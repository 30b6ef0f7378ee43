import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const swc = { ...swcrc, swcrc: false };
const tsx = {
  ...swc,
  jsc: {
    ...swc.jsc,
    parser: { ...swc.jsc.parser, tsx: true },
    transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
  },
};

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // never 'import' here: pg, a CommonJS package, would be handed the ESM build of its pool and fail to extend it
  testEnvironmentOptions: { customExportConditions: ['@jiyue/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc], '^.+\\.tsx$': ['@swc/jest', tsx] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/toy-domain/files/', '<rootDir>/\\.data', '<rootDir>/\\.nx'],
};
// Specs of servers run in plain Node, where what they import is loaded once per thread, not once per file.
const plain = { ...common, runner: 'jest-light-runner' };
const database = {
  globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
};
const under = (name) => [
  `<rootDir>/{apps,libs}/*/src/**/${name}`,
  `<rootDir>/apps/*/e2e/**/${name}`,
  `<rootDir>/tools/**/${name}`,
];

// Four kinds of tests, told apart by their file names: pure, components (tsx), with PostgreSQL, over HTTP.
export default {
  maxWorkers: 2,
  testTimeout: 90_000,
  projects: [
    {
      ...plain,
      displayName: 'pure',
      testMatch: under('*.spec.ts'),
      testPathIgnorePatterns: ['\\.db\\.spec\\.ts$', '/node_modules/', '/apps/admin-web/'],
    },
    // parts of the administration add themselves to lists of the whole when they are loaded: a world per file
    { ...common, displayName: 'web', testMatch: ['<rootDir>/apps/admin-web/src/**/*.spec.ts'] },
    {
      ...common,
      displayName: 'dom',
      testMatch: under('*.spec.tsx'),
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['@jiyue/source', 'node', 'node-addons'] },
      setupFiles: ['<rootDir>/tools/jest/dom-setup.mjs'],
      moduleNameMapper: { ...common.moduleNameMapper, '\\.css$': '<rootDir>/tools/jest/no-style.mjs' },
    },
    { ...plain, ...database, displayName: 'db', testMatch: under('*.db.spec.ts') },
    { ...plain, ...database, displayName: 'e2e', testMatch: under('*.e2e.ts') },
    // against real services, whose addresses are in the environment: npm run bar -- real-services
    { ...plain, displayName: 'real', testMatch: under('*.real.ts') },
  ],
};
