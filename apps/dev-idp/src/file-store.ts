import { join } from 'node:path';
import { readJson, writeJson } from './json-file.js';

/** What the provider hands over for keeping; only the fields that are looked at here are named. */
export interface StoredPayload {
  [field: string]: unknown;
  uid?: string;
  userCode?: string;
  grantId?: string;
  consumed?: number;
}

interface Entry {
  readonly payload: StoredPayload;
  readonly expiresAt: number | null;
}

const saveDelayMs = 50;

/** Sessions, grants and tokens in memory, written to one file shortly after each change. */
export class FileStore {
  private readonly entries = new Map<string, Entry>();
  private readonly file: string;
  private timer: NodeJS.Timeout | undefined;

  constructor(dataDir: string) {
    this.file = join(dataDir, 'idp', 'store.json');
    const stored = readJson(this.file, []);
    if (Array.isArray(stored)) for (const [key, entry] of stored) this.entries.set(key, entry);
  }

  get(key: string): StoredPayload | undefined {
    const entry = this.entries.get(key);
    return entry && !isPast(entry) ? entry.payload : undefined;
  }

  set(key: string, payload: StoredPayload, expiresIn: number | undefined): void {
    this.entries.set(key, { payload, expiresAt: expiresIn === undefined ? null : Date.now() + expiresIn * 1000 });
    this.saveSoon();
  }

  delete(key: string): void {
    this.entries.delete(key);
    this.saveSoon();
  }

  find(model: string, matches: (payload: StoredPayload) => boolean): StoredPayload | undefined {
    for (const [key, entry] of this.entries) {
      if (key.startsWith(`${model}:`) && !isPast(entry) && matches(entry.payload)) return entry.payload;
    }
    return undefined;
  }

  deleteGrant(grantId: string): void {
    for (const [key, { payload }] of this.entries) if (payload.grantId === grantId) this.entries.delete(key);
    this.saveSoon();
  }

  saveSoon(): void {
    this.timer ??= setTimeout(() => this.flush(), saveDelayMs).unref();
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const [key, entry] of this.entries) if (isPast(entry)) this.entries.delete(key);
    writeJson(this.file, [...this.entries]);
  }
}

function isPast(entry: Entry): boolean {
  return entry.expiresAt !== null && entry.expiresAt < Date.now();
}

/** The adapter of one model, in the shape that oidc-provider asks for. */
export function adapterFor(store: FileStore, model: string) {
  const keyOf = (id: string) => `${model}:${id}`;
  return {
    upsert: async (id: string, payload: StoredPayload, expiresIn?: number) => store.set(keyOf(id), payload, expiresIn),
    find: async (id: string) => store.get(keyOf(id)),
    findByUid: async (uid: string) => store.find(model, (payload) => payload.uid === uid),
    findByUserCode: async (code: string) => store.find(model, (payload) => payload.userCode === code),
    destroy: async (id: string) => store.delete(keyOf(id)),
    revokeByGrantId: async (grantId: string) => store.deleteGrant(grantId),
    consume: async (id: string) => {
      const payload = store.get(keyOf(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      store.saveSoon();
    },
  };
}
