import type { INestApplicationContext } from '@nestjs/common';
import { inParallel } from '../demo/lanes.js';
import { Stage } from '../demo/stage.js';
import type { Division } from './divisions.js';
import { foundProvince, lendWatchers, operatorOf } from './founding.js';
import { planOf } from './plan.js';
import { Provisioner, type Standing, type Tally } from './provisioner.js';
import { knownPlaces } from './register.js';

/** Places worked on at a time: more only queue for the two cores this is made for. */
const AT_ONCE = 6;

/** Provisions a province with everything below it; `tally` counts along. What stands already is left as it is. */
export async function provision(
  app: INestApplicationContext,
  province: Division,
  { hostSuffix, tally }: { hostSuffix: string; tally: Tally },
): Promise<void> {
  const stage = new Stage(app);
  const root = await foundProvince(app, stage, province, hostSuffix);
  const operator = operatorOf(province.code);
  const known = await knownPlaces(app, await stage.as(operator, { siteId: root.siteId }), province.code);
  const provisioner = new Provisioner(stage, operator, { known, hostSuffix, tally });
  const own = known.get(province.code)?.site;
  if (own?.state === 'draft') await provisioner.furnish(planOf(province, hostSuffix), root, own.version);
  else tally.found += 1;
  await lendWatchers(stage, root.siteId);
  await below(province, root, provisioner);
}

/** Everything below the province: parents before their children, side by side where they do not hang together. */
async function below(province: Division, root: Standing, provisioner: Provisioner): Promise<void> {
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
