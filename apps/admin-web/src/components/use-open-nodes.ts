import { useState } from 'react';

function read(name: string, initial: readonly string[]): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : initial;
}

export type OpenNodes = {
  open: ReadonlySet<string>;
  toggle: (key: string) => void;
  openAll: (keys: readonly string[]) => void;
  closeAll: () => void;
};

/** Which nodes of a tree are open, kept in this window under `name`; `initial` the first time. */
export function useOpenNodes(name: string, initial: readonly string[] = []): OpenNodes {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(read(name, initial)));
  const keep = (next: ReadonlySet<string>): void => {
    sessionStorage.setItem(name, JSON.stringify([...next]));
    setOpen(next);
  };
  return {
    open,
    toggle: (key) => keep(new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key])),
    openAll: (keys) => keep(new Set([...open, ...keys])),
    closeAll: () => keep(new Set()),
  };
}
