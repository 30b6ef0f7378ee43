import { Inject, Injectable } from '@nestjs/common';
import { PAGE_TAG } from '@jiyue/bus';
import { type DomainDeclaration, DOMAINS, partsOf, purge } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { columnChange } from './column/column-change.js';
import {
  DROP_TAKEN_PATHS,
  FOLD_ITEMS,
  FOLD_PATHS,
  KEEP_FORMER_PATHS,
  LIVE_COLUMNS,
  MOVE_ITEMS,
  PUT_COLUMNS,
} from './column/column.sql.js';
import { type ColumnFacts, type LiveColumn, liveColumns } from './column/live-column.js';
import { ARRANGE_ITEM, DROP_ITEM, FORGET_END, KEEP_END, PUT_ITEM, RECOUNT, SHOWN_IN } from './item/item.sql.js';
import type { LiveEnd, LiveItem, LivePlacing } from './item/live-item.js';
import { itemParams } from './item/item-params.js';
import type { LiveKind } from './live-kinds.js';
import { LEAVE_HOST, PUT_SITE, SITES_BELOW } from './site/site.sql.js';

/** What a change of an item touched beside itself. */
interface Touched {
  /** Files that came or went. */
  readonly files: readonly string[];
  /** A column began or ceased to hold anything. */
  readonly turned: boolean;
}

type ShownIn = readonly { readonly id: string; readonly path: string | null }[];

/**
 * Writes what citizens read, inside the transaction of the command that decided it, and tells the page caches in the
 * same commit: what shows the item, the file or the column, and nothing else of the site.
 */
@Injectable()
export class LiveModel {
  private readonly kinds: readonly LiveKind[];

  constructor(
    private readonly db: Database,
    @Inject(DOMAINS) domains: readonly DomainDeclaration[],
  ) {
    this.kinds = partsOf(domains, 'liveKinds');
  }

  /** Puts an item before the citizens, or its new state in place of the old; answers the columns whose pages changed. */
  async show({ tenantId }: Pick<Scope, 'tenantId'>, item: LiveItem): Promise<string[]> {
    const places = await this.db.manager.query<ShownIn>(SHOWN_IN, [item.id, [item.columnId, ...item.alsoIn]]);
    const path = this.addressOf(item, places);
    const [touched] = await this.db.manager.query<Touched[]>(PUT_ITEM, itemParams(item, path));
    await this.db.manager.query(FORGET_END, [item.id]);
    await this.purgeItem(tenantId, item.id, places, touched);
    return places.map(({ id }) => id);
  }

  /** Takes an item and its files from every public surface; its address says how it ended. Answers as `show`. */
  async hide({ tenantId }: Pick<Scope, 'tenantId'>, id: string, end: LiveEnd): Promise<string[]> {
    const places = await this.db.manager.query<ShownIn>(SHOWN_IN, [id, []]);
    await this.db.manager.query(KEEP_END, [id, end.kind, end.notice, end.target, end.at]);
    const [touched] = await this.db.manager.query<Touched[]>(DROP_ITEM, [id]);
    await this.purgeItem(tenantId, id, places, touched);
    return places.map((place) => place.id);
  }

  /** Says where an item stands in the lists that show it. */
  async arrange({ tenantId }: Pick<Scope, 'tenantId'>, id: string, { isPinned, weight }: LivePlacing): Promise<void> {
    const places = await this.db.manager.query<ShownIn>(SHOWN_IN, [id, []]);
    await this.db.manager.query(ARRANGE_ITEM, [id, isPinned, weight]);
    await this.purgeItem(tenantId, id, places, undefined);
  }

  /**
   * Brings the public columns in line with those of the site, all of which are given. What was at another address before
   * is still found by it, until the address is taken again.
   */
  async showColumns({ tenantId }: Pick<Scope, 'tenantId'>, columns: readonly ColumnFacts[]): Promise<void> {
    const before = await this.db.manager.query<LiveColumn[]>(LIVE_COLUMNS);
    const { changed, moved, tags } = columnChange(tenantId, before, liveColumns(columns));
    if (changed.length === 0) return;
    await this.db.manager.query(PUT_COLUMNS, [JSON.stringify(changed)]);
    for (const sql of moved.length > 0 ? [MOVE_ITEMS, KEEP_FORMER_PATHS] : []) {
      await this.db.manager.query(sql, [JSON.stringify(moved)]);
    }
    await this.db.manager.query(DROP_TAKEN_PATHS);
    await purge(this.db.manager, tags);
  }

  /** Lets a column go that its site has no more: what it showed, and who comes by its addresses, is found in another. */
  async foldColumn({ tenantId }: Pick<Scope, 'tenantId'>, from: string, into: string): Promise<void> {
    for (const sql of [...FOLD_ITEMS, ...FOLD_PATHS]) await this.db.manager.query(sql, [from, into]);
    await this.db.manager.query('delete from live_listing where column_id = $1', [from]);
    await this.db.manager.query('delete from live_column where id = $1', [from]);
    await this.recount({ tenantId });
  }

  /** Counts every column's items afresh, after a load that did not count. */
  async recount({ tenantId }: Pick<Scope, 'tenantId'>): Promise<void> {
    await this.db.manager.query(RECOUNT);
    await purge(this.db.manager, [PAGE_TAG.site(tenantId)]);
  }

  /**
   * Brings the site's registry data before the citizens. A suspended site keeps its host for a notice and its content
   * for the day it resumes; a closed one answers like an unknown host.
   */
  async showSite(_scope: Scope, site: Site): Promise<void> {
    const before = await this.db.manager.query<{ host: string }[]>('select host from live_site');
    const below = await this.db.manager.query<{ id: string }[]>(SITES_BELOW, [site.id]);
    if (site.state === 'live' || site.state === 'suspended') {
      await this.db.manager.query(PUT_SITE, [site.state.toUpperCase(), site.suspendedReason]);
      for (const { host } of before) await this.db.manager.query(LEAVE_HOST, [host, site.host]);
    } else {
      await this.db.manager.query('delete from live_site');
    }
    // the site above lists it and those below name it, so their pages change with it
    const sites = [site.id, ...(site.parentId ? [site.parentId] : []), ...below.map(({ id }) => id)];
    const hosts = new Set([site.host, ...before.map(({ host }) => host)]);
    await purge(this.db.manager, [...sites.map(PAGE_TAG.site), ...[...hosts].map(PAGE_TAG.host)]);
  }

  private addressOf({ id, kind, columnId }: LiveItem, places: ShownIn): string {
    const known = this.kinds.find((each) => each.kind === kind);
    if (!known) throw new Error(`No lib declares the live kind ${kind}`);
    const columnPath = places.find((place) => place.id === columnId)?.path;
    if (!columnPath) throw new Error(`Item ${id} stands in a column that is not public`);
    return known.address({ id, columnPath });
  }

  private async purgeItem(siteId: string, id: string, places: ShownIn, touched: Touched | undefined): Promise<void> {
    await purge(this.db.manager, [
      PAGE_TAG.item(id),
      PAGE_TAG.items(siteId),
      ...places.map((place) => PAGE_TAG.column(place.id)),
      ...(touched?.files ?? []).map(PAGE_TAG.file),
      ...(touched?.turned ? [PAGE_TAG.columns(siteId)] : []),
    ]);
  }
}
