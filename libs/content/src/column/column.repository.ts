import { Injectable } from '@nestjs/common';
import type { DomainError } from '@jiyue/kernel';
import { Database, refusing } from '@jiyue/tenancy';
import { In } from 'typeorm';
import {
  ColumnHoldsArticles,
  ColumnNotFound,
  ColumnPathTaken,
  ColumnStale,
  OperatorUnitElsewhere,
  OperatorUnitUnknown,
} from '../content.errors.js';
import { OfficerUnknown, ResponsibleUnknown } from './column-people.errors.js';
import { ContentColumn } from './column.entity.js';
import { knowKinds } from '../model/know-kinds.js';
import { outdated } from './column-inheritance.js';
import type { ColumnPlace } from './column.tree.js';

/** A column to be; the database knows when it was made. */
export type NewColumn = Omit<ContentColumn, 'createdAt'>;

// The nearest government at or above a unit.
const governmentOf = (unit: string): string => `select g.id from unit u join unit g on u.path <@ g.path
  where u.id = ${unit} order by g.kind = 'government' desc, nlevel(g.path) desc limit 1`;

const PLACE = `update content_column c set path = given.path, lineage = given.lineage
  from jsonb_to_recordset($1::jsonb) as given (id uuid, path text, lineage uuid[]) where c.id = given.id`;
const HAND_DOWN = `update content_column c set operator_unit_id = given."operatorUnitId", cadence_days = given."cadenceDays",
    cadence_rule = given."cadenceRule", kinds = given.kinds, responsible_id = given."responsibleId", officer_id = given."officerId"
  from jsonb_to_recordset($1::jsonb) as given (id uuid, "operatorUnitId" uuid, "cadenceDays" integer, "cadenceRule" text, kinds text[],
    "responsibleId" uuid, "officerId" uuid)
  where c.id = given.id`;
const ORDER = `update content_column c set position = given.position
  from jsonb_to_recordset($1::jsonb) as given (id uuid, position integer) where c.id = given.id`;

// the database knows who works for the site, and who is on the establishment
const UNKNOWN_PEOPLE = {
  content_column_responsible: () =>
    new ResponsibleUnknown({}, [{ field: 'responsibleId', rule: 'CONTENT.RESPONSIBLE_UNKNOWN' }]),
  content_column_officer: () => new OfficerUnknown({}, [{ field: 'officerId', rule: 'CONTENT.OFFICER_UNKNOWN' }]),
};

/** Columns in the open transaction. */
@Injectable()
export class ColumnRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<ContentColumn> {
    const column = await this.db.manager.findOneBy(ContentColumn, { id });
    if (!column) throw new ColumnNotFound({ columnId: id });
    await knowKinds(this.db, column.kinds);
    return column;
  }

  /** Reads what these kinds are, where the province declared them; what nobody declared is refused by whoever uses it. */
  know(kinds: readonly string[] | null | undefined): Promise<void> {
    return knowKinds(this.db, kinds ?? []);
  }

  /** A column to build below: it stays where it is until the transaction ends. */
  async getHeld(id: string): Promise<ContentColumn> {
    await this.db.manager.query('select from content_column where id = $1 for share', [id]);
    return this.get(id);
  }

  all(): Promise<ContentColumn[]> {
    return this.db.manager.find(ContentColumn);
  }

  /** The columns at these addresses. */
  at(paths: readonly string[]): Promise<ContentColumn[]> {
    return this.db.manager.findBy(ContentColumn, { path: In([...paths]) });
  }

  /** Every column of the site; nobody else moves, changes or builds below any until the transaction ends. */
  async holdTree(): Promise<ContentColumn[]> {
    await this.db.manager.query('select from content_column order by id for update');
    return this.all();
  }

  /** Gives columns their new addresses and lineages, and others their new order. */
  async rearrange(
    places: readonly ColumnPlace[],
    order: readonly Pick<ContentColumn, 'id' | 'position'>[],
  ): Promise<void> {
    await this.db.manager.query(PLACE, [JSON.stringify(places)]);
    await this.db.manager.query(ORDER, [JSON.stringify(order)]);
  }

  /** A column that leads elsewhere has no room for articles: it is refused while there are some. */
  async requireEmptyLink({ id, form }: Pick<ContentColumn, 'id' | 'form'>): Promise<void> {
    if (form !== 'link') return;
    const [row] = await this.db.manager.query<{ articles: number }[]>(
      `select count(*)::int as articles from content_article where column_id = $1 and state <> 'EMPTIED'`,
      [id],
    );
    if (row?.articles) throw new ColumnHoldsArticles({ articles: row.articles });
  }

  /** Lets columns have what changed above them, as far as they declare it not themselves. */
  async handDown(): Promise<void> {
    const changes = outdated(await this.all());
    if (changes.length > 0) await this.db.manager.query(HAND_DOWN, [JSON.stringify(changes)]);
  }

  /** Adds columns; `taken` when somebody else has just made one with the same address. */
  async insert(columns: readonly NewColumn[], taken: () => DomainError): Promise<void> {
    await refusing({ content_column_tenant_id_path_key: taken, ...UNKNOWN_PEOPLE }, () =>
      this.db.manager.insert(ContentColumn, [...columns]),
    );
  }

  /** Changes the column if nobody else did since `version`; throws `CONTENT.COLUMN_STALE` otherwise. */
  async change(id: string, version: number, change: Partial<ContentColumn>): Promise<ContentColumn> {
    const { affected } = await refusing(UNKNOWN_PEOPLE, () =>
      this.db.manager.update(ContentColumn, { id, version }, { ...change, version: version + 1 }),
    );
    const now = await this.get(id);
    if (!affected) throw new ColumnStale({ columnId: id, version: now.version });
    return now;
  }

  /** Keeps new columns from the citizens until somebody can take their steps. */
  async hide(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.db.manager.update(ContentColumn, { id: In([...ids]) }, { isVisible: false });
  }

  async requireFree(path: string): Promise<void> {
    if (await this.db.manager.existsBy(ContentColumn, { path })) throw new ColumnPathTaken({ path });
  }

  /** A column is answered for by a unit of the site's own government (谁主管谁负责). */
  async requireUnit(unitId: string | null | undefined): Promise<void> {
    if (!unitId) return;
    const [row] = await this.db.manager.query<{ unit: string | null; site: string | null }[]>(
      `select (${governmentOf('$1::uuid')}) as unit, (${governmentOf('s.sponsor_unit_id')}) as site
         from site s where s.id = tenancy.current_tenant()`,
      [unitId],
    );
    if (!row?.unit) throw new OperatorUnitUnknown({ unitId });
    if (row.unit !== row.site) throw new OperatorUnitElsewhere({ unitId });
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.db.manager.exists(ContentColumn));
  }

  /** The place after the last of a parent's columns. */
  async nextPosition(parentId: string | null): Promise<number> {
    const [row] = await this.db.manager.query<{ next: number }[]>(
      'select coalesce(max(position), 0) + 10 as next from content_column where parent_id is not distinct from $1',
      [parentId],
    );
    return row?.next ?? 10;
  }
}
