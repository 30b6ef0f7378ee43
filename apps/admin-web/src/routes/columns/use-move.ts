import { MoveColumnDocument } from '@jiyue/api-client';
import type { ApiError } from '../../api/index.js';
import { useAct } from '../../api/index.js';
import { showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import type { ColumnFacts } from './column-form.js';
import { columnsMessages } from './messages.js';
import { placeOf, type Place } from './move.model.js';

export type Move = {
  /** Moves a column and offers the way back; false when it was refused (then `error` says why). */
  to: (column: ColumnFacts, place: Place) => Promise<boolean>;
  isBusy: boolean;
  error: ApiError | null;
  reset: () => void;
};

/** Moving a column, however the person says where. */
export function useMove(columns: readonly ColumnFacts[]): Move {
  const t = useMessages(columnsMessages);
  const { perform, isBusy, error, reset } = useAct(MoveColumnDocument);
  const to = async ({ id, version, name }: ColumnFacts, place: Place, back: Place | null): Promise<boolean> => {
    const moved = await perform({ input: { columnId: id, version, ...place } });
    if (!moved) return false;
    const undo = (): void => void (back && to(moved.moveColumn, back, null));
    showToast(
      t(back ? 'move.done' : 'move.undone', { name }),
      back ? [{ label: t('move.undo'), perform: undo }] : [],
      10,
    );
    return true;
  };
  return { to: (column, place) => to(column, place, placeOf(columns, column)), isBusy, error, reset };
}
