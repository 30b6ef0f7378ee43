import JSZip, { type JSZipObject } from 'jszip';
import { LIMIT_BYTES } from './limit.js';
import { NotImported } from './refusal.js';

/** Parts of a document by their names in it. */
export type Parts = Map<string, Uint8Array<ArrayBuffer>>;

const MB = 1024 * 1024;
/** What a document may be. Everything is counted while it unfolds, because an archive says of itself what it likes. */
export const LIMITS = { entries: 4000, xml: 24 * MB, picture: 40 * MB, ratio: 100, little: 20 * MB };

const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels)|word\/media\/[^/]+)$/;
const MAIN = 'word/document.xml';
// an old Word file, or a new one under a password: both are compound files
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** What is read of a kind of archive, and the part without which it is none. */
export type ArchiveKind = { readonly main: string; readonly wanted: RegExp };

/** Unfolds what is read of a Word file, and no more than {@link LIMITS}. */
export function unfold(bytes: Uint8Array<ArrayBuffer>): Promise<Parts> {
  return unfoldAs(bytes, { main: MAIN, wanted: WANTED });
}

/** The same for another kind of office file. */
export async function unfoldAs(bytes: Uint8Array<ArrayBuffer>, { main, wanted }: ArchiveKind): Promise<Parts> {
  const archive = await open(bytes);
  const entries = Object.values(archive.files);
  if (entries.length > LIMITS.entries) throw new NotImported('tooMuch');
  if (!archive.file(main)) throw new NotImported('notWord');
  const parts: Parts = new Map();
  let left = Math.max(LIMITS.little, LIMITS.ratio * bytes.length);
  for (const entry of entries) {
    if (entry.dir || !wanted.test(entry.name)) continue;
    const most = entry.name.startsWith('word/media/') ? LIMITS.picture : LIMITS.xml;
    const part = await bytesOf(entry, Math.min(most, left));
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** The same parts as an archive, not packed: whoever reads it unfolds nothing any more. */
export async function folded(parts: Parts): Promise<ArrayBuffer> {
  const archive = new JSZip();
  for (const [name, part] of parts) archive.file(name, part);
  return archive.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
}

async function open(bytes: Uint8Array): Promise<JSZip> {
  if (bytes.length > LIMIT_BYTES) throw new NotImported('tooLarge');
  if (begins(bytes, COMPOUND)) throw new NotImported('sealed');
  if (!begins(bytes, ZIP)) throw new NotImported('notWord');
  return JSZip.loadAsync(bytes).catch(() => {
    throw new NotImported('broken');
  });
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

// documented by JSZip, and left out of its types
type Flow = {
  on(event: 'data', heard: (chunk: Uint8Array) => void): Flow;
  on(event: 'error' | 'end', heard: () => void): Flow;
  pause(): void;
  resume(): void;
};
type Flowing = JSZipObject & { internalStream(type: 'uint8array'): Flow };

function bytesOf(entry: JSZipObject, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const stream = (entry as Flowing).internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size <= most) return void chunks.push(new Uint8Array(chunk));
        stream.pause();
        reject(new NotImported('tooMuch'));
      })
      .on('error', () => reject(new NotImported('broken')))
      .on('end', () => resolve(joined(chunks, size)))
      .resume();
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
