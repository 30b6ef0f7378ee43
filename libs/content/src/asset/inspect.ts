import { createHash } from 'node:crypto';
import type { ObjectStore } from '@jiyue/platform';
import type { TenantKey } from '@jiyue/tenancy';
import { fileTypeFromBuffer } from 'file-type';
import { AssetContentWrong } from '../content.errors.js';
import { matchesName } from './asset.files.js';

// What a file is shows at its beginning; a song may carry its cover picture before that.
const BEGINNING = 4 * 1024 * 1024;

/** What the bytes of an upload are, once they are known to be what was announced. */
export interface Inspected {
  readonly sha256: string;
}

/** Reads a file through: it is what its name says. */
export async function inspect(
  store: ObjectStore,
  key: TenantKey,
  announced: { readonly fileName: string },
): Promise<Inspected> {
  const { beginning, sha256 } = await readThrough(store, key);
  const seen = await fileTypeFromBuffer(beginning);
  if (!matchesName(announced.fileName, seen?.mime ?? null)) {
    throw new AssetContentWrong({ fileName: announced.fileName, seen: seen?.mime ?? 'unknown' });
  }
  return { sha256 };
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
