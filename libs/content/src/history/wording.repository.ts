import { isId } from '@jiyue/kernel';
import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { WordingNotFound } from '../content.errors.js';
import type { Wording, WordingEntry, WordingRef } from './wording.js';
import { HISTORY, OF_ID, OF_REVISION } from './wording.sql.js';

/** Lines of the history that are shown at most. */
const SHOWN = 200;

/** Texts that articles had, in the open transaction. */
@Injectable()
export class WordingRepository {
  constructor(private readonly db: Database) {}

  /** Newest first; of what people are typing, only the person's own. */
  entries(articleId: string, personId: string): Promise<WordingEntry[]> {
    return this.db.manager.query<WordingEntry[]>(HISTORY, [articleId, personId, SHOWN]);
  }

  /** Throws `CONTENT.WORDING_NOT_FOUND` for one that the article never had, or that somebody else is typing. */
  async get(articleId: string, { number, id }: WordingRef, personId: string): Promise<Wording> {
    const [found] = await this.find(articleId, { number, id }, personId);
    if (!found) throw new WordingNotFound({ articleId });
    return found;
  }

  private async find(articleId: string, { number, id }: WordingRef, personId: string): Promise<Wording[]> {
    if (!id) return this.db.manager.query<Wording[]>(OF_REVISION, [articleId, number ?? null]);
    return isId(id) ? this.db.manager.query<Wording[]>(OF_ID, [articleId, id, personId]) : [];
  }
}
