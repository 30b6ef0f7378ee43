import { pipeline } from 'node:stream/promises';
import type { ObjectFacts, ObjectPart, ObjectStore } from '@jiyue/platform';
import type { TenantKey } from '@jiyue/tenancy';
import { create as disposition } from 'content-disposition';
import type { Request, Response } from 'express';
import { rangeOf } from './ranges.js';

const SHOWN_INLINE = /^(image\/(png|jpeg|gif|webp)|video\/mp4|audio\/mpeg)$/;
/** A file can be withdrawn at any moment: whoever keeps a copy asks first whether it still stands. */
const OF_CITIZENS = 'public, max-age=0, must-revalidate';
const OF_STAFF = 'private, no-store';
const IDLE_MS = 300_000;

/** A stored file with what its reader is told of it. */
export interface ServedFile {
  readonly store: ObjectStore;
  readonly key: TenantKey;
  readonly facts: ObjectFacts;
  /** The name it is saved under. */
  readonly name: string;
  readonly isLive: boolean;
}

/** Sends a file, a part of it, or that the reader has it already. Its stream ends when the reader leaves. */
export async function sendFile(request: Request, response: Response, file: ServedFile): Promise<void> {
  const { size } = file.facts;
  const etag = `"${file.key.slice(file.key.lastIndexOf('/') + 1)}-${size.toString(36)}"`;
  response.set(headersOf(file, etag));
  if (isKnown(request.get('if-none-match'), etag)) return void response.status(304).end();
  const isSame = (request.get('if-range') ?? etag) === etag;
  const asked = rangeOf(request.method === 'GET' && isSame ? request.get('range') : undefined, size);
  if (asked.kind === 'refused') {
    response.removeHeader('content-disposition');
    return void response.status(416).set('content-range', `bytes */${size}`).end();
  }
  await sendBytes(request, response, file, asked.kind === 'part' ? asked.part : undefined);
}

async function sendBytes(
  request: Request,
  response: Response,
  { store, key, facts: { size } }: ServedFile,
  part: ObjectPart | undefined,
): Promise<void> {
  if (part) response.status(206).set('content-range', `bytes ${part.start}-${part.end}/${size}`);
  response.set('content-length', String(part ? part.end - part.start + 1 : size));
  if (request.method === 'HEAD') return void response.end();
  response.setTimeout(IDLE_MS, () => response.destroy());
  await pipeline(await store.get(key, part), response).catch((error: unknown) => {
    if (!hasLeft(error)) throw error;
  });
}

function headersOf({ facts: { type }, name, isLive }: ServedFile, etag: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': `default-src 'none'; sandbox`,
    'content-disposition': disposition(name, { type: SHOWN_INLINE.test(type) ? 'inline' : 'attachment' }),
    'cache-control': isLive ? OF_CITIZENS : OF_STAFF,
    'accept-ranges': 'bytes',
    etag,
  };
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

/** The reader went away before the end: nothing is wrong. */
function hasLeft(error: unknown): boolean {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
}
