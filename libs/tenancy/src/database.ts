import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import { claimKey, keepAnswer } from './idempotency.js';
import { inTransaction } from './in-transaction.js';
import type { Outcome } from './outcome.js';
import { poolOf, Prepared } from './prepared.js';
import type { Scope, SupervisorScope } from './scope.js';

interface OpenTransaction {
  readonly tenants: string;
  readonly writable: boolean;
  readonly manager: EntityManager;
  activities: number;
  /** In a batch: what the journal has still to write. */
  readonly untold: Tell[] | null;
}

type Tell = () => Promise<void>;
type Opening = Pick<OpenTransaction, 'tenants'> & Partial<Pick<OpenTransaction, 'writable' | 'untold'>>;

/** The pools behind the doors, one per login role. */
export interface DataSources {
  readonly api: DataSource;
  readonly supervisor: DataSource;
  readonly portal: DataSource;
}

/**
 * The only way to the data of sites. `read` and `write` see exactly one site, `supervise` reads a set of them,
 * `live` reads what is published. PostgreSQL enforces each by row-level security and role; the setting lives for
 * one transaction only, so nothing stays on a pooled connection.
 */
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();

  private readonly published: Prepared;

  constructor(private readonly sources: DataSources) {
    this.published = new Prepared(poolOf(sources.portal));
  }

  /** The manager of the transaction that is open now; throws outside one. */
  get manager(): EntityManager {
    return this.current().manager;
  }

  /** Reads the rows of the scope's site. A call inside another joins its transaction. */
  read<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    return this.join(scope, false) ? work() : this.run(this.sources.api, { tenants: scope.tenantId }, work);
  }

  /**
   * Runs one command in one transaction on the scope's site. Commits only when the journal holds exactly one
   * activity for it; with an idempotency key the first answer is stored and replayed.
   */
  async write<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    if (this.join(scope, true)) return work();
    return this.run(this.sources.api, { tenants: scope.tenantId, writable: true }, async () => {
      const earlier = await claimKey<T>(this.manager, scope);
      if (earlier) return earlier.answer;
      const answer = await work();
      this.requireOneActivity();
      await keepAnswer(this.manager, scope, answer);
      return answer;
    });
  }

  /**
   * Runs the same act on each of a batch of items of one site, in one transaction. An item that recorded an activity is
   * kept; one that recorded none changed nothing, and whatever it wrote is undone; one that failed is undone alone and
   * reported. `settle` may note the outcomes in the same transaction. The activities are written last, in the order of
   * the items, so that the site's journal is held only for that long. PostgreSQL remembers 64 savepoints cheaply: pass
   * some fifty items at a time. What another connection reads (who holds which role) does not show the items before.
   */
  writeEach<I, T>(
    scope: Omit<Scope, 'idempotency'>,
    items: readonly I[],
    work: (item: I) => Promise<T>,
    settle?: (outcomes: readonly Outcome<I, T>[]) => Promise<void>,
  ): Promise<readonly Outcome<I, T>[]> {
    const untold: Tell[] = [];
    const batch = async (): Promise<readonly Outcome<I, T>[]> => {
      const outcomes: Outcome<I, T>[] = [];
      for (const item of items) outcomes.push(await this.writeOne(item, work));
      const open = this.current();
      open.activities = 0;
      await settle?.(outcomes);
      if (open.activities > 0) throw new Error('What settles a batch records no activity of its own');
      for (const tell of untold) await tell();
      return outcomes;
    };
    return this.run(this.sources.api, { tenants: scope.tenantId, writable: true, untold }, batch);
  }

  /**
   * Changes many items of one site by statements over all of them, where a turn for each would take too long: all of them
   * or none. `work` returns the items that changed; commits only when the journal holds one activity for each.
   */
  writeMany<T>(scope: Omit<Scope, 'idempotency'>, work: () => Promise<readonly T[]>): Promise<readonly T[]> {
    return this.run(this.sources.api, { tenants: scope.tenantId, writable: true }, async () => {
      const changed = await work();
      this.requireActivities(changed.length);
      return changed;
    });
  }

  /**
   * Writes rows that are nobody's decision, such as a text being typed or one that has grown too old. No activity stands
   * for them and no answer is kept, for doing it twice is doing it once. Refuses to commit when an activity was recorded
   * after all, and to stand inside a command. Who uses it is a list that a test compares (tools/kept.spec.ts).
   */
  keep<T>(scope: Omit<Scope, 'idempotency'>, work: () => Promise<T>): Promise<T> {
    return this.run(this.sources.api, { tenants: scope.tenantId, writable: true }, async () => {
      const kept = await work();
      this.requireActivities(0);
      return kept;
    });
  }

  /** Reads over a set of sites as the supervisor role, which can write nothing. */
  supervise<T>(scope: SupervisorScope, work: () => Promise<T>): Promise<T> {
    return this.run(this.sources.supervisor, { tenants: scope.tenantIds.join(',') }, work);
  }

  /**
   * Reads the live model, which holds published content of every site and nothing else: one statement, without a
   * transaction, prepared once per connection. Values go in `values`, never into the text.
   */
  live<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.published.rows<Row>(text, values);
  }

  /** Called by the journal for its activities, which are counted at once and written now, or at the end of a batch. */
  async tell(write: () => Promise<void>, activities = 1): Promise<void> {
    const open = this.current();
    open.activities += activities;
    if (open.untold) open.untold.push(write);
    else await write();
  }

  /** Ends every pool. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.sources).map((source: DataSource) => source.destroy()));
  }

  private current(): OpenTransaction {
    const open = this.open.getStore();
    if (!open) throw new Error('No transaction is open: go through db.read, db.write or db.supervise');
    return open;
  }

  private join(scope: Scope, writable: boolean): boolean {
    const outer = this.open.getStore();
    if (!outer) return false;
    if (outer.tenants !== scope.tenantId) throw new Error('A transaction cannot change tenant');
    if (writable && !outer.writable) throw new Error('A read cannot become a write');
    return true;
  }

  private async writeOne<I, T>(item: I, work: (item: I) => Promise<T>): Promise<Outcome<I, T>> {
    const open = this.current();
    const told = open.untold?.length ?? 0;
    open.activities = 0;
    await open.manager.query('savepoint item');
    try {
      const answer = await work(item);
      if (open.activities > 0) {
        this.requireOneActivity();
        await open.manager.query('release savepoint item');
        return { item, state: 'changed', answer };
      }
    } catch (error) {
      open.untold?.splice(told);
      await open.manager.query('rollback to savepoint item');
      return { item, state: 'failed', error };
    }
    await open.manager.query('rollback to savepoint item');
    return { item, state: 'unchanged' };
  }

  private requireOneActivity(): void {
    const { activities } = this.current();
    if (activities !== 1) throw new Error(`A command records exactly one activity, not ${activities}`);
  }

  private requireActivities(changes: number): void {
    const { activities } = this.current();
    if (activities !== changes) throw new Error(`${changes} changes record as many activities, not ${activities}`);
  }

  private run<T>(source: DataSource, given: Opening, work: () => Promise<T>): Promise<T> {
    const { tenants, writable = false, untold = null } = given;
    if (this.open.getStore()) throw new Error('A transaction cannot change its role');
    const setting = source === this.sources.supervisor ? 'app.tenant_ids' : 'app.tenant_id';
    return inTransaction(source, { setting, tenants, writable }, (manager) =>
      this.open.run({ tenants, writable, manager, activities: 0, untold }, work),
    );
  }
}
