import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'minio';
import { secretFile } from '../lib/secrets.ts';
import { fetchBy, program } from './fetching.ts';
import { Unavailable, type Place, type Service } from './service.ts';

const MODULE = 'github.com/versity/versitygw';
const VERSION = 'v1.8.0';
/** Go's own hash of the module's source, which the built program carries. */
const SUM = 'h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc=';
const BUCKET = 'jiyue';

const programOf = (place: Place) => join(place.cache, `versitygw-${VERSION}`, 'versitygw');
const keyFile = (place: Place, name: 's3-access-key' | 's3-secret-key') => secretFile(place.home, name);
const read = (file: string) => readFileSync(file, 'utf8').trim();

async function bring(place: Place): Promise<void> {
  if (existsSync(programOf(place))) return;
  const go = program('go', 'Go 1.24 or newer, from golang.org or your distribution');
  const draft = join(place.cache, `versitygw-${VERSION}.new`);
  place.say(`building Versity Gateway ${VERSION} with Go (a minute) …`);
  await fetchBy(go, ['install', `${MODULE}/cmd/versitygw@${VERSION}`], { GOBIN: draft });
  const description = await fetchBy(go, ['version', '-m', join(draft, 'versitygw')]);
  if (!description.includes(`${MODULE}\t${VERSION}\t${SUM}`))
    throw new Unavailable(`${MODULE}@${VERSION} is not the pinned source (${SUM})`);
  rmSync(join(programOf(place), '..'), { recursive: true, force: true });
  renameSync(draft, join(programOf(place), '..'));
}

export const s3: Service = {
  name: 's3',
  title: `S3 server Versity Gateway ${VERSION}`,
  offset: 1,
  bring,
  launch: (place) => {
    const [objects, versions] = [join(place.home, 'objects'), join(place.home, 'versions')];
    for (const folder of [objects, versions]) mkdirSync(folder, { recursive: true });
    return Promise.resolve({
      command: programOf(place),
      args: ['--port', `127.0.0.1:${place.port}`, 'posix', '--versioning-dir', versions, objects],
      env: {
        ROOT_ACCESS_KEY: read(keyFile(place, 's3-access-key')),
        ROOT_SECRET_KEY: read(keyFile(place, 's3-secret-key')),
      },
    });
  },
  answers: async (place) => {
    await client(place).listBuckets();
    return true;
  },
  prepare: async (place) => {
    if (!(await client(place).bucketExists(BUCKET))) await client(place).makeBucket(BUCKET);
  },
  environment: (place) => ({
    S3_ENDPOINT: `http://127.0.0.1:${place.port}`,
    S3_BUCKET: BUCKET,
    S3_ACCESS_KEY_FILE: keyFile(place, 's3-access-key'),
    S3_SECRET_KEY_FILE: keyFile(place, 's3-secret-key'),
  }),
};

function client(place: Place): Client {
  const [accessKey, secretKey] = [read(keyFile(place, 's3-access-key')), read(keyFile(place, 's3-secret-key'))];
  return new Client({ endPoint: '127.0.0.1', port: place.port, useSSL: false, accessKey, secretKey });
}
