import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import { pick } from './ground/pick.ts';
import { must, openColumn } from './ground/publish.ts';
import { randomFrom } from './ground/random.ts';
import { StaffDesk } from './ground/staff.ts';
import { harmless, revealing, type Written } from './publish-gate/articles.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const [SLICE, DEEP] = [300, 2_000];
const AT_ONCE = 8;
const LEAST_STOPPED = 0.99;
const MOST_FALSE = 0.01;

const NUMBERS = 'libs/checks/dist/rules/personal-numbers.js';
const CARDS_PASS: Fault = { file: NUMBERS, find: 'if (bare.length < 13 ||', put: 'if (bare.length > 0 ||' };
const AMOUNTS_STOP: Fault = { file: NUMBERS, find: 'AMOUNT.test(', put: '/^$a/.test(' };

const MARKS = {
  'bank cards are not looked for': /^went to review: card /,
  'amounts are taken for telephone numbers': /^stopped for nothing: /,
};

/** What gives somebody away does not leave the desk, and what does not is not held up. */
export const bar: Bar = {
  name: 'publish-gate',
  title: 'Identity, telephone and bank numbers do not get past the gate, and honest articles do',
  passesWhen: `of ${DEEP} generated articles (the slice: ${SLICE}), half of them with a valid identity number, mobile number or bank card written in every usual way, at least 99 % of these are refused on their way to review, and at most 1 % of the others, which are full of numbers that lead to nobody`,
  plant: 'bank cards are not looked for, and amounts are taken for telephone numbers',
  breaks: [CARDS_PASS, AMOUNTS_STOP],
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const random = randomFrom(seed);
  const written = Array.from({ length: deep ? DEEP : SLICE }, (_, at) => (at % 2 ? harmless : revealing)(random));
  const product = await startDemo({ env: planting({ faults: plant ? [CARDS_PASS, AMOUNTS_STOP] : [] }) });
  try {
    const { stopped, seconds } = await sendAll(product, written);
    const lines = linesOf(written, stopped);
    for (const line of lines.slice(0, 20)) print(line);
    const { caught, wrongly } = sharesOf(written, stopped);
    const holds = plant
      ? unnoticed(MARKS, lines, print).length > 0
      : caught >= LEAST_STOPPED && wrongly <= MOST_FALSE && written.length > 0;
    const figure = `${written.length} articles in ${seconds.toFixed(1)} s: ${percent(caught)} of those with somebody's number stopped, ${percent(wrongly)} of the others`;
    return { holds, figure };
  } finally {
    await product.stop();
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function sharesOf(written: readonly Written[], stopped: ReadonlySet<Written>): { caught: number; wrongly: number } {
  const share = (all: readonly Written[]): number => all.filter((one) => stopped.has(one)).length / all.length;
  return {
    caught: share(written.filter(({ secret }) => secret !== '')),
    wrongly: share(written.filter(({ secret }) => secret === '')),
  };
}

function linesOf(written: readonly Written[], stopped: ReadonlySet<Written>): string[] {
  return written.flatMap((one) => {
    if (one.secret !== '' && !stopped.has(one)) return [`went to review: ${one.kind} ${one.secret} in ${one.body}`];
    return one.secret === '' && stopped.has(one) ? [`stopped for nothing: ${one.body}`] : [];
  });
}

/** Writes every article and sends it to review as the editor of the demonstration; which of them were refused. */
async function sendAll({ running }: DemoProduct, written: readonly Written[]) {
  const desk = new StaffDesk(running);
  const { data } = await desk.ask({ as: 'editor', query: '{ me { homeSite { id } } }' });
  const site = String(pick(data, 'me.homeSite.id'));
  const columnId = await openColumn(desk, site);
  const stopped = new Set<Written>();
  const left = [...written];
  const begun = performance.now();
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop())
      if (await isStopped(desk, { site, columnId }, next)) stopped.add(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { stopped, seconds: (performance.now() - begun) / 1000 };
}

const CREATE = `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id version } }`;
const SUBMIT = `mutation ($input: ArticleVersionInput!) { submitArticle(input: $input) { state } }`;

async function isStopped(
  desk: StaffDesk,
  { site, columnId }: { site: string; columnId: string },
  { title, body, summary }: Written,
): Promise<boolean> {
  const fields = [{ key: 'source', value: '县民政局' }, ...(summary ? [{ key: 'summary', value: summary }] : [])];
  const created = await must(desk, { as: 'editor', site, query: CREATE, input: { columnId, title, body, fields } });
  const input = { articleId: pick(created, 'createArticle.id'), version: pick(created, 'createArticle.version') };
  const { codes } = await desk.ask({ as: 'editor', site, query: SUBMIT, variables: { input } });
  const other = codes.find((code) => code !== 'CONTENT.ARTICLE_BLOCKED');
  if (other) throw new Error(`An article was refused for another reason: ${other}: ${body}`);
  return codes.length > 0;
}
