import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Figures, figuresOf } from './figures.ts';
import { send, type Shot } from './load.ts';
import type { Staff } from './staff.ts';

/** Who takes an article from nothing to the citizen in the measured runs. */
export interface Desk {
  readonly editor: Staff;
  readonly reviewer: Staff;
  readonly publisher: Staff;
  readonly siteId: string;
  readonly columnId: string;
  readonly columnPath: string;
  readonly host: string;
}

/** An article at a version of it. */
export interface Written {
  id: string;
  version: number;
}

const CREATE = `mutation C($input: CreateArticleInput!) { act: createArticle(input: $input) { id version } }`;
const SUBMIT = `mutation S($input: ArticleVersionInput!) { act: submitArticle(input: $input) { id version } }`;
const APPROVE = `mutation A($input: ApproveArticleInput!) { act: approveArticle(input: $input) { id version } }`;
const PUBLISH = `mutation P($input: PublishArticleInput!) { act: publishArticle(input: $input) { id version liveUrl } }`;

/** What publishing takes, and how long until citizens are served it. */
export interface Publishing {
  readonly publish: Figures;
  /** By the portal that is the first to show it. */
  readonly visible: Figures;
  /** By the last of all portals. */
  readonly everywhere: Figures;
}

/** Publishes `count` approved articles, one after another, and watches the portals on these ports. */
export async function measurePublishing(desk: Desk, count: number, ports: readonly number[]): Promise<Publishing> {
  const publish: number[] = [];
  const visible: number[] = [];
  const everywhere: number[] = [];
  let failures = 0;
  const begun = performance.now();
  for (let index = 0; index < count; index++) {
    const title = `发布时延测量 ${Date.now()} ${index}`;
    const article = await approved(desk, title);
    const pressed = performance.now();
    await publishOne(desk, article);
    publish.push(performance.now() - pressed);
    const served = await Promise.all(ports.map((port) => untilServed(desk, { port, title, since: pressed })));
    const seen = served.filter((ms) => ms !== null);
    if (seen.length < ports.length) failures += 1;
    else {
      visible.push(Math.min(...seen));
      everywhere.push(Math.max(...seen));
    }
  }
  const wallMs = performance.now() - begun;
  return {
    publish: figuresOf(publish, { failures: 0, wallMs, cpuMs: Number.NaN }),
    visible: figuresOf(visible, { failures, wallMs, cpuMs: Number.NaN }),
    everywhere: figuresOf(everywhere, { failures, wallMs, cpuMs: Number.NaN }),
  };
}

/** Writes articles and takes them through their review, one after the other. */
export async function readyToPublish(desk: Desk, count: number): Promise<Written[]> {
  const ready: Written[] = [];
  for (let index = 0; index < count; index++) ready.push(await approved(desk, `发布耗时测量 ${Date.now()} ${index}`));
  return ready;
}

/** What the publisher presses. */
export function publishOne({ publisher, siteId }: Desk, article: Written): Promise<Written> {
  return act(publisher, PUBLISH, article, siteId);
}

/** The same, as one of many requests that come at once. */
export function publishShot({ publisher, siteId }: Desk, { id, version }: Written): Shot {
  return publisher.shot(PUBLISH, { input: { articleId: id, version } }, siteId);
}

async function approved(desk: Desk, title: string): Promise<Written> {
  const { editor, reviewer, siteId, columnId } = desk;
  const source = { key: 'source', value: '性能测量' };
  const input = { columnId, title, body: `<p>${title}</p>`, fields: [source, { key: 'summary', value: title }] };
  const { act: draft } = await editor.ask<{ act: Written }>(CREATE, { input }, siteId);
  return act(reviewer, APPROVE, await act(editor, SUBMIT, draft, siteId), siteId);
}

async function act(staff: Staff, mutation: string, { id, version }: Written, siteId: string): Promise<Written> {
  const { act: result } = await staff.ask<{ act: Written }>(mutation, { input: { articleId: id, version } }, siteId);
  return result;
}

const GIVE_UP_MS = 10_000;

/** Asks the column's page, warm in the cache before, until it shows the title; null when it never does. */
async function untilServed(
  { host, columnPath }: Desk,
  { port, title, since }: { port: number; title: string; since: number },
): Promise<number | null> {
  const page = {
    url: `http://127.0.0.1:${port}/${columnPath}/`,
    host: `${host}:${port}`,
    expects: () => true,
  };
  while (performance.now() - since < GIVE_UP_MS) {
    const { body } = await send(page);
    if (body.includes(title)) return performance.now() - since;
    await sleep(5);
  }
  return null;
}
