import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { ObjectStore } from '@jiyue/platform';
import type { TenantKey } from '@jiyue/tenancy';
import { AssetContentWrong } from '../../content.errors.js';
import { kindOfFile } from '../asset.files.js';
import { structureOf } from './structure.js';

// What a file is shows at its beginning; a song may carry its cover picture before that.
const BEGINNING = 4 * 1024 * 1024;

/** A file that is to be what its name says. */
export interface Announced {
  readonly fileName: string;
  readonly size: number;
}

/** Reads a file through: it is what its name says. Returns the digest of its bytes. */
export async function inspect(store: ObjectStore, key: TenantKey, { fileName, size }: Announced): Promise<string> {
  const { beginning, sha256 } = await readThrough(store, key);
  const readAt = async (start: number, length: number): Promise<Buffer> => {
    const end = Math.min(start + length, size) - 1;
    return start > end ? Buffer.alloc(0) : buffer(await store.get(key, { start, end }));
  };
  const seen = await structureOf({ beginning, readAt });
  if (!kindOfFile(fileName)?.shows.includes(seen)) throw new AssetContentWrong({ fileName, seen });
  return sha256;
}

async function readThrough(store: ObjectStore, key: TenantKey): Promise<{ beginning: Buffer; sha256: string }> {
  const hash = createHash('sha256');
  const first: Buffer[] = [];
  let seen = 0;
  for await (const chunk of await store.get(key)) {
    const bytes = Buffer.from(chunk as Uint8Array);
    hash.update(bytes);
    if (seen < BEGINNING) first.push(bytes);
    seen += bytes.length;
  }
  return { beginning: Buffer.concat(first), sha256: hash.digest('hex') };
}
