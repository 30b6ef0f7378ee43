import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { COLUMN_TYPES, newId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { StepDefinitions, type StepRule } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../../article/article.workflow.js';
import { ColumnNotFound, ColumnPathTaken } from '../../content.errors.js';
import { ColumnCreated } from '../../content.events.js';
import { USUAL_KIND } from '../../kind/kinds.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnManning } from '../column-manning.js';
import { kindsAfter } from '../column.kinds.js';
import { ColumnRepository } from '../column.repository.js';
import { placeUnder } from '../column.tree.js';

/** A new column's registry data. */
export interface CreateColumnGiven {
  readonly parentId?: string | null | undefined;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly keywords: string;
  readonly operatorUnitId?: string | null | undefined;
  readonly cadenceDays?: number | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  /** Null: as the site says. */
  readonly steps?: readonly StepRule[] | null | undefined;
}

/** Adds a column to the site; one whose steps nobody can take yet is not shown. */
@Injectable()
export class CreateColumn {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly steps: StepDefinitions,
    private readonly manning: ColumnManning,
    private readonly showcase: ColumnShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: CreateColumnGiven): Promise<ContentColumn> {
    return this.db.write(scope, async () => {
      const parent = await this.parentOf(scope, input.parentId ?? null);
      const operatorUnitId = input.operatorUnitId ?? parent?.operatorUnitId ?? null;
      authorize(scope.actor, 'create', 'Column', { lineage: parent?.lineage ?? [], operatorUnitId });
      await this.columns.requireUnit(operatorUnitId);
      const id = newId(scope.now.getTime());
      const place = placeUnder(parent, id, input.slug);
      await this.columns.requireFree(place.path);
      const row = await this.rowOf(input, { ...place, id, operatorUnitId, parent });
      await this.columns.insert([row], () => new ColumnPathTaken({ path: place.path }));
      if (input.steps) await this.steps.declare(ARTICLE_WORKFLOW, id, input.steps);
      await this.columns.hide([...(await this.manning.of(scope, [id])).keys()]);
      await this.showcase.refresh(scope);
      const after = await this.columns.get(id);
      await this.journal.record(scope, ColumnCreated, { columnId: id }, { subjectId: id, title: after.name, after });
      return after;
    });
  }

  private async parentOf(scope: Scope, parentId: string | null): Promise<ContentColumn | null> {
    if (!parentId) return null;
    const parent = await this.columns.getHeld(parentId);
    if (!scope.actor.may('read', 'Column', parent)) throw new ColumnNotFound({ columnId: parentId });
    return parent;
  }

  private async rowOf(
    input: CreateColumnGiven,
    place: { id: string; path: string; lineage: string[]; operatorUnitId: string | null; parent: ContentColumn | null },
  ) {
    const { parent, ...given } = place;
    return {
      ...given,
      parentId: parent?.id ?? null,
      slug: input.slug,
      name: input.name.trim(),
      description: input.description.trim(),
      keywords: input.keywords.trim(),
      type: parent?.type ?? COLUMN_TYPES.other,
      position: await this.columns.nextPosition(parent?.id ?? null),
      isVisible: true,
      cadenceDays: input.cadenceDays ?? null,
      homeKind: null,
      homePosition: null,
      lastPublishedAt: null,
      kinds: kindsAfter(input.kinds, [USUAL_KIND]),
      version: 1,
    };
  }
}
