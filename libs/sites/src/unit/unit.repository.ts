import { Injectable } from '@nestjs/common';
import { newId, type SliceRequest } from '@jiyue/kernel';
import { readCursor } from '@jiyue/platform';
import { Database, idsOf, pathUnder, refusing, Unit, type UnitKind } from '@jiyue/tenancy';
import { UnitNameTaken, UnitNotFound } from '../sites.errors.js';

/** A unit as it is read. */
export type UnitRow = Pick<Unit, 'id' | 'parentId' | 'path' | 'name' | 'shortName' | 'kind' | 'level' | 'divisionCode'>;

/** What is written of a new unit. */
export type NewUnit = Omit<UnitRow, 'id' | 'path' | 'parentId'>;

/** What a list of units is narrowed to. */
export interface UnitQuery {
  /** Only units on or below this path. */
  readonly below: string;
  readonly parentId?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly kind?: UnitKind | null | undefined;
  readonly withoutSite?: boolean | null | undefined;
}

const FIELDS = `u.id, u.parent_id as "parentId", u.path::text as path, u.name, u.short_name as "shortName", u.kind,
  u.level, u.division_code as "divisionCode"`;
const TOTAL = '(select count(*)::int from found) as total';

@Injectable()
export class UnitRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<UnitRow> {
    const [unit] = await this.byIds([id]);
    if (!unit) throw new UnitNotFound();
    return unit;
  }

  byIds(ids: readonly string[]): Promise<UnitRow[]> {
    return this.db.manager.query(`select ${FIELDS} from unit u where u.id = any($1::uuid[])`, [ids]);
  }

  /** The units above one, root first. */
  async above(unit: UnitRow): Promise<UnitRow[]> {
    const ids = idsOf(unit.path).slice(0, -1);
    const rows = new Map((await this.byIds(ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** The nearest government at or above a unit; null when there is no such unit. */
  async governmentOf(unitId: string): Promise<string | null> {
    const [row] = await this.db.manager.query<{ id: string }[]>(
      `select g.id from unit u join unit g on u.path <@ g.path
        where u.id = $1 order by g.kind = 'government' desc, nlevel(g.path) desc limit 1`,
      [unitId],
    );
    return row?.id ?? null;
  }

  /** A unit by division code among the governments, townships and sub-districts: each code stands for one. */
  byDivisions(codes: readonly string[]): Promise<UnitRow[]> {
    return this.db.manager.query(
      `select ${FIELDS} from unit u where u.kind <> 'department' and u.division_code = any($1::text[])`,
      [codes],
    );
  }

  async add(parent: Pick<Unit, 'id' | 'path'> | null, unit: NewUnit): Promise<UnitRow> {
    const id = newId();
    const row = { ...unit, id, parentId: parent?.id ?? null, path: pathUnder(parent?.path ?? null, id) };
    await refusing({ unit_parent_id_name_key: () => new UnitNameTaken() }, () =>
      this.db.manager.insert(Unit, { ...row, version: 1 }),
    );
    return row;
  }

  /** A page of units and how many there are in all, in one statement. */
  async page(query: UnitQuery, { first, after }: SliceRequest): Promise<{ rows: UnitRow[]; total: number }> {
    const [code, id] = after ? readCursor(after, ['text', 'id']) : [null, null];
    const rows: (UnitRow & { total: number })[] = await this.db.manager.query(
      `with found as (
         select ${FIELDS} from unit u
          where u.path <@ $1::ltree and ($2::uuid is null or u.parent_id = $2)
            and ($3::text is null or position($3 in u.name) > 0 or starts_with(u.division_code, $3))
            and ($4::text is null or u.kind = $4)
            and (not $5 or not exists (select from site s where s.sponsor_unit_id = u.id and s.state <> 'closed')))
       select found.*, ${TOTAL} from found
        where $6::text is null or (found."divisionCode", found.id) > ($6, $7::uuid)
        order by found."divisionCode", found.id limit $8`,
      [
        query.below,
        query.parentId ?? null,
        query.text || null,
        query.kind ?? null,
        query.withoutSite ?? false,
        code,
        id,
        first + 1,
      ],
    );
    return { rows, total: rows[0]?.total ?? 0 };
  }

  /** How many units stand directly below each. */
  childCounts(ids: readonly string[]): Promise<{ id: string; count: number }[]> {
    return this.db.manager.query(
      'select parent_id as id, count(*)::int as count from unit where parent_id = any($1::uuid[]) group by parent_id',
      [ids],
    );
  }
}
