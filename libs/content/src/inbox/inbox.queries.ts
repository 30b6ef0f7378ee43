import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { cursorOf, readCursor } from '@jiyue/platform';
import { BadCursor, Database, type Scope } from '@jiyue/tenancy';
import { STEP_KEYS, STEP_ROLES } from '@jiyue/workflow';
import { Injectable } from '@nestjs/common';
import { type Article, type ArticleRow, asArticle } from '../article/article.js';
import { ARTICLE_FIELDS, ARTICLE_TABLES } from '../article/article.sql.js';
import { supervising } from '../reading.js';
import { WAITING } from './inbox.sql.js';
import { Reach } from './reach.js';

/** What an item asks of the person: the step it waits for. */
export const INBOX_ACTS = [...STEP_KEYS, 'publish'] as const;

const ASKED = `($3::text is null or w.step = $3)`;

/** What the inbox is narrowed to. */
export interface InboxFilter {
  readonly act?: string | null | undefined;
  readonly siteId?: string | null | undefined;
}

/** An article that waits for the person, and which of their duties it falls under. */
export type InboxItem = Article & { readonly because: string };

/** One inbox over every site and column the person reviews or publishes for; longest waiting first. */
@Injectable()
export class InboxQueries {
  constructor(
    private readonly db: Database,
    private readonly reach: Reach,
  ) {}

  async inbox(scope: Scope, filter: InboxFilter, request: SliceRequest): Promise<Slice<InboxItem>> {
    const held = await this.reach.grants(scope, STEP_ROLES);
    const grants = held.filter(({ siteId }) => !filter.siteId || filter.siteId === siteId);
    if (grants.length === 0) return { nodes: [], endCursor: null, totalCount: 0 };
    const look = supervising(
      scope,
      grants.map(({ siteId }) => siteId),
    );
    return this.db.supervise(look, () =>
      this.page(scope, { grants: JSON.stringify(grants), act: filter.act ?? null }, request),
    );
  }

  private async page(
    scope: Scope,
    { grants, act }: { grants: string; act: string | null },
    { first, after }: SliceRequest,
  ): Promise<Slice<InboxItem>> {
    const params: unknown[] = [grants, scope.actor.userId, act];
    const beyond = after ? placeOf(after) : null;
    const past = beyond ? `and (w.state_at, w.id) > ($${params.push(beyond[0])}, $${params.push(beyond[1])})` : '';
    const [{ total } = { total: 0 }] = await this.db.manager.query<{ total: number }[]>(
      `select count(*)::int as total from (${WAITING}) w where ${ASKED}`,
      params.slice(0, 3),
    );
    const rows = await this.db.manager.query<(ArticleRow & { because: string })[]>(
      `with w as (select * from (${WAITING}) w where ${ASKED} ${past} limit ${first + 1})
       select ${ARTICLE_FIELDS}, w.because from ${ARTICLE_TABLES} join w on w.tenant_id = a.tenant_id and w.id = a.id
        order by w.state_at, w.id`,
      params,
    );
    const nodes = rows.slice(0, first).map(asArticle);
    const last = rows.length > first ? nodes.at(-1) : undefined;
    return { nodes, totalCount: total, endCursor: last ? cursorOf([last.stateAt.toISOString(), last.id]) : null };
  }
}

function placeOf(cursor: string): [Date, string] {
  const [at, id] = readCursor(cursor, 2);
  const time = new Date(String(at));
  if (Number.isNaN(time.getTime()) || !isId(id)) throw new BadCursor();
  return [time, id];
}
