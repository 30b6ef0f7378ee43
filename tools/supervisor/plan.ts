import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { only, portsOf } from './environment.ts';
import type { PartOptions } from './part.ts';

/** How the programs of a copy are run: the built form, or the sources with a watcher. */
export interface Plan {
  /** Arguments of a program of the API's package that runs to its end. */
  once(program: 'migrate' | 'seed-demo'): readonly string[];
  /** The long-running parts in starting order. */
  parts(environment: NodeJS.ProcessEnv, port: number): PartOptions[];
}

const SERVING = [
  'DATABASE_URL',
  'DATABASE_SUPERVISOR_URL',
  'DATABASE_PORTAL_URL',
  'DATABASE_IDENTITY_URL',
  'DATABASE_JOBS_URL',
];
const API_NEEDS = [
  ...SERVING,
  'JIYUE_SECRET_FILE',
  'JIYUE_PORTAL_SECRET_FILE',
  'OIDC_CLIENT_SECRET_FILE',
  'S3_ACCESS_KEY_FILE',
  'S3_SECRET_KEY_FILE',
];
const PORTAL_NEEDS = ['DATABASE_PORTAL_URL', 'JIYUE_PORTAL_SECRET_FILE'];
const FROM_SOURCE = ['--conditions=@jiyue/source', '--import', '@swc-node/register/esm-register'];

function serverParts(
  environment: NodeJS.ProcessEnv,
  port: number,
  program: (app: string, name: string) => readonly string[],
): PartOptions[] {
  const ports = portsOf(port);
  const own = environment['KEYCLOAK_URL'] === `http://localhost:${ports.idp}`;
  const at = (number: string | undefined, path: string) => `http://127.0.0.1:${number}${path}`;
  const idp: PartOptions = {
    name: 'dev-idp',
    args: program('dev-idp', 'main'),
    env: only(environment, ['OIDC_CLIENT_SECRET_FILE']),
    ready: at(String(ports.idp), '/realms/jiyue/.well-known/openid-configuration'),
  };
  return [
    ...(own ? [idp] : []),
    {
      name: 'api',
      args: program('api', 'main'),
      env: only(environment, API_NEEDS),
      ready: at(String(port), '/health/ready'),
    },
    {
      name: 'worker',
      args: program('api', 'worker'),
      env: only(environment, API_NEEDS),
      ready: at(environment['JIYUE_WORKER_PORT'], '/health/ready'),
    },
  ];
}

function portalReady(environment: NodeJS.ProcessEnv): string {
  return `http://127.0.0.1:${environment['JIYUE_PORTAL_PORT']}/healthz`;
}

/** The built programs, as in production. */
export const builtPlan: Plan = {
  once: (program) => [join(ROOT, 'apps', 'api', 'dist', `${program}.js`)],
  parts: (environment, port) => [
    ...serverParts(environment, port, (app, name) => [join(ROOT, 'apps', app, 'dist', `${name}.js`)]),
    {
      name: 'portal',
      args: [join(ROOT, 'apps', 'portal-web', 'dist', 'main.js')],
      env: { ...only(environment, PORTAL_NEEDS), NODE_ENV: 'production' },
      ready: portalReady(environment),
    },
  ],
};

/** The sources: an edited file answers within seconds. */
export const sourcePlan: Plan = {
  once: (program) => [...FROM_SOURCE, join(ROOT, 'apps', 'api', 'src', `${program}.ts`)],
  parts: (given, port) => {
    const environment = { ...given, SWC_NODE_PROJECT: join(ROOT, 'tsconfig.base.json') };
    const program = (app: string, name: string) => [
      ...FROM_SOURCE,
      '--watch',
      '--watch-preserve-output',
      join(ROOT, 'apps', app, 'src', `${name}.ts`),
    ];
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    return [
      ...serverParts(environment, port, program),
      {
        // rebuilt into dist, which the API serves: one origin, as in production; broken sources stop nothing else
        name: 'admin-web',
        args: [vite, 'build', '--watch', '--logLevel', 'warn'],
        cwd: join(ROOT, 'apps', 'admin-web'),
        env: only(environment, []),
      },
      {
        name: 'portal',
        args: [join(ROOT, 'tools', 'supervisor', 'watch-portal.ts')],
        env: { ...only(environment, PORTAL_NEEDS), JIYUE_ASTRO: astroProgram() },
        ready: portalReady(environment),
      },
    ];
  },
};

/** Astro's command, wherever npm put the package. */
export function astroProgram(): string {
  const require = createRequire(join(ROOT, 'apps', 'portal-web', 'package.json'));
  const folders = require.resolve.paths('astro') ?? [];
  const found = folders
    .map((folder) => join(folder, 'astro'))
    .find((folder) => existsSync(join(folder, 'package.json')));
  if (!found) throw new Error('astro is not installed');
  const { bin }: { bin: Record<string, string> } = require(join(found, 'package.json'));
  return join(found, bin['astro'] ?? '');
}
