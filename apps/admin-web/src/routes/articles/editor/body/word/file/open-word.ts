import type { WordText } from './convert.js';
import { NotImported } from './refusal.js';
import type { WordAnswer } from './word.worker.js';
import { LIMIT_BYTES } from './limit.js';

// The largest report of a year that we know is read in two seconds.
const PATIENCE_MS = 30_000;

/**
 * Reads a Word file beside the page, where a file made to hurt stops nothing: whatever it does, it is over after the time
 * that the worker is given. Throws `NotImported`.
 */
export async function openWordFile(file: File): Promise<WordText> {
  if (file.size > LIMIT_BYTES) throw new NotImported('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<WordAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new NotImported('slow')), PATIENCE_MS);
      worker.onmessage = ({ data }: MessageEvent<WordAnswer>) => resolve(data);
      worker.onerror = () => reject(new NotImported('broken'));
      worker.postMessage(bytes, [bytes.buffer]);
    });
    if ('refusal' in answer) throw new NotImported(answer.refusal);
    return answer.text;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
