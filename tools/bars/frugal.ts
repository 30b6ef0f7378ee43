import { measureAll } from './frugal/measure.ts';
import { dearer, readTable } from './frugal/table.ts';
import { startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const ONE_BY_ONE: Fault = {
  file: 'libs/live/dist/column/public-columns.js',
  find: 'items: (items ?? []).map(fromJson)',
  put: `items: await Promise.all((items ?? []).map(async (one) => {
    await this.db.live('select title from live_item where tenant_id = $1 and id = $2', [siteId, one.id]);
    return fromJson(one);
  }))`,
};
const MARKS = { 'a statement for each row of a list': /^list, page: \d+ statements, \d are allowed$/ };

/** What an operation costs is counted, so that no machine can hide that it grew. */
export const bar: Bar = {
  name: 'frugal',
  title: 'No operation costs more than it did',
  passesWhen:
    'each public page, the call behind it and the daily lists of editors and reviewers send no statement more than the table beside the bar says, transactions counted too, read at most twice as many pages of tables and indexes, and answer with at most 5 % more bytes',
  plant: 'a list reads each of its rows once more',
  breaks: [ONE_BY_ONE],
  slice: true,
  run,
};

async function run({ plant, print }: BarRun): Promise<BarResult> {
  const env = { JIYUE_PORTAL_CACHE: 'off', ...planting({ faults: plant ? [ONE_BY_ONE] : [] }) };
  const product = await startDemo({ env });
  try {
    const measured = await measureAll(product);
    const found = dearer(readTable(), measured);
    found.forEach(print);
    const isNoticed = !plant || unnoticed(MARKS, found, print).length === 0;
    const costs = Object.values(measured);
    const most = Math.max(...costs.map(({ statements }) => statements));
    const holds = plant ? !isNoticed : found.length === 0;
    return {
      holds,
      figure: `${costs.length} operations, at most ${most} statements; ${found.length} dearer than allowed`,
    };
  } finally {
    await product.stop();
  }
}
