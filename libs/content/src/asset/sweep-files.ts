import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { type ClockHandler, OBJECT_STORE, type ObjectStore } from '@jiyue/platform';
import { Database, everySite, keyOf, type Scope } from '@jiyue/tenancy';
import { Inject, Injectable } from '@nestjs/common';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Uploads that nobody ended within a day are not coming any more. */
const FORGET = `
  delete from content_asset f where f.completed_at is null and f.created_at < $1
    and not exists (select from content_attachment l where l.tenant_id = f.tenant_id and l.asset_id = f.id)`;
/** Where objects may lie of a file that is known: waiting ones only while it waits. */
const KNOWN = `
  select id from content_asset
   where id = any($1::uuid[]) and ($2 = 'asset' and state <> 'infected' or $2 <> 'asset' and state = 'pending')`;
const KINDS = ['upload', 'held', 'asset'] as const;
const ID = /\/([0-9a-f-]{36})(?:-\d+)?(?:\.[a-z0-9]+)?$/;
const AT_ONCE = 1000;

/** Forgets uploads that were never ended, and removes objects that belong to no file. */
@Injectable()
export class SweepFiles implements ClockHandler {
  constructor(
    private readonly db: Database,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  async tick(now: Date): Promise<void> {
    const actor = systemActor('文件清理');
    const scope = { actor, requestId: newId(), now };
    const before = new Date(now.getTime() - DAY_MS);
    for (const tenantId of await everySite(this.db, scope)) await this.sweep({ ...scope, tenantId }, before);
    await this.store.tidy(before);
  }

  private async sweep(scope: Scope, before: Date): Promise<void> {
    await this.db.keep(scope, () => this.db.manager.query(FORGET, [before]));
    for (const kind of KINDS) {
      const keys = await this.store.list(keyOf(scope, kind));
      for (let at = 0; at < keys.length; at += AT_ONCE) await this.drop(scope, kind, keys.slice(at, at + AT_ONCE));
    }
  }

  // A file has its row before anything of it is stored: what has none belongs to nobody.
  private async drop(scope: Scope, kind: (typeof KINDS)[number], keys: readonly string[]): Promise<void> {
    const ids = keys.map((key) => ID.exec(key)?.[1]);
    const rows = await this.db.read(scope, () =>
      this.db.manager.query<{ id: string }[]>(KNOWN, [ids.filter((id) => id !== undefined), kind]),
    );
    const known = new Set<string | undefined>(rows.map(({ id }) => id));
    const orphans = keys.filter((_, index) => !known.has(ids[index]));
    for (const key of orphans) await this.store.delete(keyOf(scope, kind, key.slice(key.lastIndexOf('/') + 1)));
  }
}
