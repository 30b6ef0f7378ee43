import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { PhraseNotFound } from '../beside/beside.errors.js';

/** A sentence that is said again and again (常用语). */
export interface Phrase {
  readonly id: string;
  /** Whose it is; null: everybody's on the site. */
  readonly ownerId: string | null;
  readonly words: string;
}

const FIELDS = 'id, owner_id as "ownerId", words';

/** Phrases of the site in the open transaction. */
@Injectable()
export class PhraseRepository {
  constructor(private readonly db: Database) {}

  /** Those of the site first, then those of the person, each as they were added. */
  of(personId: string): Promise<Phrase[]> {
    return this.db.manager.query<Phrase[]>(
      `select ${FIELDS} from content_phrase where owner_id is null or owner_id = $1
        order by owner_id nulls first, created_at, id`,
      [personId],
    );
  }

  /** Throws `CONTENT.PHRASE_NOT_FOUND`. */
  async get(id: string): Promise<Phrase> {
    const [phrase] = await this.db.manager.query<Phrase[]>(`select ${FIELDS} from content_phrase where id = $1`, [id]);
    if (!phrase) throw new PhraseNotFound({ phraseId: id });
    return phrase;
  }

  async add({ actor, now }: Scope, { id, ownerId, words }: Phrase): Promise<void> {
    await this.db.manager.query(
      `insert into content_phrase (id, owner_id, words, created_by_name, created_at) values ($1, $2, $3, $4, $5)`,
      [id, ownerId, words, actor.name, now],
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.query('delete from content_phrase where id = $1', [id]);
  }
}
