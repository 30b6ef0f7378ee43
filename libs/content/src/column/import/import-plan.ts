import { COLUMN_TYPES, DomainError, newId } from '@jiyue/kernel';
import { type StepRule, stepProblems } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../../article/article.workflow.js';
import type { ContentColumn } from '../column.entity.js';
import type { Column } from '../column.queries.js';
import { placeUnder } from '../column.tree.js';
import type { Holding } from '../column-inheritance.js';
import { changeOf, settingsOf } from '../column-settings.js';
import { formAfter } from '../column-form.js';
import type { ColumnRow } from '../column-rows.js';
import { SLUG } from '../slug.js';
import type { GivenRow, RowOutcome, RowProblem } from './given-row.js';
import type { RowNames } from './names-of-rows.js';

/** A column of the site with the steps it takes. */
export type Standing = ContentColumn & Pick<Column, 'steps' | 'stepsInherited'>;

/** A change of a column that is there. */
export interface RowChange {
  readonly before: Standing;
  readonly change: Partial<ContentColumn>;
  /** Undefined: they stay. */
  readonly steps: readonly StepRule[] | null | undefined;
}

/** A column for which a row names somebody, as it will be and as it was. */
export interface RowNamed {
  readonly row: number;
  readonly column: Place;
  readonly before: Standing | undefined;
}

/** What a file would do. */
export interface ImportPlan {
  readonly named: readonly RowNamed[];
  readonly added: readonly ColumnRow[];
  readonly changed: readonly RowChange[];
  readonly outcomes: readonly (RowOutcome | null)[];
  readonly problems: readonly RowProblem[];
}

/** What a plan is made on. */
export interface ImportGround extends RowNames {
  readonly tree: readonly Standing[];
  readonly now: Date;
}

/** Looks through the rows of a file, parents before what is below them; nothing is written. */
export function planImport(rows: readonly GivenRow[], ground: ImportGround): ImportPlan {
  const planner = new Planner(ground, new Set(rows.map(({ path }) => path)).size === rows.length ? [] : twice(rows));
  const inDepth = rows
    .map((row, index) => ({ row, index }))
    .sort((one, other) => depthOf(one.row) - depthOf(other.row));
  for (const { row, index } of inDepth) planner.take(row, index);
  return planner.plan(rows.length);
}

const depthOf = ({ path }: GivenRow): number => path.split('/').length;

function twice(rows: readonly GivenRow[]): number[] {
  return rows.flatMap(({ path }, index) => (rows.findIndex((one) => one.path === path) < index ? [index] : []));
}

type Place = Pick<ContentColumn, 'id' | 'path' | 'lineage' | 'type' | 'own'> & Holding;

class Planner {
  private readonly known: Map<string, Place>;
  private readonly columns: Map<string, Standing>;
  private readonly added: ColumnRow[] = [];
  private readonly changed: RowChange[] = [];
  private readonly outcomes = new Map<number, RowOutcome>();
  private readonly problems: RowProblem[] = [];
  private readonly named: RowNamed[] = [];
  private readonly positions = new Map<string | null, number>();

  constructor(
    private readonly ground: ImportGround,
    private readonly twice: readonly number[],
  ) {
    this.known = new Map(ground.tree.map((column) => [column.path, column]));
    this.columns = new Map(ground.tree.map((column) => [column.path, column]));
    for (const { parentId, position } of ground.tree) {
      this.positions.set(parentId, Math.max(position, this.positions.get(parentId) ?? 0));
    }
  }

  take(row: GivenRow, index: number): void {
    const wrong = this.wrongWith(row, index);
    for (const problem of wrong) this.problems.push({ row: index, ...problem });
    if (wrong.length > 0) return;
    try {
      const before = this.columns.get(row.path);
      this.outcomes.set(index, before ? this.change(row, before) : this.add(row));
      const column = this.known.get(row.path);
      if (column && (row.responsible || row.officer)) this.named.push({ row: index, column, before });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [first] = error.fields;
      this.problems.push({ row: index, field: first?.field ?? 'path', rule: first?.rule ?? error.code });
    }
  }

  plan(count: number): ImportPlan {
    const outcomes = Array.from({ length: count }, (_, index) => this.outcomes.get(index) ?? null);
    const problems = this.problems.sort((one, other) => one.row - other.row);
    return { named: this.named, added: this.added, changed: this.changed, outcomes, problems };
  }

  private wrongWith(row: GivenRow, index: number) {
    const { path, name, unit, steps, inherit } = row;
    const at = path.lastIndexOf('/');
    const unitId = unit ? this.ground.units.get(unit) : null;
    const wrong: readonly (readonly [boolean, string, string])[] = [
      [this.twice.includes(index), 'path', 'CONTENT.COLUMN_PATH_TWICE'],
      [!path.split('/').every((part) => SLUG.test(part)), 'path', 'CONTENT.COLUMN_PATH_FORM'],
      [at > 0 && !this.known.has(path.slice(0, at)), 'path', 'CONTENT.COLUMN_PARENT_MISSING'],
      [name.trim() === '', 'name', 'CONTENT.COLUMN_NAME_LENGTH'],
      [unitId === undefined && !inherit.includes('unit'), 'unit', 'CONTENT.OPERATOR_UNIT_UNKNOWN'],
      [unitId === null && Boolean(unit) && !inherit.includes('unit'), 'unit', 'CONTENT.OPERATOR_UNIT_AMBIGUOUS'],
      [stepProblems(steps ?? [], ARTICLE_WORKFLOW.facts).length > 0, 'steps', 'CONTENT.COLUMN_STEPS_INVALID'],
    ];
    const rules = wrong.filter(([is]) => is).map(([, field, rule]) => ({ field, rule }));
    return [...rules, ...this.strangers(row)];
  }

  private strangers({ responsible, officer, inherit }: GivenRow) {
    const asked = [
      ['responsible', inherit.includes('responsible') ? null : responsible, 'CONTENT.RESPONSIBLE_UNKNOWN'],
      ['officer', inherit.includes('officer') ? null : officer, 'CONTENT.OFFICER_UNKNOWN'],
    ] as const;
    return asked.flatMap(([field, name, unknown]) => {
      if (!name) return [];
      const person = this.ground.people.get(name);
      if (person === null) return [{ field, rule: 'CONTENT.COLUMN_PERSON_AMBIGUOUS' }];
      const isOutsourced = field === 'responsible' && person?.kind === 'contractor';
      return person && !isOutsourced ? [] : [{ field, rule: unknown }];
    });
  }

  private idOf(name: string | null | undefined): string | null {
    return (name && this.ground.people.get(name)?.id) || null;
  }

  private settings(row: GivenRow) {
    const operatorUnitId = row.unit ? (this.ground.units.get(row.unit) ?? null) : null;
    const people = { responsibleId: this.idOf(row.responsible), officerId: this.idOf(row.officer) };
    const { cadenceDays = null, cadenceRule = null, kinds, inherit, form, linkUrl = null, isInMenu } = row;
    return {
      ...people,
      operatorUnitId,
      cadenceDays,
      cadenceRule,
      kinds: kinds ?? null,
      inherit,
      form,
      linkUrl,
      isInMenu,
    };
  }

  private change(row: GivenRow, before: Standing): RowOutcome {
    const { name, description, keywords, isVisible } = row;
    const said = changeOf({ ...this.settings(row), name, description, keywords, isVisible }, before);
    const change = withoutTaken(said);
    const steps = sameSteps(row.steps ?? null, before) ? undefined : (row.steps ?? null);
    this.known.set(row.path, { ...before, ...change });
    const keys = Object.keys(change) as (keyof ContentColumn)[];
    if (steps === undefined && keys.every((key) => String(change[key]) === String(before[key]))) return 'same';
    this.changed.push({ before, change, steps });
    return 'changed';
  }

  private add(row: GivenRow): RowOutcome {
    const slug = row.path.slice(row.path.lastIndexOf('/') + 1);
    const parent = this.known.get(row.path.slice(0, -slug.length - 1)) ?? null;
    const id = newId(this.ground.now.getTime());
    const place = placeUnder(parent, id, slug);
    const settings = settingsOf(this.settings(row), parent);
    const column: ColumnRow = {
      ...{ ...place, ...settings, id, slug, parentId: parent?.id ?? null },
      ...{ name: row.name.trim(), description: row.description.trim(), keywords: row.keywords.trim() },
      type: parent?.type ?? COLUMN_TYPES.other,
      position: this.nextPosition(parent?.id ?? null),
      ...{ isVisible: row.isVisible, isInMenu: row.isInMenu, ...formAfter(row, { form: 'list', linkUrl: null }) },
      ...{ homeKind: null, homePosition: null, lastPublishedAt: null, version: 1, steps: row.steps ?? null },
    };
    this.added.push(column);
    this.known.set(column.path, column);
    return 'added';
  }

  private nextPosition(parentId: string | null): number {
    const position = (this.positions.get(parentId) ?? 0) + 10;
    this.positions.set(parentId, position);
    return position;
  }
}

// what is taken from above follows by itself
function withoutTaken(change: Partial<ContentColumn>): Partial<ContentColumn> {
  const own = change.own ?? [];
  const { operatorUnitId, responsibleId, officerId, cadenceDays, cadenceRule, kinds, ...rest } = change;
  return {
    ...rest,
    ...(own.includes('responsible') ? { responsibleId: responsibleId ?? null } : {}),
    ...(own.includes('officer') ? { officerId: officerId ?? null } : {}),
    ...(own.includes('unit') && operatorUnitId !== undefined ? { operatorUnitId } : {}),
    ...(own.includes('cadence') ? { cadenceDays: cadenceDays ?? null, cadenceRule: cadenceRule ?? null } : {}),
    ...(own.includes('kinds') && kinds ? { kinds } : {}),
  };
}

function sameSteps(asked: readonly StepRule[] | null, { steps, stepsInherited }: Standing): boolean {
  if (asked === null || stepsInherited) return asked === null && stepsInherited;
  const plain = (rules: readonly StepRule[]): string =>
    JSON.stringify(rules.map(({ key, role, when }) => [key, role, when?.field ?? null, when?.is ?? null]));
  return plain(asked) === plain(steps);
}
