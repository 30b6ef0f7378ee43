import { Injectable } from '@nestjs/common';
import { type Slice, type SliceRequest } from '@jiyue/kernel';
import { readCursor, sliceOf } from '@jiyue/platform';
import { authorize } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import type { ParamValues } from '../topic/params.js';
import { render } from '../topic/topic.js';
import { Topics } from '../topic/topics.js';
import type { MessageFilter, MessageType } from './message.types.js';

interface MessageRow {
  readonly id: string;
  readonly topic: string;
  readonly at: Date;
  readonly isRead: boolean;
  readonly link: string | null;
  readonly siteId: string;
  readonly params: ParamValues;
}

/** What is asked of the list. */
export interface MessageRequest extends SliceRequest {
  readonly filter?: Partial<MessageFilter> | null | undefined;
}

const OWN = `from notify_message where person_id = $1 and in_app and topic = any($2) and (not $3 or read_at is null)`;
const COLUMNS = `id, topic, created_at as at, read_at is not null as "isRead", link, site_id as "siteId", params`;

/** Reads of somebody's own messages, newest first, whichever site they look at. */
@Injectable()
export class MessageQueries {
  constructor(
    private readonly db: Database,
    private readonly topics: Topics,
  ) {}

  async list(scope: Scope, { first, after, filter }: MessageRequest): Promise<Slice<MessageType>> {
    const personId = scope.actor.userId;
    authorize(scope.actor, 'read', 'Message', { personId });
    // a topic that no release knows any more has no sentences left
    const topics = this.topics.all.map(({ key }) => key).filter((key) => !filter?.topic || key === filter.topic);
    const own = [personId, topics, filter?.unreadOnly ?? false];
    const before = after ? cursorId(after) : null;
    return this.db.read(atHome(scope), async () => {
      const rows = await this.db.manager.query<MessageRow[]>(
        `select ${COLUMNS} ${OWN} and ($4::uuid is null or id < $4::uuid) order by id desc limit $5`,
        [...own, before, first + 1],
      );
      const [count] = await this.db.manager.query<{ total: number }[]>(`select count(*)::int as total ${OWN}`, own);
      return sliceOf(
        rows.map((row) => this.shown(row)),
        { first, after },
        count?.total ?? 0,
        ({ id }) => [id],
      );
    });
  }

  /** How many messages somebody has not read. */
  async unread(scope: Scope): Promise<number> {
    const own = [scope.actor.userId, this.topics.all.map(({ key }) => key), true];
    return this.db.read(atHome(scope), async () => {
      const [row] = await this.db.manager.query<{ total: number }[]>(`select count(*)::int as total ${OWN}`, own);
      return row?.total ?? 0;
    });
  }

  private shown({ params, ...row }: MessageRow): MessageType {
    const topic = this.topics.find(row.topic);
    if (!topic) throw new Error(`No topic ${row.topic}`);
    const [zh, en] = [render(topic, params, 'zh'), render(topic, params, 'en')];
    return { ...row, subject: { zh: zh.subject, en: en.subject }, body: { zh: zh.body, en: en.body } };
  }
}

function cursorId(after: string): string {
  const [id] = readCursor(after, ['id']);
  return id;
}
