import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ObjectStore } from '@jiyue/platform';
import type { TenantKey } from '@jiyue/tenancy';
import { fileTypeFromStream } from 'file-type';
import { AssetContentWrong, AssetIncomplete } from '../content.errors.js';
import { matchesName } from './asset.files.js';

/** What the bytes of an upload are, once they are known to be what was announced. */
export interface Inspected {
  readonly sha256: string;
}

/** Reads an upload through: all of it is there, and it is what its name says. */
export async function inspect(
  store: ObjectStore,
  key: TenantKey,
  announced: { readonly id: string; readonly fileName: string; readonly size: number },
): Promise<Inspected> {
  const facts = await store.stat(key);
  if (facts?.size !== announced.size) throw new AssetIncomplete({ assetId: announced.id });
  const beginning = await store.get(key);
  const seen = await fileTypeFromStream(Readable.toWeb(beginning)).finally(() => beginning.destroy());
  if (!matchesName(announced.fileName, seen?.mime ?? null)) {
    throw new AssetContentWrong({ fileName: announced.fileName, seen: seen?.mime ?? 'unknown' });
  }
  const hash = createHash('sha256');
  for await (const chunk of await store.get(key)) hash.update(chunk);
  return { sha256: hash.digest('hex') };
}
