import { systemActor } from '@jiyue/auth';
import { PURGE_CHANNEL } from '@jiyue/bus';
import { newId } from '@jiyue/kernel';
import { defineDomain } from '@jiyue/platform';
import { type Scope, Site } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { Client } from 'pg';
import type { ColumnFacts } from './column/live-column.js';
import { PublicColumns } from './column/public-columns.js';
import { LiveFiles } from './item/live-files.js';
import type { LiveEnd, LiveFile, LiveItem, LivePlacing } from './item/live-item.js';
import { PublicItems } from './item/public-items.js';
import { pageAddress } from './live-kinds.js';
import { LiveModel } from './live-model.js';
import { LiveSearch } from './search/live-search.js';
import { PublicSites } from './site/public-sites.js';

/** Two kinds that no lib of the product has: the live model needs to know neither. */
const KINDS = defineDomain({
  name: 'kinds-under-test',
  errorArea: 'TEST',
  liveKinds: [
    { kind: 'note', address: pageAddress },
    { kind: 'guide', address: ({ id, columnPath }) => `/${columnPath}/guide/${id}.html` },
  ],
});
const EVENT = { name: 'test.shown', subject: 'Site', label: { zh: '测试', en: 'test' } };

/** Both sides of the live model on a database of their own. */
export class Bench {
  readonly live: LiveModel;
  readonly sites: PublicSites;
  readonly columns: PublicColumns;
  readonly items: PublicItems;
  readonly files: LiveFiles;
  readonly search: LiveSearch;

  constructor(readonly bed: TestBed) {
    const { db } = bed;
    this.live = new LiveModel(db, [KINDS]);
    this.sites = new PublicSites(db);
    this.columns = new PublicColumns(db);
    this.items = new PublicItems(db);
    this.files = new LiveFiles(db);
    this.search = new LiveSearch(db);
  }

  /** The tags that were purged by what `work` committed. */
  async purgedBy(work: () => Promise<unknown>): Promise<string[]> {
    const ear = new Client({ connectionString: this.bed.urlOf('superuser') });
    const heard: string[] = [];
    await ear.connect();
    await ear.query(`listen ${PURGE_CHANNEL}`);
    const end = new Promise<void>((resolve) => {
      ear.on('notification', ({ payload = '' }) =>
        payload === 'end' ? resolve() : heard.push(...JSON.parse(payload)),
      );
    });
    await work();
    await this.bed.superuser('select pg_notify($1, $2)', [PURGE_CHANNEL, 'end']);
    await end;
    await ear.end();
    return heard.sort();
  }
}

export async function aBench(): Promise<Bench> {
  return new Bench(await testBed());
}

/** A site that publishes, with one column. */
export class Town {
  readonly columns: ColumnFacts[] = [];

  constructor(
    readonly bench: Bench,
    readonly tenant: TestTenant,
  ) {}

  get id(): string {
    return this.tenant.siteId;
  }

  get scope(): Scope {
    return { tenantId: this.id, actor: systemActor('测试'), requestId: 'test', now: new Date() };
  }

  /** Adds a column, or changes one that is there. */
  async column(given: Partial<ColumnFacts> = {}): Promise<ColumnFacts> {
    const known = this.columns.findIndex(({ id }) => id === given.id);
    const column = { ...BLANK_COLUMN, id: newId(), path: `c${newId().slice(-8)}`, ...this.columns[known], ...given };
    if (known < 0) this.columns.push(column);
    else this.columns[known] = column;
    await this.write(() => this.bench.live.showColumns(this.scope, this.columns));
    return column;
  }

  async show(given: Partial<LiveItem> = {}): Promise<LiveItem> {
    const [first] = this.columns;
    const columnId = given.columnId ?? first?.id ?? (await this.column({ path: 'gzdt', name: '工作动态' })).id;
    const now = new Date();
    const item = { ...BLANK_ITEM, id: newId(), unitId: this.tenant.unitId, publishedAt: now, updatedAt: now, ...given };
    await this.write(() => this.bench.live.show(this.scope, { ...item, columnId }));
    return { ...item, columnId };
  }

  async hide(id: string, end: Partial<LiveEnd> = {}): Promise<void> {
    const gone = { kind: 'gone', notice: null, target: null, at: new Date(), ...end } as const;
    await this.write(() => this.bench.live.hide(this.scope, id, gone));
  }

  async fold(from: string, into: string): Promise<void> {
    await this.write(() => this.bench.live.foldColumn(this.scope, from, into));
  }

  async arrange(id: string, placing: LivePlacing): Promise<void> {
    await this.write(() => this.bench.live.arrange(this.scope, id, placing));
  }

  /** Brings the site before the citizens in a state of its registry. */
  async open(state: 'live' | 'suspended' | 'closed' = 'live', reason: string | null = null): Promise<void> {
    await this.bench.bed.superuser('update site set state = $2, suspended_reason = $3 where id = $1', [
      this.id,
      state,
      reason,
    ]);
    await this.write(async () => {
      const site = await this.bench.bed.db.manager.findOneByOrFail(Site, { id: this.id });
      await this.bench.live.showSite(this.scope, site);
    });
  }

  private async write(work: () => Promise<unknown>): Promise<void> {
    const { db, journal } = this.bench.bed;
    const { scope } = this;
    await db.write(scope, async () => {
      await work();
      await journal.record(scope, EVENT, {}, { subjectId: this.id });
    });
  }
}

export async function aTown(bench: Bench): Promise<Town> {
  const town = new Town(bench, await bench.bed.newTenant());
  await town.column({ path: 'gzdt', name: '工作动态' });
  return town;
}

/** A picture that an item shows in its text. */
export function aFile(town: Town, given: Partial<LiveFile> = {}): LiveFile {
  const id = newId();
  const url = `/files/${town.id}/asset/${id}.png`;
  return { id, url, name: '图.png', size: 1024, mimeType: 'image/png', position: null, ...given };
}

const BLANK_COLUMN = {
  ...{
    parentId: null,
    name: '通知公告',
    description: '通知',
    keywords: '通知',
    type: '工作动态',
    isVisible: true,
    isInMenu: true,
    form: 'list',
    linkUrl: null,
  },
  ...{ operatorUnit: null, homeKind: null, homePosition: null, position: 10 },
};
const BLANK_ITEM = {
  ...{ kind: 'note', revision: 1, title: '关于公布巡查结果的通知', summary: null, line: null, coverUrl: null },
  ...{ body: '<p>全部合格。</p>', sanitiser: 1, plain: '全部合格。', fields: [], tags: [], searched: [], files: [] },
  archivedAt: null,
  alsoIn: [],
  changes: [],
  isPinned: false,
  weight: 0,
};
