import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import type { OutwardChannel } from '../preference/cadence.js';
import { type AddressRow, CODE_MINUTES } from './address.rules.js';

/** Whose address on which channel. */
export interface AddressKey {
  readonly personId: string;
  readonly channel: OutwardChannel;
}

const COLUMNS = `person_id as "personId", channel, address, pending, entered_at as "enteredAt", entries,
  code_digest as "codeDigest", coalesce(code_until > now(), false) as "isCodeOpen", code_tries as "codeTries"`;
const ONE = 'person_id = $1 and channel = $2';

/** Addresses of the people of one site: personal data, which goes from here to the outlets and nowhere else. */
@Injectable()
export class AddressRepository {
  constructor(private readonly db: Database) {}

  /** The row, locked until the transaction ends when it is to be changed. */
  async find({ personId, channel }: AddressKey, given: { lock?: boolean } = {}): Promise<AddressRow | null> {
    const lock = given.lock ? 'for update' : '';
    const sql = `select ${COLUMNS} from notify_address where ${ONE} ${lock}`;
    const [row] = await this.db.manager.query<AddressRow[]>(sql, [personId, channel]);
    return row ?? null;
  }

  ofPerson(personId: string): Promise<AddressRow[]> {
    return this.db.manager.query(`select ${COLUMNS} from notify_address where person_id = $1`, [personId]);
  }

  /** Which of these persons can be reached, and how. */
  confirmed(personIds: readonly string[]): Promise<AddressKey[]> {
    return this.db.manager.query(
      `select person_id as "personId", channel from notify_address
        where person_id = any($1::uuid[]) and address is not null`,
      [personIds],
    );
  }

  /** Keeps what was entered; it is used once its code came back. */
  async enter({ personId, channel }: AddressKey, pending: string, entries: number): Promise<void> {
    await this.db.manager.query(
      `insert into notify_address (person_id, channel, pending, entered_at, entries) values ($1, $2, $3, now(), $4)
       on conflict (tenant_id, person_id, channel) do update
         set pending = excluded.pending, entered_at = now(), entries = excluded.entries, code_digest = null`,
      [personId, channel, pending, entries],
    );
  }

  async keepCode({ personId, channel }: AddressKey, digest: string): Promise<void> {
    await this.db.manager.query(
      `update notify_address set code_digest = $3, code_until = now() + interval '${CODE_MINUTES} minutes', code_tries = 0 where ${ONE}`,
      [personId, channel, digest],
    );
  }

  async countTry({ personId, channel }: AddressKey): Promise<void> {
    await this.db.manager.query(`update notify_address set code_tries = code_tries + 1 where ${ONE}`, [
      personId,
      channel,
    ]);
  }

  async confirm({ personId, channel }: AddressKey): Promise<void> {
    await this.db.manager.query(
      `update notify_address set address = pending, confirmed_at = now(), pending = null, code_digest = null where ${ONE}`,
      [personId, channel],
    );
  }

  /** Forgets the addresses; what remains says only when one was entered last. */
  async remove({ personId, channel }: AddressKey): Promise<void> {
    await this.db.manager.query(
      `update notify_address set address = null, confirmed_at = null, pending = null, code_digest = null where ${ONE}`,
      [personId, channel],
    );
  }
}
