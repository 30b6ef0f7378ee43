import { castOf, resolve } from './cast.ts';
import type { Call } from './caller.ts';
import type { Shelf } from '../../../libs/content/proof/shelves.ts';
import { type ActorName, planOf } from './people.ts';
import { lawful, type Operation } from './plan.ts';
import { withValue } from './positions.ts';
import type { Stage } from './stage.ts';

/** A call by somebody whose grant ends at a column or unit, aimed at what lies beyond. */
export interface Overreach {
  readonly where: string;
  readonly call: Call;
  /** The row beyond is the very thing asked for or acted on, so that success is a breach by itself. */
  readonly mustFail: boolean;
}

const SHELF =
  /^\$(draft|submitted|sent|resent|secrecy|returned|approved|published|reworked|binned|column|asset|pending)\./;
const PEOPLE = /^\$(member|lent|shut|invited|grant)\./;

/** What a limited actor tries: each reference of the arguments, one at a time, to something beyond their limits. */
export function overreachesOf(stage: Stage, operation: Operation, as: ActorName): Overreach[] {
  const { limited, home } = planOf(as);
  if (!limited || operation.recipe.isSiteWide) return [];
  const base = lawful(stage, operation, as, { args: operation.recipe.args, at: home });
  const beyond = (reference: string): string | null => {
    if (SHELF.test(reference)) return limited === 'column' ? reference.replace('$', '$aside.') : reference;
    return PEOPLE.test(reference) && limited === 'unit' ? reference : null;
  };
  const swaps = operation.positions.flatMap(({ path, reference, isList, isRequired }): Overreach[] => {
    const target = beyond(reference);
    if (!target) return [];
    const value = resolve(target, castOf(stage, home));
    const call = { ...base, variables: withValue(base.variables, path, isList ? [value] : value) };
    return [{ where: path.join('.'), call, mustFail: isRequired }];
  });
  return [{ where: 'answer', call: base, mustFail: false }, ...swaps];
}

/** Ids that a limited actor must not meet in any answer. */
export function hiddenFrom(stage: Stage, as: ActorName): ReadonlySet<string> {
  const { limited, home } = planOf(as);
  const { main, aside } = stage.shelves[home];
  const { memberId, lentId, shutId } = stage.members[home];
  if (limited === 'column') return new Set(idsOf(aside));
  return new Set(limited === 'unit' ? [...idsOf(main), ...idsOf(aside), memberId, lentId, shutId] : []);
}

function idsOf({ columnId, articles, assetId }: Shelf): string[] {
  return [columnId, assetId, ...Object.values(articles)];
}
