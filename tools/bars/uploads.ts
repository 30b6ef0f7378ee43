import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { must as run } from '../lib/run.ts';
import { ROOT } from '../lib/paths.ts';
import { secret } from '../lib/secrets.ts';
import { type Fault, planting } from './ground/faults.ts';
import { StaffDesk } from './ground/staff.ts';
import { pick } from './ground/pick.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { HONEST } from './uploads/honest.ts';
import { HOSTILE_CONTENT, INFECTED } from './uploads/hostile-content.ts';
import { HOSTILE_NAMES, STRANGE_NAMES } from './uploads/hostile-names.ts';
import { linkFaults } from './uploads/links.ts';
import { pidOf } from './uploads/meter.ts';
import { publicationFaults, unscannedFaults } from './uploads/publication.ts';
import { type Scanner, startScanner } from './uploads/scanner.ts';
import { Window } from './uploads/served.ts';
import { honestTrial, hostileTrial, type Trial } from './uploads/trial.ts';

const TRUSTED_NAME: Fault = {
  file: 'libs/content/dist/asset/inspect.js',
  find: 'if (!matchesName(',
  put: 'if (announced.size < 0 && !matchesName(',
};
const [MIN_HOSTILE, MIN_HONEST] = [60, 40];

/** What people send is looked at before anybody else gets it, and is harmless when they do. */
export const bar: Bar = {
  name: 'uploads',
  title: 'No hostile file is taken or harms anybody, every honest one is, and nothing is public before it is clean',
  passesWhen:
    'of at least 60 hostile files and of links used in every wrong way all are refused or made harmless, with at most 64 MB and 2 s each, all of at least 40 honest files are taken, nothing is public before a live article shows a clean file, and what is public comes with nosniff, a sandbox and, unless it is a picture, film or sound, as a download',
  plant: 'the name of a file is believed',
  slice: true,
  run: runBar,
};

async function runBar({ plant, print }: BarRun): Promise<BarResult> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-uploads-'));
  const scanner = await startScanner();
  if (!scanner) print('no ClamAV on this machine: what only a scanner can see is left out');
  try {
    const env = planting({ faults: plant ? [TRUSTED_NAME] : [] });
    const unscanned = await onProduct({ data, env: { ...env, CLAMAV_URL: '' } }, (ground) => unscannedFaults(ground));
    const main = await onProduct({ data, env: { ...env, CLAMAV_URL: '', ...scanner?.environment } }, (ground) =>
      prove(ground, scanner),
    );
    const faults = [...unscanned, ...main.faults];
    for (const fault of faults.slice(0, 40)) print(fault);
    const holds = faults.length === 0 && main.hostile >= MIN_HOSTILE && HONEST.length >= MIN_HONEST;
    return {
      holds,
      figure: `${main.figure}${scanner ? '; with ClamAV' : '; without scanner'}: ${faults.length} faults`,
    };
  } finally {
    await scanner?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** A running copy with somebody who sends files to it. */
export interface UploadGround extends Trial {
  readonly product: DemoProduct;
  readonly desk: StaffDesk;
  readonly root: Awaited<ReturnType<DemoProduct['root']>>;
}

async function onProduct<T>(
  options: { data: string; env: NodeJS.ProcessEnv },
  work: (ground: UploadGround) => Promise<T>,
): Promise<T> {
  const product = await startDemo(options);
  const root = await product.root();
  try {
    const desk = new StaffDesk(product.running);
    const { data } = await desk.ask({ as: 'editor', query: '{ me { homeSite { id host } } }' });
    const site = String(pick(data, 'me.homeSite.id'));
    const window = new Window(product.running, String(pick(data, 'me.homeSite.host')));
    const environment = { ...process.env, JIYUE_DATA: options.data };
    const token = (
      await run(process.execPath, [join(ROOT, 'tools', 'token.ts'), 'editor'], { env: environment })
    ).trim();
    const staff = (path: string) => window.staff(token, { site, path });
    return await work({
      product,
      desk,
      root,
      window,
      staff,
      sender: { desk, site, as: 'editor' },
      pid: pidOf(options.data, 'api'),
    });
  } finally {
    await root.end();
    await product.stop();
  }
}

async function prove(
  ground: UploadGround,
  scanner: Scanner | null,
): Promise<{ hostile: number; faults: string[]; figure: string }> {
  const hostile = [...HOSTILE_NAMES, ...STRANGE_NAMES, ...HOSTILE_CONTENT, ...(scanner ? INFECTED : [])];
  const honest = await honestTrial(ground.sender, HONEST, scanner ? 'CLEAN' : 'NOT_SCANNED');
  const trial = await hostileTrial(ground, hostile);
  const { sender, root, product } = ground;
  const read = async (asset: { id: string; fileName: string }) =>
    (await ground.staff(Window.pathOf(sender.site, asset))).body;
  const links = await linkFaults({ sender, root, secret: secret(product.data, 'signing'), read });
  const published = scanner ? await publicationFaults(ground, honest.assets) : [];
  const figure = [
    `${hostile.length} hostile files: ${trial.refused} refused, ${trial.harmless} made harmless, at most ${trial.worst.peakMegabytes.toFixed(0)} MB and ${trial.worst.cpuSeconds.toFixed(1)} s`,
    `${honest.assets.length} of ${HONEST.length} honest files taken`,
    `${links.tried} attacks on links`,
  ].join('; ');
  return {
    hostile: hostile.length,
    faults: [...honest.faults, ...trial.faults, ...links.faults, ...published],
    figure,
  };
}
