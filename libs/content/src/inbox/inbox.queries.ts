import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { cursorOf, readCursor } from '@jiyue/platform';
import { BadCursor, Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import { ARTICLE_FIELDS, ARTICLE_TABLES } from '../article/article.sql.js';
import { supervising } from '../reading.js';
import { WAITING } from './inbox.sql.js';
import { Reach } from './reach.js';

/** What an item asks of the person. */
export const INBOX_ACTS = ['review', 'secrecy', 'publish'] as const;
export type InboxAct = (typeof INBOX_ACTS)[number];
const ROLE_OF = { review: 'reviewer', secrecy: 'secrecy', publish: 'publisher' } as const;

/** What the inbox is narrowed to. */
export interface InboxFilter {
  readonly act?: string | null | undefined;
  readonly siteId?: string | null | undefined;
}

/** An article that waits for the person, and which of their duties it falls under. */
export type InboxItem = Article & { readonly role: string; readonly because: string };

/** One inbox over every site and column the person reviews or publishes for; longest waiting first. */
@Injectable()
export class InboxQueries {
  constructor(
    private readonly db: Database,
    private readonly reach: Reach,
  ) {}

  async inbox(scope: Scope, filter: InboxFilter, request: SliceRequest): Promise<Slice<InboxItem>> {
    const acts = INBOX_ACTS.filter((act) => !filter.act || filter.act === act);
    const held =
      acts.length > 0
        ? await this.reach.grants(
            scope,
            acts.map((act) => ROLE_OF[act]),
          )
        : [];
    const grants = held.filter(({ siteId }) => !filter.siteId || filter.siteId === siteId);
    if (grants.length === 0) return { nodes: [], endCursor: null, totalCount: 0 };
    const look = supervising(
      scope,
      grants.map(({ siteId }) => siteId),
    );
    return this.db.supervise(look, () => this.page(scope, JSON.stringify(grants), request));
  }

  private async page(scope: Scope, grants: string, { first, after }: SliceRequest): Promise<Slice<InboxItem>> {
    const params: unknown[] = [grants, scope.actor.userId];
    const beyond = after ? placeOf(after) : null;
    const past = beyond ? `where (w.state_at, w.id) > ($${params.push(beyond[0])}, $${params.push(beyond[1])})` : '';
    const [{ total } = { total: 0 }] = await this.db.manager.query<{ total: number }[]>(
      `select count(*)::int as total from (${WAITING}) w`,
      params.slice(0, 2),
    );
    const rows = await this.db.manager.query<InboxItem[]>(
      `with w as (select * from (${WAITING}) w ${past} limit ${first + 1})
       select ${ARTICLE_FIELDS}, w.role, w.because from ${ARTICLE_TABLES} join w on w.tenant_id = a.tenant_id and w.id = a.id
        order by w.state_at, w.id`,
      params,
    );
    const nodes = rows.slice(0, first);
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

/** The act that a role's item asks for. */
export function actOf(role: string): InboxAct {
  return INBOX_ACTS.find((act) => ROLE_OF[act] === role) ?? 'review';
}
