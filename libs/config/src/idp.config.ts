import { type Environment, readVariables } from './read.js';

/** What the development identity provider reads; the file of the client's secret it makes when there is none. */
export const IDP_VARIABLES = [
  'JIYUE_ENV',
  'JIYUE_BIND',
  'JIYUE_PORT',
  'JIYUE_IDP_PORT',
  'JIYUE_DATA',
  'JIYUE_PUBLIC_URL',
] as const;

/** Parses the environment once; throws `BadConfig` with every problem at once. */
export function parseIdpConfig(env: Environment) {
  const read = readVariables(env, { needs: [], takes: IDP_VARIABLES });
  const first = read.JIYUE_PORT ?? 8000;
  return {
    isProduction: read.JIYUE_ENV === 'production',
    bind: env['JIYUE_BIND'] ?? '127.0.0.1', // also when it is set to nothing, which would be every address
    port: read.JIYUE_IDP_PORT ?? first + 2,
    publicUrl: read.JIYUE_PUBLIC_URL ?? `http://localhost:${first}`,
    dataDir: read.JIYUE_DATA ?? '.data',
  };
}
