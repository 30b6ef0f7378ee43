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
import { unnoticed } from './support/plants.ts';
import { HONEST } from './uploads/honest.ts';
import { HOSTILE_CONTENT, INFECTED } from './uploads/hostile-content.ts';
import { HOSTILE_NAMES, STRANGE_NAMES } from './uploads/hostile-names.ts';
import { linkFaults } from './uploads/links.ts';
import { measured, pidOf } from './uploads/meter.ts';
import { digestFaults, parallelFaults } from './uploads/parallel.ts';
import { publicationFaults, unscannedFaults } from './uploads/publication.ts';
import { quotaFaults } from './uploads/quotas.ts';
import { type Scanner, startScanner } from './uploads/scanner.ts';
import { strangerFaults, suspendedFaults } from './uploads/strangers.ts';
import { Window } from './uploads/served.ts';
import { honestTrial, hostileTrial, MOST_MEGABYTES, MOST_TIMES, type Trial } from './uploads/trial.ts';

const TRUSTED_NAME: Fault = {
  file: 'libs/content/dist/asset/structure/inspect.js',
  find: 'if (!kindOfFile(',
  put: 'if (size < 0 && !kindOfFile(',
};
/** Puts what an archive holds into memory, and goes through its list again for each of the names in it. */
const CURIOUS: Fault = {
  file: 'libs/content/dist/asset/structure/structure.js',
  find: `if (seen === 'application/zip' && holdsOfd(beginning))`,
  put: `if (seen === 'application/zip') {
        const { inflateRawSync } = process.getBuiltinModule('node:zlib');
        const content = 30 + beginning.readUInt16LE(26) + beginning.readUInt16LE(28);
        try { inflateRawSync(beginning.subarray(content)); } catch { }
        const at = (from) => beginning.indexOf(HEADS[1], from);
        for (let name = at(0); name >= 0; name = at(name + 4))
            for (let other = at(0), left = 1200; other >= 0 && left > 0; other = at(other + 4)) left -= 1;
    }
    if (seen === 'application/zip' && holdsOfd(beginning))`,
};
const OPEN_DRAFTS: Fault = {
  file: 'libs/content/dist/asset/asset.readers.js',
  find: 'return isTheirs ? asset : null',
  put: 'return asset',
};
const NO_ROOM_KEPT: Fault = {
  file: 'libs/content/dist/asset/quota.js',
  find: 'if (site + size >',
  put: 'if (site < 0 && site + size >',
};
const MARKS = {
  'the name of a file is believed': /^a \w+ as \w+: taken \(/,
  'archives are unpacked whole': /: looking into it took \d+ MB$/,
  'names of archives are compared with each other': /: looking into it took the time of \d+ honest files$/,
  'files of drafts are open to the site': /^a colleague gets a file of no text/,
  'a full site takes more': /^a full site answers with a link/,
};
const [MIN_HOSTILE, MIN_HONEST] = [60, 40];

/** What people send is looked at before anybody else gets it, and is harmless when they do. */
export const bar: Bar = {
  name: 'uploads',
  title:
    'No hostile file is taken or harms anybody, every honest one is, and nothing is public before somebody looked into it',
  passesWhen: `of at least ${MIN_HOSTILE} hostile files and of links used in every wrong way all are refused or made harmless, with at most ${MOST_MEGABYTES} MB and ${MOST_TIMES} times the processor time of an honest file each, all of at least ${MIN_HONEST} honest files are taken, of parallel sendings and completions one wins and its bytes are those that are served, nothing is public before a live article of an open site shows a file that was looked into, files of drafts are for their readers, quotas hold, and what is public comes with nosniff, a sandbox and, unless it is a picture, film or sound, as a download`,
  plant:
    'the name of a file is believed, archives are unpacked whole and their names compared with each other, files of drafts are open to the site, and a full site takes more',
  breaks: [TRUSTED_NAME, CURIOUS, OPEN_DRAFTS, NO_ROOM_KEPT],
  slice: true,
  run: runBar,
};

async function runBar({ plant, print }: BarRun): Promise<BarResult> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-uploads-'));
  const scanner = await startScanner();
  if (!scanner) print('no ClamAV on this machine: what only a scanner can see is left out');
  try {
    const env = planting({ faults: plant ? [TRUSTED_NAME, CURIOUS, OPEN_DRAFTS, NO_ROOM_KEPT] : [] });
    const unscanned = await onProduct({ data, env: { ...env, CLAMAV_URL: '' } }, (ground) => unscannedFaults(ground));
    const main = await onProduct({ data, env: { ...env, CLAMAV_URL: '', ...scanner?.environment } }, (ground) =>
      prove(ground, scanner),
    );
    const faults = [...unscanned, ...main.faults];
    for (const fault of faults.slice(0, 40)) print(fault);
    const isWhole = faults.length === 0 && main.hostile >= MIN_HOSTILE && HONEST.length >= MIN_HONEST;
    return {
      holds: plant ? unnoticed(MARKS, faults, print).length > 0 : isWhole,
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
    const tokenOf = async (as: string): Promise<string> =>
      (await run(process.execPath, [join(ROOT, 'tools', 'token.ts'), as], { env: environment })).trim();
    const own = await tokenOf('editor');
    const staff = async (path: string, as?: string) => window.staff(as ? await tokenOf(as) : own, { site, path });
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
  const hostile = [...HOSTILE_NAMES, ...STRANGE_NAMES, ...HOSTILE_CONTENT, ...INFECTED];
  const { value: honest, use } = await measured(ground.pid, () =>
    honestTrial(ground.sender, HONEST, scanner ? 'CLEAN' : 'INSPECTED'),
  );
  const usual = use.cpuSeconds / HONEST.length;
  const trial = await hostileTrial(ground, hostile, usual);
  const { sender, root, product } = ground;
  const read = async (asset: { id: string; fileName: string }) =>
    (await ground.staff(Window.pathOf(sender.site, asset))).body;
  const links = await linkFaults({ sender, root, secret: secret(product.data, 'signing'), read });
  const published = scanner ? await publicationFaults(ground, honest.assets) : [];
  const room = [
    ...(await digestFaults(ground, honest.assets)),
    ...(await parallelFaults(ground)),
    ...(await strangerFaults(ground)),
    ...(await quotaFaults(ground)),
    ...(await suspendedFaults(ground)),
  ];
  const figure = [
    `${hostile.length} hostile files: ${trial.refused} refused, ${trial.harmless} made harmless, at most ${trial.worst.peakMegabytes.toFixed(0)} MB and ${trial.worst.cpuSeconds.toFixed(2)} s, the time of ${(trial.worst.cpuSeconds / usual).toFixed(0)} honest files`,
    `${honest.assets.length} of ${HONEST.length} honest files taken`,
    `${links.tried} attacks on links`,
  ].join('; ');
  return {
    hostile: hostile.length,
    faults: [...honest.faults, ...trial.faults, ...links.faults, ...published, ...room],
    figure,
  };
}
