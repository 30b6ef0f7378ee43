import type { Topic } from './topic.js';

/** Every topic of every domain, by key. */
export class Topics {
  private readonly byKey: ReadonlyMap<string, Topic>;

  constructor(readonly all: readonly Topic[]) {
    this.byKey = new Map(all.map((topic) => [topic.key, topic]));
    if (this.byKey.size !== all.length) throw new Error('Two topics have the same key');
  }

  /** The topic, or null when no release knows it any more. */
  find(key: string): Topic | null {
    return this.byKey.get(key) ?? null;
  }
}
