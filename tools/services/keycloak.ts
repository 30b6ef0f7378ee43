import { randomBytes } from 'node:crypto';
import { chmodSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { secret, secretFile } from '../lib/secrets.ts';
import { checkHash, fetchBy, program } from './fetching.ts';
import { placeRealm, realmEnvironment } from './realm.ts';
import type { Place, Service } from './service.ts';

const VERSION = '26.7.3';
const SHA256 = '27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f';
const ARTIFACT = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;
const SCRIPTS = ['kc.sh', 'kcadm.sh', 'kcreg.sh'];

const folderOf = (place: Place) => join(place.cache, `keycloak-${VERSION}`);
const urlOf = (place: Place) => `http://localhost:${place.port}`;

/** The zip is checked before anything in it runs; Maven unpacks it, so no other tool is needed. */
async function bring(place: Place): Promise<void> {
  program('java', 'Java 17 or newer, for instance apt-get install default-jre-headless');
  if (existsSync(join(folderOf(place), 'bin', 'kc.sh'))) return;
  const maven = program('mvn', 'apt-get install maven');
  const draft = `${folderOf(place)}.${randomBytes(3).toString('hex')}`;
  place.say(`fetching Keycloak ${VERSION} by Maven (160 MB) …`);
  const goal = (name: string, ...rest: string[]) =>
    fetchBy(maven, ['-q', '-B', `dependency:${name}`, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${draft}`, ...rest]);
  await goal('copy');
  await checkHash(join(draft, `keycloak-quarkus-dist-${VERSION}.zip`), SHA256);
  await goal('unpack');
  const unpacked = join(draft, `keycloak-${VERSION}`);
  for (const script of SCRIPTS) chmodSync(join(unpacked, 'bin', script), 0o755);
  renameSync(unpacked, folderOf(place));
  rmSync(draft, { recursive: true, force: true });
}

export const keycloak: Service = {
  name: 'keycloak',
  title: `Keycloak ${VERSION}`,
  offset: 0,
  bring,
  launch: (place) => {
    // Keycloak writes beside its programs: each data folder has a copy, the cache stays as it was checked
    const home = join(place.home, 'server');
    if (!existsSync(home)) cpSync(folderOf(place), home, { recursive: true, mode: constants.COPYFILE_FICLONE });
    mkdirSync(join(home, 'data', 'import'), { recursive: true });
    placeRealm(join(home, 'data', 'import', 'jiyue-realm.json'));
    const listen = ['--http-host=127.0.0.1', `--http-port=${place.port}`, `--hostname=${urlOf(place)}`];
    return Promise.resolve({
      command: join(home, 'bin', 'kc.sh'),
      args: ['start-dev', '--import-realm', ...listen, '--cache=local'],
      env: {
        ...realmEnvironment(place),
        KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
        KC_BOOTSTRAP_ADMIN_PASSWORD: secret(place.home, 'keycloak-admin'),
        JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m',
        JAVA_OPTS_APPEND: '-Djava.net.preferIPv4Stack=true',
      },
    });
  },
  answers: async (place) => {
    const response = await fetch(`${urlOf(place)}/realms/jiyue/.well-known/openid-configuration`);
    return response.ok;
  },
  environment: (place) => ({
    KEYCLOAK_URL: urlOf(place),
    KEYCLOAK_ADMIN_SECRET_FILE: secretFile(place.home, 'keycloak-admin'),
    OIDC_CLIENT_SECRET_FILE: secretFile(place.data, 'oidc-client'),
  }),
};
