import { Injectable } from '@nestjs/common';
import { authorize, PersonActor, ScopeFactory } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ColumnNotFound, ColumnPathTaken } from '../../content.errors.js';
import { ColumnCloned } from '../../content.events.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnMakers } from '../column-makers.js';
import { type Column, ColumnQueries } from '../column.queries.js';
import { ColumnRepository } from '../column.repository.js';
import { rowsOf } from '../column-rows.js';
import { copyOf, type CopyName, freeName } from './column-copy.js';

/** What is copied, from where, to where. */
export interface CloneGiven {
  /** The site that has it; this one unless it is said. */
  readonly siteId?: string | null | undefined;
  readonly columnId: string;
  /** Null: to the first level. */
  readonly parentId?: string | null | undefined;
}

interface Source {
  readonly tree: readonly Column[];
  readonly root: Column;
}

/** 复制: a column with all below it and its settings, made once more here, without articles. */
@Injectable()
export class CloneColumn {
  constructor(
    private readonly db: Database,
    private readonly scopes: ScopeFactory,
    private readonly queries: ColumnQueries,
    private readonly columns: ColumnRepository,
    private readonly makers: ColumnMakers,
    private readonly journal: Journal,
  ) {}

  /** A free name and address, and how many columns it would be. */
  async offer(scope: Scope, given: CloneGiven): Promise<CopyName & { columns: number }> {
    const { tree, root } = await this.source(scope, given);
    return this.db.read(scope, async () => {
      const here = await this.columns.all();
      const parent = this.place(scope, here, given.parentId);
      const slug = root.path.split('/').at(-1) ?? '';
      const columns = tree.filter(({ lineage }) => lineage.includes(root.id)).length;
      return { ...freeName({ name: root.name, slug }, parent?.path ?? null, here), columns };
    });
  }

  async run(scope: Scope, given: CloneGiven & CopyName): Promise<string> {
    const { tree, root } = await this.source(scope, given);
    return this.db.write(scope, async () => {
      const parent = this.place(scope, await this.columns.holdTree(), given.parentId);
      const called = { name: given.name.trim(), slug: given.slug };
      const place = { above: parent, isSameSite: root.tenantId === scope.tenantId };
      const position = await this.columns.nextPosition(parent?.id ?? null);
      const draft = copyOf(tree, root, called, place);
      const rows = rowsOf(scope, [draft], { parent, position, operatorUnitId: null });
      const [made] = rows;
      if (!made) throw new ColumnNotFound({ columnId: root.id });
      await this.columns.requireFree(made.path);
      await this.makers.make(scope, rows, () => new ColumnPathTaken({ path: made.path }));
      const after = { from: root.id, site: root.tenantId, path: made.path, columns: rows.length };
      const change = { subjectId: made.id, title: made.name, after };
      await this.journal.record(scope, ColumnCloned, { columnId: made.id, columns: rows.length }, change);
      return made.id;
    });
  }

  /** Whoever copies a column may change it where it is: what it asks for is nobody else's business. */
  private async source(scope: Scope, { siteId, columnId }: CloneGiven): Promise<Source> {
    const there = await this.scopeOn(scope, siteId ?? scope.tenantId);
    const tree = await this.queries.columns(there);
    const root = tree.find(({ id }) => id === columnId);
    if (!root) throw new ColumnNotFound({ columnId });
    authorize(there.actor, 'change', 'Column', root);
    return { tree, root };
  }

  private async scopeOn(scope: Scope, siteId: string): Promise<Scope> {
    if (siteId === scope.tenantId || !(scope.actor instanceof PersonActor)) return scope;
    return this.scopes.scope({ person: scope.actor.person, siteId, requestId: scope.requestId });
  }

  private place(scope: Scope, here: readonly ContentColumn[], parentId?: string | null): ContentColumn | null {
    const parent = parentId ? here.find(({ id }) => id === parentId) : null;
    if (parent === undefined || (parent && !scope.actor.may('read', 'Column', parent))) {
      throw new ColumnNotFound({ columnId: parentId ?? '' });
    }
    const operatorUnitId = parent?.operatorUnitId ?? null;
    authorize(scope.actor, 'create', 'Column', { lineage: parent?.lineage ?? [], operatorUnitId });
    return parent;
  }
}
