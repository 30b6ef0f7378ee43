import { Injectable } from '@nestjs/common';
import { newId, type SliceRequest } from '@jiyue/kernel';
import { readCursor } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import type { Opinion } from './feedback.rules.js';

/** An opinion as it is kept. */
export interface FeedbackRow extends Opinion {
  readonly id: string;
  readonly receivedAt: Date;
}

const FIELDS = 'id, path, is_helpful as "isHelpful", text, received_at as "receivedAt"';

/** All SQL of what readers say about pages. */
@Injectable()
export class FeedbackRepository {
  constructor(private readonly db: Database) {}

  /** Whether the site of the transaction is open to citizens. */
  async isSiteOpen(): Promise<boolean> {
    const found: unknown[] = await this.db.manager.query(
      `select from site where id = (select tenancy.current_tenant()) and state = 'live'`,
    );
    return found.length > 0;
  }

  async add({ path, isHelpful, text }: Opinion): Promise<string> {
    const id = newId();
    await this.db.manager.query(`insert into feedback_page (id, path, is_helpful, text) values ($1, $2, $3, $4)`, [
      id,
      path,
      isHelpful,
      text,
    ]);
    return id;
  }

  /** The newest first; one more than asked, so that the end is known. */
  page({ first, after }: SliceRequest): Promise<FeedbackRow[]> {
    const [before] = after ? readCursor(after, ['id']) : [null];
    return this.db.manager.query(
      `select ${FIELDS} from feedback_page where $1::uuid is null or id < $1 order by id desc limit $2`,
      [before, first + 1],
    );
  }

  async count(): Promise<number> {
    const [row]: { total: number }[] = await this.db.manager.query(`select count(*)::int as total from feedback_page`);
    return row?.total ?? 0;
  }
}
