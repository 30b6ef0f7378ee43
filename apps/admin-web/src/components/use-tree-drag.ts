import { useState, type DragEvent } from 'react';

/** Where something is let go at a row: above it, on it, under it. */
export type DropAt = 'before' | 'into' | 'after';

/** What dragging rows of a tree means; whoever offers it offers a way without a pointer too. */
export type TreeDrag<T> = {
  readonly handle: (row: T) => string | null;
  readonly mayDrop: (row: T, target: T, at: DropAt) => boolean;
  readonly drop: (row: T, target: T, at: DropAt) => void;
};

const EDGE = 0.3;

function spotOf(event: DragEvent<HTMLElement>): DropAt {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  if (share < EDGE) return 'before';
  return share > 1 - EDGE ? 'after' : 'into';
}

type Over = { readonly key: string; readonly at: DropAt };

export type RowDrag = {
  readonly row: object;
  readonly handle: { readonly title: string; readonly onDragStart: (event: DragEvent<HTMLElement>) => void } | null;
};

/** What the rows of a tree need to be dragged by their handles and to show where they would come to stand. */
export function useTreeDrag<T>(drag: TreeDrag<T> | undefined): (key: string, row: T) => RowDrag {
  const [moving, setMoving] = useState<T | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  if (!drag) return () => ({ row: {}, handle: null });
  const end = (): void => {
    setMoving(null);
    setOver(null);
  };
  return (key, row) => {
    const title = drag.handle(row);
    const start = (event: DragEvent<HTMLElement>): void => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      const line = event.currentTarget.closest('tr');
      if (line) event.dataTransfer.setDragImage(line, 0, 0);
      setMoving(row);
    };
    const onDragOver = (event: DragEvent<HTMLElement>): void => {
      const at = spotOf(event);
      const may = moving !== null && drag.mayDrop(moving, row, at);
      if (may) event.preventDefault();
      if (over?.key !== key || over.at !== at || !may) setOver(may ? { key, at } : null);
    };
    const onDrop = (event: DragEvent<HTMLElement>): void => {
      event.preventDefault();
      if (moving !== null && over?.key === key) drag.drop(moving, row, over.at);
      end();
    };
    return {
      row: {
        onDragOver,
        onDrop,
        onDragEnd: end,
        ...(over?.key === key ? { 'data-drop': over.at } : {}),
        ...(moving === row ? { 'data-moving': true } : {}),
      },
      handle: title === null ? null : { title, onDragStart: start },
    };
  };
}
