/** What a reader of the bus is told. `onReset` means: messages may have been lost, believe nothing you kept. */
export type PurgeListener = {
  onPurge(tags: readonly string[]): void;
  onReset(): void;
};

/** Carries the tags of what changed from the writing processes to the caches of the reading ones; at most once. */
export interface PurgeBus {
  /** True while messages reach this process; false from the first doubt until the next reset. */
  readonly ready: boolean;
  publish(tags: readonly string[]): Promise<void>;
  subscribe(listener: PurgeListener): () => void;
  close(): Promise<void>;
}
