import { Injectable } from '@nestjs/common';
import { ColumnFacts, type Gap, Responsibility } from '@jiyue/auth';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { ownPeople } from './column-inheritance.js';
import type { ContentColumn } from './column.entity.js';
import { ColumnUnmanned } from '../content.errors.js';
import { ColumnPersonGone } from './column-people.errors.js';

type People = Pick<ContentColumn, 'responsibleId' | 'officerId'>;
type NamedColumn = People & Pick<ContentColumn, 'id' | 'lineage' | 'operatorUnitId' | 'own'>;
/** Somebody who was named for a column and is not there. */
export interface Unreached {
  readonly columnId: string;
  readonly field: keyof People;
}
const NOBODY: People = { responsibleId: null, officerId: null };

/** 谁主管谁负责: on a live site no column is opened whose steps nobody, or only one hand, can take. */
@Injectable()
export class ColumnManning {
  constructor(
    private readonly db: Database,
    private readonly facts: ColumnFacts,
    private readonly responsibility: Responsibility,
  ) {}

  /** What keeps the columns from being shown, by column; nothing while the site is not live. */
  async of(scope: Scope, columnIds: readonly string[]): Promise<ReadonlyMap<string, readonly Gap[]>> {
    const site = await this.db.manager.findOneBy(Site, { id: scope.tenantId });
    if (site?.state !== 'live') return new Map();
    const columns = (await this.facts.all(scope)).filter(({ id }) => columnIds.includes(id));
    return this.responsibility.unmanned(scope, columns);
  }

  /** Refuses with `CONTENT.COLUMN_UNMANNED`, naming what is missing, unless it was missing before. */
  async require(scope: Scope, columnId: string, before: readonly Gap[] = []): Promise<void> {
    await this.requireAll(scope, [columnId], new Map([[columnId, before]]));
  }

  /** Refuses with `CONTENT.COLUMN_PERSON_GONE` to name somebody now whose rights do not reach the column. */
  async requireNamed(scope: Scope, column: NamedColumn, before: People = NOBODY): Promise<void> {
    const isNew = (id: keyof People): boolean => column[id] !== before[id];
    const [gone] = (await this.unreached(scope, [column])).filter(({ field }) => isNew(field));
    if (gone) throw new ColumnPersonGone({}, [{ field: gone.field, rule: 'CONTENT.COLUMN_PERSON_GONE' }]);
  }

  /** Whoever columns declare by name and is not there. */
  async unreached(scope: Scope, columns: readonly NamedColumn[]): Promise<Unreached[]> {
    const asked = columns.map(({ id, lineage, operatorUnitId, ...column }) => ({
      ...{ id, lineage, operatorUnitId, stepRoles: [], ...ownPeople(column) },
    }));
    const gone = await this.responsibility.gone(new Map([[scope.tenantId, asked]]));
    return [...gone].flatMap(([columnId, gaps]) =>
      gaps.map((gap) => ({ columnId, field: gap === 'RESPONSIBLE_GONE' ? 'responsibleId' : 'officerId' }) as const),
    );
  }

  /** The same of several columns; the first of them is named. */
  async requireAll(
    scope: Scope,
    columnIds: readonly string[],
    before: ReadonlyMap<string, readonly Gap[]>,
  ): Promise<void> {
    const now = await this.of(scope, columnIds);
    for (const id of columnIds) {
      const missing = (now.get(id) ?? []).filter((gap) => !before.get(id)?.includes(gap));
      if (missing.length > 0) throw unmanned(missing);
    }
  }
}

function unmanned(missing: readonly Gap[]): ColumnUnmanned {
  return new ColumnUnmanned(
    { missing: missing.length },
    missing.map((gap) => ({ field: 'steps', rule: `CONTENT.${gap}` })),
  );
}
