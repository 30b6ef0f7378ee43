import { parseArgs } from 'node:util';
import { parseConfig } from '@jiyue/config';
import { openApplication } from './demo/application.js';
import { Stage } from './demo/stage.js';
import { lendWatchers } from './province/founding.js';
import { inParallel } from './demo/lanes.js';
import { courierOf } from './demo/seed.js';
import { illustratedOf, Illustrator } from './load-seed/illustrator.js';
import { Loader } from './load-seed/loader.js';
import { type LoadRequest, planSites } from './load-seed/plan.js';
import { makePool } from './load-seed/texts.js';

const AT_ONCE = 3;
const PROGRESS_EVERY = 5_000;
// One moment for every run of a seed, so that a run that goes on loads what the first would have.
const NEWEST = new Date('2026-11-20T00:00:00Z');

function requestOf(args: readonly string[]): LoadRequest & { letters: number } {
  const number = { type: 'string' } as const;
  const options = { sites: number, columns: number, articles: number, letters: number, seed: number };
  const { values } = parseArgs({ args: [...args], options });
  const read = (value: string | undefined, fallback: number): number => {
    const given = Number(value ?? fallback);
    if (!Number.isInteger(given) || given < 0) throw new Error(USAGE);
    return given;
  };
  const { sites, columns, articles, letters, seed } = values;
  return {
    sites: Math.max(1, read(sites, 100)),
    columns: Math.min(99, Math.max(1, read(columns, 20))),
    articles: read(articles, 10_000),
    letters: read(letters, 0),
    seed: read(seed, 1),
  };
}

const USAGE = 'usage: npm run seed -- --sites N --columns N --articles N --letters N --seed S';

async function main(): Promise<void> {
  const request = requestOf(process.argv.slice(2));
  const { app, config, close } = await openApplication('load-seed', parseConfig(process.env));
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  try {
    const sites = planSites(request);
    const settings = { ...request, pool: makePool(request.seed), newest: NEWEST, hostSuffix: config.portal.hostSuffix };
    const loader = new Loader(app, settings);
    const stage = new Stage(app);
    const illustrator = new Illustrator(stage, courierOf(app, stage), settings);
    const shown = new Map(sites.map((site, place) => [site, illustratedOf(site, place)]));
    let articles = 0;
    const rate = (): string => (articles / seconds()).toFixed(0);
    const progress = setInterval(() => say(`  ${articles} articles, ${rate()} articles/s`), PROGRESS_EVERY);
    const load = (some: typeof sites) =>
      inParallel(some, AT_ONCE, async (site) => {
        const byHand = shown.get(site) ?? 0;
        await loader.site({ ...site, articles: site.articles - byHand }, (count) => void (articles += count));
        if (byHand > 0) await illustrator.site(site);
        articles += byHand;
      });
    try {
      for (const level of ['province', 'city', 'county']) await load(sites.filter((site) => site.level === level));
    } finally {
      clearInterval(progress);
    }
    const [root] = sites;
    if (root) await lendWatchers(stage, root.id);
    if (request.letters > 0) say(`letters: 0 of ${request.letters}; this version has no letterboxes yet`);
    say(
      `${sites.length} sites, ${sites.length * request.columns} columns, ${articles} articles in ${seconds().toFixed(1)} s`,
    );
  } finally {
    await close();
  }
}

await main();
