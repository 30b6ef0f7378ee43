import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

const threshold = 200;
const guess = 41;
const spare = 20;

export type Windowed = {
  from: number;
  to: number;
  /** Heights that stand for the rows that are not drawn. */
  above: number;
  below: number;
  /** Measures a drawn row; it carries its number as `data-index`. */
  measure: (row: HTMLTableRowElement | null) => void;
};

/** Draws only the rows near the screen once there are more than 200. */
export function useWindowed(count: number, body: RefObject<HTMLElement | null>): Windowed {
  const [top, setTop] = useState(0);
  const isLong = count > threshold;
  useLayoutEffect(() => {
    if (isLong && body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [isLong, body]);
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: isLong,
    estimateSize: () => guess,
    overscan: spare,
    scrollMargin: top,
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const measure = virtualizer.measureElement;
  if (!isLong) return { from: 0, to: count, above: 0, below: 0, measure: () => undefined };
  if (!first || !last) return { from: 0, to: Math.min(count, threshold), above: 0, below: 0, measure };
  return {
    from: first.index,
    to: last.index + 1,
    above: first.start - top,
    below: virtualizer.getTotalSize() - (last.end - top),
    measure,
  };
}
