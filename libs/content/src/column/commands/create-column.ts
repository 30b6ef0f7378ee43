import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { COLUMN_TYPES, newId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { StepDefinitions, type StepRule } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../../article/article.workflow.js';
import { ColumnNotFound, ColumnPathTaken } from '../../content.errors.js';
import { ColumnCreated } from '../../content.events.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnManning } from '../column-manning.js';
import { formAfter } from '../column-form.js';
import type { Holding } from '../column-inheritance.js';
import { type ColumnSettings, settingsOf } from '../column-settings.js';
import { ColumnRepository } from '../column.repository.js';
import { placeUnder } from '../column.tree.js';

/** A new column's registry data. */
export interface CreateColumnGiven extends ColumnSettings {
  readonly parentId?: string | null | undefined;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly keywords: string;
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
      await this.columns.know(input.kinds);
      const settings = settingsOf(input, parent);
      const { operatorUnitId } = settings;
      authorize(scope.actor, 'create', 'Column', { lineage: parent?.lineage ?? [], operatorUnitId });
      await this.columns.requireUnit(operatorUnitId);
      const id = newId(scope.now.getTime());
      const place = placeUnder(parent, id, input.slug);
      await this.columns.requireFree(place.path);
      const row = await this.rowOf(input, { ...place, ...settings, id, parent });
      await this.columns.insert([row], () => new ColumnPathTaken({ path: place.path }));
      await this.manning.requireNamed(scope, row);
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
    place: Holding & { id: string; path: string; lineage: string[]; own: string[]; parent: ContentColumn | null },
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
      isInMenu: input.isInMenu ?? true,
      ...formAfter(input, { form: 'list', linkUrl: null }),
      homeKind: null,
      homePosition: null,
      lastPublishedAt: null,
      version: 1,
    };
  }
}
