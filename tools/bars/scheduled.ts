import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { childrenOf, commandOf } from '../lib/processes.ts';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import { StaffDesk } from './ground/staff.ts';
import { queryOf } from './journal/tampering.ts';
import { served } from './role-matrix/served.ts';
import { type Outcome, outcomesOf, quantile, told } from './scheduled/found.ts';
import { idsOf, type Ordered, Publishing, slipIn } from './scheduled/orders.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { slowness } from './support/pace.ts';
import { unnoticed } from './support/plants.ts';

const SLICE = { orders: 24, others: 2, aheadMs: 6_000 };
const DEEP = { orders: 300, others: 20, aheadMs: 60_000 };
const LIMIT_SECONDS = 5;
// a job whose worker died is given to another by its missed heartbeats
const DEAD_WORKER_MS = 60_000;

const PLANS = 'libs/content/dist/plan/plan.repository.js';
const PLANTS: readonly Fault[] = [
  { file: PLANS, find: 'and act = $2 and id = $3`, [articleId, act, planId]', put: 'and act = $2`, [articleId, act]' },
  { file: 'libs/content/dist/plan/carry-out.js', find: 'await this.lapse(clock, plan, error);', put: '' },
];
const MARKS = {
  'an order that was changed is carried out at its first time': /^changed: .* PUBLISHED/,
  'what could not be done is forgotten': /^another text: .* SCHEDULED/,
};

/** What is ordered for a time happens then, once, or is told. */
export const bar: Bar = {
  name: 'scheduled',
  title: 'What is ordered for a time is done at that second, once, by who ordered it, or told',
  passesWhen: `${SLICE.orders} publications (deep: ${DEEP.orders}) ordered for one second are before the citizens within ${LIMIT_SECONDS} s of it (p99; on a slow or busy machine as many times more as a fixed piece of work takes there), each exactly once though the worker was killed with SIGKILL before (deep: and in the middle, then within a minute); of ${SLICE.others} each, what was changed waits for its later time, what was cancelled stays, and a text that is not the one that was ordered goes back to its publisher, who is told; the trail verifies`,
  plant: 'an order that was changed is carried out at its first time, and what could not be done is forgotten',
  breaks: PLANTS,
  slice: true,
  alone: true,
  run,
};

async function run({ plant, deep, print }: BarRun): Promise<BarResult> {
  const product = await startDemo({ env: planting({ faults: plant ? PLANTS : [] }) });
  const root = await product.root();
  try {
    return await prove({ product, root, plant, deep, print });
  } finally {
    await root.end();
    await product.stop();
  }
}

interface Ground extends Pick<BarRun, 'plant' | 'deep' | 'print'> {
  readonly product: DemoProduct;
  readonly root: Client;
}

/** The articles, by what becomes of their orders. */
interface Orders {
  readonly at: Date;
  readonly kept: readonly Ordered[];
  readonly changed: readonly Ordered[];
  readonly cancelled: readonly Ordered[];
  readonly slipped: readonly Ordered[];
}

async function prove(ground: Ground): Promise<BarResult> {
  const { root, plant, deep, print } = ground;
  const orders = await order(ground);
  await sleep(orders.at.getTime() - Date.now());
  if (deep) await killWorker(ground.product);
  const slower = await untilDone(ground, orders);
  const kept = await outcomesOf(root, idsOf(orders.kept), orders.at);
  const lines = [...wrongKept(kept), ...(await wrongOthers(root, orders))];
  const late =
    quantile(
      kept.map(({ late: seconds }) => seconds ?? Infinity),
      0.99,
    ) / slower;
  const limit = deep ? DEAD_WORKER_MS / 1000 : LIMIT_SECONDS;
  if (late > limit) lines.push(`late: ${late.toFixed(1)} s`);
  const { platform } = await served();
  const { findings } = await platform.verifyJournal(queryOf(root), []);
  for (const line of lines) print(line);
  const holds = plant ? unnoticed(MARKS, lines, print).length > 0 : lines.length + findings.length === 0;
  return {
    holds,
    figure: `${kept.length} ordered for one second, p99 ${late.toFixed(1)} s after it; ${lines.length} wrong, broken chains ${findings.length}`,
  };
}

async function order({ product, root, deep }: Ground): Promise<Orders> {
  const { orders, others, aheadMs } = deep ? DEEP : SLICE;
  const { rows } = await root.query<{ id: string }>(`select id from site where host = $1`, [
    product.running.portal.hosts['9901220001'],
  ]);
  const publishing = new Publishing(new StaffDesk(product.running), rows[0]?.id ?? '');
  const all = await publishing.approved(orders + 3 * others);
  const at = new Date(Math.ceil((Date.now() + aheadMs) / 1000) * 1000);
  const [kept, rest] = [all.slice(0, orders), all.slice(orders)];
  const [changed, cancelled, slipped] = [0, 1, 2].map((n) => rest.slice(n * others, (n + 1) * others));
  const scheduled = {
    kept: await publishing.schedule(kept, at),
    changed: await publishing.schedule(changed ?? [], at),
    cancelled: await publishing.schedule(cancelled ?? [], at),
    slipped: await publishing.schedule(slipped ?? [], at),
  };
  await killWorker(product);
  await publishing.schedule(scheduled.changed, new Date(at.getTime() + 3600_000));
  await publishing.unschedule(scheduled.cancelled);
  await slipIn(root, scheduled.slipped);
  return { ...scheduled, at };
}

// The supervisor starts it again.
async function killWorker({ pid }: DemoProduct): Promise<void> {
  const worker = childrenOf(pid).find((child) => commandOf(child).includes('worker.js'));
  if (worker === undefined) throw new Error('The product has no worker');
  process.kill(worker, 'SIGKILL');
}

// Given up when what is ordered should long have happened; how slow the machine was meanwhile.
async function untilDone({ root, deep, plant }: Ground, { kept, slipped, at }: Orders): Promise<number> {
  const limit = at.getTime() + (deep ? 2 * DEAD_WORKER_MS : plant ? 6_000 : 30_000);
  const paces: number[] = [];
  for (;;) {
    paces.push(slowness());
    const { rows } = await root.query<{ waiting: number }>(
      `select count(*)::int as waiting from content_article where id = any($1) and state = 'SCHEDULED'`,
      [idsOf([...kept, ...slipped])],
    );
    const isOver = rows[0]?.waiting === 0 && (await told(root)) >= slipped.length;
    if (isOver || Date.now() > limit) return paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
    await sleep(250);
  }
}

function wrongKept(kept: readonly Outcome[]): string[] {
  return kept
    .filter(({ state, isRead, published }) => state !== 'PUBLISHED' || !isRead || published !== 1)
    .map(({ id, state, published }) => `ordered: ${id} is ${state}, published ${published} times`);
}

async function wrongOthers(root: Client, { at, changed, cancelled, slipped }: Orders): Promise<string[]> {
  const wrong = async (name: string, articles: readonly Ordered[], expected: string): Promise<string[]> =>
    (await outcomesOf(root, idsOf(articles), at))
      .filter(({ state, isRead }) => state !== expected || isRead)
      .map(({ id, state }) => `${name}: ${id} is ${state}`);
  const silent = slipped.length - (await told(root));
  return [
    ...(await wrong('changed', changed, 'SCHEDULED')),
    ...(await wrong('cancelled', cancelled, 'APPROVED')),
    ...(await wrong('another text', slipped, 'APPROVED')),
    ...(silent > 0 ? [`told nobody: ${silent} times`] : []),
  ];
}
