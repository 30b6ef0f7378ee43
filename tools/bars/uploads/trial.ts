import { deliver, type Asset, type Delivery, type Sender } from './deliver.ts';
import { measured, type Use } from './meter.ts';
import type { Sample } from './sample.ts';
import { servingFaults, type StaffView, Window } from './served.ts';

/** Everything a trial of files needs. */
export interface Trial {
  readonly sender: Sender;
  readonly window: Window;
  /** Process of the API. */
  readonly pid: number;
  /** How one of the site's people sees a file; the sender, unless somebody else is named. */
  staff(path: string, as?: string): Promise<StaffView>;
}

export interface Verdict {
  readonly faults: readonly string[];
  readonly refused: number;
  readonly harmless: number;
  readonly worst: Use;
}

/** What looking into one file may cost: memory, and that many times the processor time of an honest one. */
export const MOST_MEGABYTES = 64;
export const MOST_TIMES = 80;
const TRIES = 3;

/**
 * Sends every hostile file and judges what became of it. `usual` is the processor time of an honest file in seconds, on
 * this machine and in this run.
 */
export async function hostileTrial(trial: Trial, samples: readonly Sample[], usual: number): Promise<Verdict> {
  const limits: Use = { peakMegabytes: MOST_MEGABYTES, cpuSeconds: usual * MOST_TIMES };
  const faults: string[] = [];
  let [refused, harmless, worst]: [number, number, Use] = [0, 0, { peakMegabytes: 0, cpuSeconds: 0 }];
  for (const sample of samples) {
    const { value: delivery, use: first } = await measured(trial.pid, () => deliver(trial.sender, sample));
    const use = await atBest(trial, sample, { first, limits });
    worst = {
      peakMegabytes: Math.max(worst.peakMegabytes, use.peakMegabytes),
      cpuSeconds: Math.max(worst.cpuSeconds, use.cpuSeconds),
    };
    const found = [...(await judged(trial, sample, delivery)), ...costFaults(use, limits)];
    faults.push(...found.map((fault) => `${sample.what}: ${fault}`));
    if (delivery.stopped) refused += 1;
    else if (found.length === 0) harmless += 1;
  }
  return { faults, refused, harmless, worst };
}

interface Cost {
  readonly first: Use;
  readonly limits: Use;
}

/** What costs too much is sent again: what else the process did at that moment is not the file's. */
async function atBest(trial: Trial, sample: Sample, { first, limits }: Cost): Promise<Use> {
  let best = first;
  for (let tries = 1; tries < TRIES && costFaults(best, limits).length > 0; tries += 1) {
    const { use } = await measured(trial.pid, () => deliver(trial.sender, sample));
    best = {
      peakMegabytes: Math.min(best.peakMegabytes, use.peakMegabytes),
      cpuSeconds: Math.min(best.cpuSeconds, use.cpuSeconds),
    };
  }
  return best;
}

function costFaults({ peakMegabytes, cpuSeconds }: Use, limits: Use): string[] {
  const times = (cpuSeconds / limits.cpuSeconds) * MOST_TIMES;
  return [
    ...(peakMegabytes <= limits.peakMegabytes ? [] : [`looking into it took ${peakMegabytes.toFixed(0)} MB`]),
    ...(cpuSeconds <= limits.cpuSeconds ? [] : [`looking into it took the time of ${times.toFixed(0)} honest files`]),
  ];
}

async function judged(trial: Trial, sample: Sample, { stopped, why, ticket, asset }: Delivery): Promise<string[]> {
  if (!ticket) return [];
  const path = Window.pathOf(trial.sender.site, { id: ticket.assetId, fileName: sample.fileName });
  const open = await publicFaults(trial, path);
  if (stopped === 'infected') return [...open, ...(await keptFaults(trial, path, asset))];
  if (stopped) return open;
  return [...open, ...(sample.mustFail ? [`taken (${why})`] : await harmFaults(trial, path))];
}

/** What nobody has published is nobody's to see. */
export async function publicFaults({ window }: Pick<Trial, 'window'>, path: string): Promise<string[]> {
  const answers = await window.public(path);
  return answers
    .filter(({ status }) => status !== 404)
    .map(({ status }) => `public before it was published (${status})`);
}

/** A reported file is given to no one, not even to those who sent it. */
async function keptFaults(trial: Trial, path: string, asset: Asset | null): Promise<string[]> {
  const { status } = await trial.staff(path);
  return [
    ...(status === 404 ? [] : [`handed out though it was reported (${status})`]),
    ...(asset?.url ? ['it has an address'] : []),
  ];
}

/** A file that was taken harms nobody who opens it. */
async function harmFaults(trial: Trial, path: string): Promise<string[]> {
  const { status, headers } = await trial.staff(path);
  return status === 200 ? servingFaults(headers) : [];
}

/** Honest files are taken, every one. */
export async function honestTrial(
  sender: Sender,
  samples: readonly Sample[],
  state: Asset['state'],
): Promise<{ assets: Asset[]; faults: string[] }> {
  const assets: Asset[] = [];
  const faults: string[] = [];
  for (const sample of samples) {
    const { asset, why, stopped } = await deliver(sender, sample);
    if (asset?.state === state) assets.push(asset);
    else faults.push(`${sample.what} (${sample.fileName}) was not taken: ${stopped ?? 'state'} ${why}`);
  }
  return { assets, faults };
}
