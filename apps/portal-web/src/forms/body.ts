import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 64 * 1024;
const READABLE = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i;

/** What was sent, or the status that refuses it. */
export type Sent = URLSearchParams | 413 | 415 | 422;

async function bytesOf(asked: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of asked as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is not read: the connection ends with the answer.
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a form as browsers send it; a form with files is not one of these. */
export async function readForm(asked: IncomingMessage): Promise<Sent> {
  const type = asked.headers['content-type'] ?? '';
  if (!READABLE.test(type)) return 415;
  if (Number(asked.headers['content-length'] ?? 0) > MAX_BYTES) return 413;
  const bytes = await bytesOf(asked);
  if (!bytes) return 413;
  if (/^application/i.test(type)) return new URLSearchParams(bytes.toString('utf8'));
  return multipart(bytes, type);
}

async function multipart(bytes: Buffer, type: string): Promise<Sent> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const pairs: [string, string][] = [];
  for (const [name, value] of form ?? []) {
    if (typeof value !== 'string') return 422;
    pairs.push([name, value]);
  }
  return form ? new URLSearchParams(pairs) : 422;
}
