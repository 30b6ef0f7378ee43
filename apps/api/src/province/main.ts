import { parseArgs } from 'node:util';
import { openApplication } from '../demo/application.js';
import { Stage } from '../demo/stage.js';
import { countOf, type Division, divisionsOf, packagedRows } from './divisions.js';
import { foundProvince, lendWatchers, operatorOf } from './founding.js';
import { inParallel } from '../demo/lanes.js';
import { planOf } from './plan.js';
import { Provisioner, type Standing } from './provisioner.js';
import { knownPlaces } from './register.js';

/** Places worked on at a time: more only queue for the two cores this is made for. */
const AT_ONCE = 6;
const PROGRESS_EVERY = 2_000;

/** Everything below the province: parents before their children, side by side where they do not hang together. */
async function provisionBelow(province: Division, root: Standing, provisioner: Provisioner): Promise<void> {
  const towns: { division: Division; parent: Standing }[] = [];
  let level = province.children.map((division) => ({ division, parent: root }));
  while (level.length > 0) {
    const next: typeof level = [];
    await inParallel(level, AT_ONCE, async ({ division, parent }) => {
      const standing = await provisioner.place(division, parent);
      for (const child of division.children) {
        (child.children.length > 0 ? next : towns).push({ division: child, parent: standing });
      }
    });
    level = next;
  }
  await inParallel(towns, AT_ONCE, async ({ division, parent }) => void (await provisioner.place(division, parent)));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { code: { type: 'string' } } });
  const division = divisionsOf(values.code ?? '', packagedRows());
  if (!division) throw new Error('usage: npm run province -- --code CODE   (two digits of GB/T 2260, such as 43)');
  const { app, config, close } = await openApplication('province');
  const total = countOf(division);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  try {
    const stage = new Stage(app);
    const root = await foundProvince(app, stage, division, config.portal.hostSuffix);
    const operator = operatorOf(division.code);
    const known = await knownPlaces(app, await stage.as(operator, { siteId: root.siteId }), division.code);
    const provisioner = new Provisioner(stage, operator, known, config.portal.hostSuffix);
    const { tally } = provisioner;
    const rate = (): string => ((tally.created || tally.found) / seconds()).toFixed(1);
    const say = (): boolean =>
      process.stdout.write(`  ${tally.created + tally.found} / ${total} sites, ${rate()} sites/s\n`);
    const progress = setInterval(say, PROGRESS_EVERY);
    try {
      const own = known.get(division.code)?.site;
      if (own?.state === 'draft')
        await provisioner.furnish(planOf(division, config.portal.hostSuffix), root, own.version);
      else tally.found += 1;
      await lendWatchers(stage, root.siteId);
      await provisionBelow(division, root, provisioner);
    } finally {
      clearInterval(progress);
    }
    process.stdout.write(`${division.name}: ${tally.created} opened now, ${tally.found} were there\n`);
    process.stdout.write(`${tally.created + tally.found} sites, ${rate()} sites/s\n`);
  } finally {
    await close();
  }
}

await main();
