import { useCallback, useMemo, useState } from 'react';
import type { TreeColumn } from './column-tree.model.js';

type OpenNodes = { open: ReadonlySet<string>; toggle: (id: string, isOpen: boolean) => void };

/** Which parents are open, kept per person and site. At first the top level is; what is selected is always visible. */
export function useOpenNodes(memory: string, columns: readonly TreeColumn[], needed: readonly string[]): OpenNodes {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(() => read(memory));
  const open = useMemo(() => {
    const top = columns.filter((column) => !column.parentId).map((column) => column.id);
    const all = new Set([...top, ...[...chosen].filter(([, isOpen]) => isOpen).map(([id]) => id)]);
    for (const [id, isOpen] of chosen) if (!isOpen) all.delete(id);
    return new Set([...all, ...needed.filter((id) => chosen.get(id) !== false)]);
  }, [columns, chosen, needed]);
  const toggle = useCallback(
    (id: string, isOpen: boolean): void => {
      setChosen((before) => {
        const after = new Map(before).set(id, isOpen);
        localStorage.setItem(memory, JSON.stringify([...after]));
        return after;
      });
    },
    [memory],
  );
  return { open, toggle };
}

function read(memory: string): Map<string, boolean> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(memory) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isEntry) : []);
  } catch {
    return new Map(); // damaged entry: the tree starts as for a new person
  }
}

function isEntry(value: unknown): value is [string, boolean] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'boolean';
}
