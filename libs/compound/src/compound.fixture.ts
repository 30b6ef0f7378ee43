import type { PersonCard, Policy } from '@jiyue/auth';
import { defineDomain, defineEvent, type JobData } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import type { CompoundAct } from './compound-act.entity.js';
import { compoundDesk } from './compound-desk.js';
import { CompoundActEnded } from './compound.errors.js';
import { compoundDomain } from './compound.domain.js';
import { type CompoundItemHandler, defineCompound } from './compound.kind.js';
import { compoundPolicy } from './compound.policy.js';
import { CompoundRunner } from './compound.runner.js';

const Marked = defineEvent<{ n: number }>('test.marked', 'Site', { zh: '标记', en: 'marked' });
const KIND = 'test.mark';
const SAME = '00000000-0000-7000-8000-00000000000a';

/** What a test item may do besides leaving its mark. */
export interface Mark {
  readonly n: number;
  readonly how?: 'refused' | 'broken' | 'nothing' | 'dies-once' | undefined;
}

/** Leaves a mark in the journal, or misbehaves as told. */
class LeaveMark implements CompoundItemHandler<Mark> {
  private hasDied = false;

  constructor(private readonly bed: TestBed) {}

  async run(scope: Scope, { n, how }: Mark): Promise<string | null> {
    if (how === 'nothing') return null;
    if (how === 'broken') throw new Error('a defect');
    await this.bed.db.write(scope, () => this.bed.journal.record(scope, Marked, { n }, { subjectId: scope.tenantId }));
    if (how === 'refused') throw new CompoundActEnded({ n });
    if (how === 'dies-once' && !this.hasDied) {
      this.hasDied = true;
      await this.bed.db.manager.query('select pg_terminate_backend(pg_backend_pid())');
    }
    return SAME;
  }
}

/** Compound acts on a database of their own, with one kind that leaves marks, and the worker's queue by hand. */
export class Bench {
  readonly desk: ReturnType<typeof compoundDesk>;
  private readonly worked = new Map<string, number>();

  private constructor(readonly bed: TestBed) {
    const marks = defineDomain({
      name: 'test',
      errorArea: 'TEST',
      compounds: [defineCompound({ kind: KIND, label: { zh: '标记', en: 'marks' }, item: LeaveMark })],
    });
    const doors = { db: bed.db, journal: bed.journal, sender: bed.sender, scopes: bed.scopes([compoundPolicy]) };
    this.desk = compoundDesk(doors, [marks], new Map([[LeaveMark, new LeaveMark(bed)]]));
  }

  static async start(): Promise<Bench> {
    return new Bench(await testBed({ domains: [compoundDomain] }));
  }

  as(tenant: TestTenant, person: PersonCard, policies: readonly Policy[] = [compoundPolicy]): Promise<Scope> {
    return this.bed.as(tenant, person, policies);
  }

  /** A town with somebody who began to mark, and their act. */
  async begun(marks: readonly (Mark & { key?: string })[]) {
    const town = await this.bed.newTenant();
    const person = await this.bed.person(town, { roles: ['editor'] });
    const scope = await this.as(town, person);
    const items = marks.map(({ key, ...input }) => ({ key: key ?? `第${input.n}项`, input }));
    const act = await this.desk.acts.begin(scope, KIND, items);
    return { town, person, scope, act };
  }

  /** Works on the act's next job, as often as asked; answers how many there were. */
  async work(act: Pick<CompoundAct, 'id'>, most = 1_000): Promise<number> {
    for (let jobs = 0; jobs < most; jobs += 1) {
      const job = await this.nextJob(act);
      if (!job) return jobs;
      await this.desk.runner.handle(job);
      this.worked.set(act.id, (this.worked.get(act.id) ?? 0) + 1);
    }
    return most;
  }

  /** The oldest job of the act that was not worked off. */
  async nextJob({ id }: Pick<CompoundAct, 'id'>): Promise<JobData | undefined> {
    const jobs = (await this.bed.jobs(CompoundRunner.QUEUE)) as { data: JobData }[];
    const own = jobs.map(({ data }) => data).filter(({ payload }) => Reflect.get(payload, 'actId') === id);
    return own[this.worked.get(id) ?? 0];
  }

  /** The numbers that were marked, in the order of the journal, with their actors' names. */
  async marks(town: TestTenant): Promise<number[]> {
    const seen = await this.bed.activities(town);
    return seen.filter(({ event }) => event === Marked.name).map(({ payload }) => Number(Reflect.get(payload, 'n')));
  }

  report(scope: Scope, act: Pick<CompoundAct, 'id'>, state: 'refused' | 'pending' | null = null) {
    return this.desk.queries.items(scope, { actId: act.id, first: 100, state });
  }
}

/** So many plain marks, one about each thing. */
export function marks(count: number): Mark[] {
  return Array.from({ length: count }, (_, at) => ({ n: at + 1 }));
}
