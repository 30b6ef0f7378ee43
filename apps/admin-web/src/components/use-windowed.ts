import { useEffect, useState, type RefObject } from 'react';
import { windowOf } from './tree-rows.js';

const threshold = 200;
const guess = 41;

export type Windowed = { from: number; to: number; above: number; below: number };

/** Draws only the rows near the screen once there are more than 200. */
export function useWindowed(count: number, body: RefObject<HTMLTableSectionElement | null>): Windowed {
  const [view, setView] = useState({ top: 0, height: 900, rowHeight: guess });
  const isLong = count > threshold;
  useEffect(() => {
    if (!isLong) return undefined;
    const measure = (): void => {
      const row = body.current?.querySelector('tr[data-key]');
      const top = body.current?.getBoundingClientRect().top ?? 0;
      setView({ top, height: window.innerHeight, rowHeight: row?.getBoundingClientRect().height || guess });
    };
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [isLong, body]);
  if (!isLong) return { from: 0, to: count, above: 0, below: 0 };
  const { from, to } = windowOf(count, view.rowHeight, view);
  return { from, to, above: from * view.rowHeight, below: (count - to) * view.rowHeight };
}
