import { readWordFile } from './convert.js';
import { NotImported, type WordRefusal } from './refusal.js';
import type { WordText } from './convert.js';

/** What the worker answers. */
export type WordAnswer = { text: WordText } | { refusal: WordRefusal };

addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  readWordFile(data).then(
    (text) => postMessage({ text } satisfies WordAnswer),
    (error: unknown) =>
      postMessage({ refusal: error instanceof NotImported ? error.reason : 'broken' } satisfies WordAnswer),
  );
});
