import type { Client } from 'pg';
import { must, openColumn } from '../ground/publish.ts';
import { pick } from '../ground/pick.ts';
import type { StaffDesk } from '../ground/staff.ts';

/** An approved article whose publication was ordered. */
export interface Ordered {
  readonly id: string;
  readonly version: number;
}

const CREATE = `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id version } }`;
/** Who does it, what, and what they say with it. */
type Act = readonly [as: string, act: string, type: string];
const WAY: readonly Act[] = [
  ['editor', 'submitArticle', 'ArticleVersionInput'],
  ['reviewer', 'approveArticle', 'ApproveArticleInput'],
];
const SCHEDULE: Act = ['publisher', 'scheduleArticle', 'ScheduleArticleInput'];
const UNSCHEDULE: Act = ['publisher', 'unscheduleArticle', 'ArticleVersionInput'];
const AT_ONCE = 6;

/** The people of the demonstration who write, review and order on one site. */
export class Publishing {
  private readonly desk: StaffDesk;
  private readonly site: string;

  constructor(desk: StaffDesk, site: string) {
    this.desk = desk;
    this.site = site;
  }

  /** As many approved articles, a few at a time. */
  async approved(count: number): Promise<Ordered[]> {
    const columnId = await openColumn(this.desk, this.site);
    return inTurns(Array.from({ length: count }), () => this.approve(columnId));
  }

  /** Orders the publication of each for the moment. */
  schedule(articles: readonly Ordered[], at: Date, withdrawAt: Date | null = null): Promise<Ordered[]> {
    return inTurns(articles, (article) => this.act(SCHEDULE, article, { at, withdrawAt }));
  }

  /** Takes the orders back. */
  unschedule(articles: readonly Ordered[]): Promise<Ordered[]> {
    return inTurns(articles, (article) => this.act(UNSCHEDULE, article));
  }

  private async approve(columnId: string): Promise<Ordered> {
    const fields = [{ key: 'source', value: '本站' }];
    const input = { columnId, title: '关于防汛值守安排的通知', body: '<p>按照安排值守。</p>', fields };
    const created = await must(this.desk, { as: 'editor', site: this.site, query: CREATE, input });
    let article = {
      id: String(pick(created, 'createArticle.id')),
      version: Number(pick(created, 'createArticle.version')),
    };
    for (const act of WAY) article = await this.act(act, article);
    return article;
  }

  private async act([as, act, type]: Act, { id, version }: Ordered, rest: object = {}): Promise<Ordered> {
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { version } }`;
    const done = await must(this.desk, { as, site: this.site, query, input: { articleId: id, version, ...rest } });
    return { id, version: Number(pick(done, `${act}.version`)) };
  }
}

/** Another text in place of one that was ordered, past every rule of the database. */
export async function slipIn(root: Client, articles: readonly Ordered[]): Promise<void> {
  await root.query('set session_replication_role = replica');
  await root.query(`update content_revision set body = '<p>另一篇。</p>' where article_id = any($1)`, [
    idsOf(articles),
  ]);
  await root.query('set session_replication_role = origin');
}

export function idsOf(articles: readonly Ordered[]): string[] {
  return articles.map(({ id }) => id);
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<Ordered>): Promise<Ordered[]> {
  const waiting = [...items.entries()];
  const done: Ordered[] = [];
  const turn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return done;
}
