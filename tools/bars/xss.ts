import type { Browser } from '@playwright/test';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import { publish } from './ground/publish.ts';
import { randomFrom } from './ground/random.ts';
import { StaffDesk } from './ground/staff.ts';
import { pick } from './ground/pick.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { seeAdmin, type Visitor } from './xss/admin.ts';
import { runRaw } from './xss/control.ts';
import { openBrowser } from './xss/draw.ts';
import { type Payload, payloads } from './xss/grammar.ts';
import { bodyOf, marked, placeAll, type Placed } from './xss/place.ts';
import { pageOf, seePortal, type Seen, unseen } from './xss/portal.ts';

const RAW_FIELD: Fault = {
  file: 'apps/portal-web/dist/pages/article/view.js',
  find: 'body: presentBody(article.body),',
  put: `body: presentBody(article.body) + article.fields.map(({ value }) => value).join(''),`,
};
const [SLICE, DEEP] = [500, 1500];
const MIN_RAW = 100;
/** Share of payloads that the admin may fold away: a screen shows so many rows and characters and no more. */
const MAY_BE_HIDDEN = 0.4;
/** Payloads that take the way through the real mutations. */
const SENT = 12;

const MARKS = { 'fields of the kind drawn raw': /^ran on the portal: / };

/** Nothing that people write becomes a program in the browser of whoever reads it. */
export const bar: Bar = {
  name: 'xss',
  title: 'No text of an editor, a page, a site or a reader runs in anybody’s browser',
  passesWhen:
    'of at least 1,000 payloads (the slice: 500, and every fifth of the pages that differ in one text) in every plain and rich field, drawn by Chromium on portal and admin without any policy, none runs and none is left waiting for a click; all of them stand on the portal and at least 60 % in the admin; of the same payloads raw, at least 100 run without a policy and none under the policy of the portal or of the admin',
  plant: 'the portal draws the fields of the kind raw',
  breaks: [RAW_FIELD],
  slice: true,
  waits: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const all = payloads(randomFrom(seed), deep ? DEEP : SLICE);
  const product = await startDemo({ env: planting({ faults: plant ? [RAW_FIELD] : [] }) });
  const browser = await openBrowser();
  try {
    const proof = await prove({ browser, product, print }, all);
    const lines = linesOf(all, proof);
    for (const line of lines) print(line);
    const holds = plant ? unnoticed(MARKS, lines, print).length > 0 : isProven(all, proof);
    return { holds, figure: figureOf(all, proof) };
  } finally {
    await browser.close();
    await product.stop();
  }
}

interface Proof {
  readonly portal: Seen;
  readonly admin: Seen;
  readonly raw: Readonly<Record<'bare' | 'portal' | 'admin', ReadonlySet<number>>>;
  /** How many payloads stood on no page of each. */
  readonly hidden: Readonly<Record<'portal' | 'admin', number>>;
}

interface Ground {
  readonly browser: Browser;
  readonly product: DemoProduct;
  print(line: string): void;
}

async function prove({ browser, product, print }: Ground, all: readonly Payload[]): Promise<Proof> {
  const begun = Date.now();
  const say = (what: string): void => print(`${what} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  const { running } = product;
  const desk = new StaffDesk(running);
  const sent = await sendSome(desk, all);
  const root = await product.root();
  const placed = await placeAll(root, all, all.length < DEEP ? 5 : 1);
  await root.end();
  const portal = await seePortal(browser, running.portal.port, [...placed, ...sent.placed]);
  say('portal drawn');
  const admin = await seeAdmin(browser, running, { all, visitors: await visitorsOf(desk, sent) });
  say('admin drawn');
  const { policy } = await pageOf(running.portal.port, { host: sent.host, path: '/' });
  const staffPolicy = (await fetch(running.admin)).headers.get('content-security-policy') ?? '';
  const raw = {
    bare: await runRaw(browser, all, ''),
    portal: await runRaw(browser, all, policy),
    admin: await runRaw(browser, all, staffPolicy),
  };
  say('raw payloads drawn');
  if (!policy || !staffPolicy) throw new Error('Portal or admin has no policy at all');
  return { portal, admin, raw, hidden: { portal: unseen(all, portal).length, admin: unseen(all, admin).length } };
}

interface Sent {
  readonly site: string;
  readonly host: string;
  readonly placed: readonly Placed[];
  readonly articles: readonly string[];
}

/** Some payloads go the way that editors go: through the mutations, review and publication. */
async function sendSome(desk: StaffDesk, all: readonly Payload[]): Promise<Sent> {
  const { data } = await desk.ask({ as: 'editor', query: '{ me { homeSite { id host } } }' });
  const [site, host] = [String(pick(data, 'me.homeSite.id')), String(pick(data, 'me.homeSite.host'))];
  const fitting = all.filter(({ text }) => text.length < 90 && !/[\p{Cc}\p{Cs}]/u.test(text)).slice(0, SENT);
  const articles: string[] = [];
  const placed: Placed[] = [];
  for (const payload of fitting) {
    const text = marked(payload);
    const { id, path } = await publish(desk, site, {
      title: text,
      fields: { subtitle: text, summary: text, source: text, author: text, keywords: text },
      body: bodyOf(payload, 'x.png'),
    });
    articles.push(id);
    placed.push({ host, path });
  }
  return { site, host, placed, articles };
}

/** Who looks at what in the admin: each at the own menu, some at articles in several states. */
async function visitorsOf(desk: StaffDesk, { site, articles }: Sent): Promise<Visitor[]> {
  const { data } = await desk.ask({
    as: 'editor',
    site,
    query: '{ articles(filter: { state: DRAFT }, first: 1) { nodes { id } } }',
  });
  const draft = pick(data, 'articles.nodes.0.id');
  const at = (id: string | number | undefined): string => `/s/${site}/articles/${id}`;
  return [
    { username: 'editor', paths: [at(draft), at(articles[0])] },
    { username: 'reviewer', paths: [at(articles[1])] },
    { username: 'county-admin', paths: [] },
    { username: 'auditor', paths: [] },
    { username: 'operator', paths: [] },
  ];
}

function isProven(all: readonly Payload[], { portal, admin, raw, hidden }: Proof): boolean {
  const quiet = [portal, admin].every(({ ran, armed }) => ran.size === 0 && armed.length === 0);
  return (
    quiet &&
    hidden.portal === 0 &&
    hidden.admin <= all.length * MAY_BE_HIDDEN &&
    raw.bare.size >= MIN_RAW &&
    raw.portal.size === 0 &&
    raw.admin.size === 0
  );
}

function linesOf(all: readonly Payload[], { portal, admin, raw, hidden }: Proof): string[] {
  const say = (what: string, ids: ReadonlySet<number>) =>
    [...ids].slice(0, 8).map((id) => `${what}: ${JSON.stringify(all[id]?.text)}`);
  return [
    ...say('ran on the portal', portal.ran),
    ...say('ran in the admin', admin.ran),
    ...say('ran under the portal’s policy', raw.portal),
    ...say('ran under the admin’s policy', raw.admin),
    ...[...portal.armed.slice(0, 10), ...admin.armed.slice(0, 10)].map((what) => `waits for a reader: ${what}`),
    `on no page: ${hidden.portal} payloads on the portal, ${hidden.admin} in the admin`,
  ];
}

function figureOf(all: readonly Payload[], { portal, admin, raw }: Proof): string {
  return [
    `${all.length} payloads`,
    `portal: ${portal.documents} pages, ${portal.ran.size} ran, ${portal.armed.length} armed`,
    `admin: ${admin.documents} screens, ${admin.ran.size} ran, ${admin.armed.length} armed`,
    `raw: ${raw.bare.size} ran without a policy, ${raw.portal.size} under the portal’s, ${raw.admin.size} under the admin’s`,
  ].join('; ');
}
