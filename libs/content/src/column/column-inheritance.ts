import { USUAL_KIND } from '../kind/kinds.js';

/** What a column takes from the one above it, or from the site, unless it declares it itself. */
export const INHERITABLE = ['unit', 'cadence', 'kinds', 'responsible', 'officer'] as const;
export type Inheritable = (typeof INHERITABLE)[number];

/** What names people and units, and so means nothing on another site. */
export const OF_ONE_SITE: readonly string[] = ['unit', 'responsible', 'officer'] satisfies Inheritable[];
/** What a column of a set declares unless it says otherwise. */
export const OF_A_SET: readonly Inheritable[] = ['unit', 'cadence', 'kinds'];

/** What holds for a column, wherever it was declared. */
export interface Holding {
  readonly operatorUnitId: string | null;
  readonly responsibleId: string | null;
  readonly officerId: string | null;
  readonly cadenceDays: number | null;
  readonly cadenceRule: string | null;
  readonly kinds: string[];
}

interface Heir extends Holding {
  readonly id: string;
  readonly parentId: string | null;
  readonly lineage: readonly string[];
  readonly own: readonly string[];
}

const FIELDS: Readonly<Record<Inheritable, readonly (keyof Holding)[]>> = {
  unit: ['operatorUnitId'],
  cadence: ['cadenceDays', 'cadenceRule'],
  kinds: ['kinds'],
  responsible: ['responsibleId'],
  officer: ['officerId'],
};

/** What the site says where no column does: its own unit answers, nothing is asked by the clock, usual articles are taken. */
export const OF_SITE: Holding = {
  ...{ operatorUnitId: null, responsibleId: null, officerId: null },
  ...{ cadenceDays: null, cadenceRule: null, kinds: [USUAL_KIND] },
};

/** What holds for a column with these facts of its own, below one for which `above` holds. */
export function holdingOf(column: Holding & { readonly own: readonly string[] }, above: Holding | null): Holding {
  const taken = INHERITABLE.filter((fact) => !column.own.includes(fact)).flatMap((fact) => FIELDS[fact]);
  const from = above ?? OF_SITE;
  const { operatorUnitId, responsibleId, officerId, cadenceDays, cadenceRule, kinds } = column;
  return {
    ...{ operatorUnitId, responsibleId, officerId, cadenceDays, cadenceRule, kinds },
    ...Object.fromEntries(taken.map((field) => [field, from[field]])),
  };
}

/** The columns of a site for which something else holds by now, because it changed above them. */
export function outdated(tree: readonly Heir[]): (Holding & { readonly id: string })[] {
  const held = new Map<string, Holding>();
  const ordered = [...tree].sort((one, other) => one.lineage.length - other.lineage.length);
  return ordered.flatMap((column) => {
    const now = holdingOf(column, column.parentId === null ? null : (held.get(column.parentId) ?? null));
    held.set(column.id, now);
    const isSame = (Object.keys(now) as (keyof Holding)[]).every((key) => String(now[key]) === String(column[key]));
    return isSame ? [] : [{ id: column.id, ...now }];
  });
}

/** The people whom a column itself names; whoever is named above is asked about there. */
export function ownPeople({
  own,
  responsibleId,
  officerId,
}: Pick<Heir, 'own' | 'responsibleId' | 'officerId'>): Pick<Holding, 'responsibleId' | 'officerId'> {
  return {
    responsibleId: own.includes('responsible') ? responsibleId : null,
    officerId: own.includes('officer') ? officerId : null,
  };
}
