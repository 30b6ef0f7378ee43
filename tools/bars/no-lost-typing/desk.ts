import type { Client } from 'pg';
import { must, openColumn } from '../ground/publish.ts';
import { pick } from '../ground/pick.ts';
import type { StaffDesk } from '../ground/staff.ts';

/** An article as its version stands. */
export interface Aimed {
  readonly id: string;
  readonly version: number;
}

type Step = readonly [as: string, act: string, type: string];
const SUBMIT: Step = ['editor', 'submitArticle', 'ArticleVersionInput'];
const RECALL: Step = ['editor', 'recallArticle', 'ArticleVersionInput'];
const APPROVE: Step = ['reviewer', 'approveArticle', 'ApproveArticleInput'];
const PUBLISH: Step = ['publisher', 'publishArticle', 'PublishArticleInput'];

const CREATE = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id version } }';
const EDIT = 'mutation ($input: EditArticleInput!) { editArticle(input: $input) { id version } }';
const NOTE = 'mutation ($input: NoteEditingInput!) { noteEditing(input: $input) { version } }';
const HISTORY = 'query ($id: ID!) { articleHistory(articleId: $id) { source id number } }';
const WORDING = 'query ($id: ID!, $wording: ID!) { articleWording(articleId: $id, id: $wording) { body } }';
const EXPIRED_DAYS = 31;
const EXPIRY = 'content-expire-drafts';
// as pg-boss wakes whoever works for a queue
const WAKE = `select pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), $1)`;

/** Everybody but the writer: they act through the same endpoint as every screen. */
export class Others {
  private readonly desk: StaffDesk;
  private readonly root: Client;
  readonly site: string;

  constructor(desk: StaffDesk, root: Client, site: string) {
    this.desk = desk;
    this.root = root;
    this.site = site;
  }

  async begin(title: string): Promise<Aimed> {
    const columnId = await openColumn(this.desk, this.site);
    const input = { columnId, title, body: '<p>开头。</p>', fields: [{ key: 'source', value: '本站' }] };
    return this.aimed(await must(this.desk, { as: 'editor', site: this.site, query: CREATE, input }), 'createArticle');
  }

  /** Somebody else saves another text. */
  async save({ id: articleId, version }: Aimed): Promise<Aimed> {
    const input = { articleId, version, body: '<p>同事改过的开头。</p>' };
    const saved = await must(this.desk, { as: 'county-admin', site: this.site, query: EDIT, input });
    return this.aimed(saved, 'editArticle');
  }

  async takeOver({ id: articleId }: Aimed): Promise<void> {
    const window = { windowId: crypto.randomUUID(), device: 'computer', browser: 'edge', takesOver: true };
    const input = { articleId, ...window };
    await must(this.desk, { as: 'county-admin', site: this.site, query: NOTE, input });
  }

  submit(article: Aimed): Promise<Aimed> {
    return this.go(article, [SUBMIT]);
  }

  recall(article: Aimed): Promise<Aimed> {
    return this.go(article, [SUBMIT, RECALL]);
  }

  publish(article: Aimed): Promise<Aimed> {
    return this.go(article, [SUBMIT, APPROVE, PUBLISH]);
  }

  /** What was typed lies there for longer than it is kept, and the nightly job comes by. */
  async expire({ id }: Aimed): Promise<void> {
    const age = `saved_at - interval '${EXPIRED_DAYS} days'`;
    await this.root.query(`update content_draft set saved_at = ${age}, minute = ${age} where article_id = $1`, [id]);
    const { rows } = await this.root.query<{ id: string }>(
      `insert into pgboss.job (name, data) values ($1, '{}') returning id`,
      [EXPIRY],
    );
    await this.root.query(WAKE, [EXPIRY]);
    await this.until(`select from pgboss.job where id = $1 and state = 'completed'`, rows[0]?.id);
  }

  /** The history says it: what the writer did not choose is there all the same. */
  async kept({ id }: Aimed): Promise<string> {
    const { data } = await this.desk.ask({ as: 'editor', site: this.site, query: HISTORY, variables: { id } });
    const entries = (data?.['articleHistory'] ?? []) as readonly { id: string | null }[];
    const texts = entries.flatMap(({ id: wording }) => (wording ? [this.wording(id, wording)] : []));
    return (await Promise.all(texts)).join();
  }

  private async wording(id: string, wording: string): Promise<string> {
    const variables = { id, wording };
    const { data } = await this.desk.ask({ as: 'editor', site: this.site, query: WORDING, variables });
    return String(pick(data, 'articleWording.body'));
  }

  private async go(article: Aimed, steps: readonly Step[]): Promise<Aimed> {
    let { version } = article;
    for (const [as, act, type] of steps) {
      const query = `mutation ($input: ${type}!) { ${act}(input: $input) { version } }`;
      const input = { articleId: article.id, version };
      version = Number(pick(await must(this.desk, { as, site: this.site, query, input }), `${act}.version`));
    }
    return { id: article.id, version };
  }

  private aimed(data: unknown, act: string): Aimed {
    return { id: String(pick(data, `${act}.id`)), version: Number(pick(data, `${act}.version`)) };
  }

  private async until(sql: string, value: unknown): Promise<void> {
    for (let left = 150; left > 0; left--) {
      if ((await this.root.query(sql, [value])).rowCount) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Never became true: ${sql}`);
  }
}
