import { FileRuleDocument } from '@jiyue/api-client';
import { useEffect, useRef, useState } from 'react';
import { toApiError, useApi, type ApiError } from '../../../../api/index.js';
import type { FileRef } from '../fields.js';
import type { Taken } from './taken.js';
import { type Sendable, takeIn } from './upload.js';

/** A file on its way. */
export type Transfer = {
  id: number;
  name: string;
  percent: number;
  isScanning: boolean;
  error: ApiError | null;
  again: () => void;
  stop: () => void;
};

export type Uploads = {
  transfers: readonly Transfer[];
  /** What the site takes; null until it is known. */
  taken: Taken | null;
  start: (file: Sendable, done: (file: FileRef) => void) => void;
};

type Job = { id: number; file: Sendable; done: (file: FileRef) => void; signal: AbortSignal };

/** A text from Word may bring sixty pictures: they go one after another, a few at a time. */
const AT_ONCE = 3;

/** Files under way, with their progress; leaving the page stops them. */
export function useUploads(site: string | null): Uploads {
  const taken = useApi(FileRuleDocument, {}, { site }).data?.fileRule.types ?? null;
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const serial = useRef(0);
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);
  const change = (id: number, part: Partial<Transfer>): void =>
    setTransfers((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: number): void => {
    running.current.get(id)?.abort();
    running.current.delete(id);
    setTransfers((before) => before.filter((one) => one.id !== id));
  };
  const run = async ({ id, file, done, signal }: Job): Promise<void> => {
    if (signal.aborted) return;
    try {
      const uploaded = await takeIn(file, { site, taken, signal, onProgress: (now) => change(id, now) });
      drop(id);
      done(uploaded);
    } catch (error) {
      if (!signal.aborted) change(id, { error: toApiError(error) });
    }
  };
  const waiting = useRef<Job[]>([]);
  const busy = useRef(0);
  const next = (): void => {
    const job = busy.current < AT_ONCE ? waiting.current.shift() : undefined;
    if (!job) return;
    busy.current += 1;
    void run(job).finally(() => {
      busy.current -= 1;
      next();
    });
  };
  const start = (file: Sendable, done: (file: FileRef) => void): void => {
    const id = ++serial.current;
    const again = (): void => {
      const controller = new AbortController();
      running.current.set(id, controller);
      change(id, { percent: 0, isScanning: false, error: null });
      waiting.current.push({ id, file, done, signal: controller.signal });
      next();
    };
    const fresh = { id, name: file.name, percent: 0, isScanning: false, error: null, again, stop: () => drop(id) };
    setTransfers((before) => [...before, fresh]);
    again();
  };
  return { transfers, taken, start };
}
