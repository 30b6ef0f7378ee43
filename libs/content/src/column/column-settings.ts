import { requireCadence } from './column-cadence.js';
import type { ContentColumn } from './column.entity.js';
import { formAfter, type FormSaid } from './column-form.js';
import { type Holding, holdingOf, INHERITABLE, type Inheritable } from './column-inheritance.js';
import { kindsAfter } from './column.kinds.js';

/** What may be said of a column, or taken from above; absent fields stay. */
export interface ColumnSettings extends FormSaid {
  readonly operatorUnitId?: string | null | undefined;
  readonly responsibleId?: string | null | undefined;
  readonly officerId?: string | null | undefined;
  readonly cadenceDays?: number | null | undefined;
  readonly cadenceRule?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  /** Everything that is taken from above from now on; without it, what is said here becomes the column's own. */
  readonly inherit?: readonly string[] | null | undefined;
  readonly isInMenu?: boolean | null | undefined;
}

export interface ColumnTexts {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly keywords?: string | null | undefined;
  readonly isVisible?: boolean | null | undefined;
}

/** A column's row after what was said. */
export function changeOf(input: ColumnSettings & ColumnTexts, before: ContentColumn): Partial<ContentColumn> {
  const said = {
    operatorUnitId: input.operatorUnitId === undefined ? before.operatorUnitId : input.operatorUnitId,
    responsibleId: input.responsibleId === undefined ? before.responsibleId : input.responsibleId,
    officerId: input.officerId === undefined ? before.officerId : input.officerId,
    cadenceDays: input.cadenceDays === undefined ? before.cadenceDays : input.cadenceDays,
    cadenceRule: input.cadenceRule === undefined ? before.cadenceRule : input.cadenceRule,
    kinds: kindsAfter(input.kinds, before.kinds),
  };
  const own = ownAfter(input, before.own);
  if (own.includes('cadence')) requireCadence(said.cadenceRule, said.cadenceDays);
  return {
    ...said,
    ...formAfter(input, before),
    own,
    name: input.name?.trim() ?? before.name,
    description: input.description?.trim() ?? before.description,
    keywords: input.keywords?.trim() ?? before.keywords,
    isVisible: input.isVisible ?? before.isVisible,
    isInMenu: input.isInMenu ?? before.isInMenu,
  };
}

/** What holds for a new column: what was said of it, and what is above it for the rest. */
export function settingsOf(input: ColumnSettings, above: Holding | null): Holding & { own: string[] } {
  const given = {
    operatorUnitId: input.operatorUnitId ?? null,
    responsibleId: input.responsibleId ?? null,
    officerId: input.officerId ?? null,
    cadenceDays: input.cadenceDays ?? null,
    cadenceRule: input.cadenceRule ?? null,
    kinds: kindsAfter(input.kinds, above?.kinds ?? []),
  };
  const said: Readonly<Record<Inheritable, boolean>> = {
    unit: Boolean(input.operatorUnitId),
    cadence: true,
    kinds: Boolean(input.kinds?.length),
    responsible: Boolean(input.responsibleId),
    officer: Boolean(input.officerId),
  };
  const own = ownOf(input.inherit ?? INHERITABLE.filter((fact) => !said[fact]));
  if (own.includes('cadence')) requireCadence(given.cadenceRule, given.cadenceDays);
  return { ...holdingOf({ ...given, own }, above), own };
}

function ownAfter(input: ColumnSettings, before: readonly string[]): string[] {
  if (input.inherit) return ownOf(input.inherit);
  const said: Readonly<Record<Inheritable, boolean>> = {
    unit: input.operatorUnitId !== undefined,
    cadence: input.cadenceDays !== undefined || input.cadenceRule !== undefined,
    kinds: Boolean(input.kinds),
    responsible: input.responsibleId !== undefined,
    officer: input.officerId !== undefined,
  };
  return INHERITABLE.filter((fact) => said[fact] || before.includes(fact));
}

const ownOf = (inherit: readonly string[]): Inheritable[] => INHERITABLE.filter((fact) => !inherit.includes(fact));
