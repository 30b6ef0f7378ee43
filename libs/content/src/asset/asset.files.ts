import { keyOf, type TenantKey } from '@jiyue/tenancy';
import { AssetTooLarge, AssetTypeRefused } from '../content.errors.js';
import type { AssetState } from './asset.entity.js';
import { ALWAYS_TAKEN, FILE_KINDS, type FileKind } from './file-kinds.js';

/** The extension of a file name, lower case, without the dot. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{2,5})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** What a file of this name is, if we know it. */
export function kindOfFile(fileName: string): FileKind | undefined {
  const extension = extensionOf(fileName);
  return Object.hasOwn(FILE_KINDS, extension) ? FILE_KINDS[extension] : undefined;
}

/** The type we store a file under, from its name; refuses what the site does not take, and what is too large. */
export function requireAllowed(fileName: string, size: number, moreTypes: readonly string[] = []): string {
  const extension = extensionOf(fileName);
  const kind = kindOfFile(fileName);
  const isTaken = ALWAYS_TAKEN.includes(extension) || moreTypes.includes(extension);
  if (!kind || !isTaken) throw new AssetTypeRefused({ extension });
  if (size > kind.limit) throw new AssetTooLarge({ extension, megabytes: kind.limit / (1024 * 1024) });
  return kind.mime;
}

/** Where the bytes of an upload arrive; nothing serves this place. */
export function uploadKey(tenantId: string, assetId: string): TenantKey {
  return keyOf({ tenantId }, 'upload', assetId);
}

/** Where the file lies while it is looked at: no upload link writes here, so what is judged is what is released. */
export function heldKey(tenantId: string, assetId: string): TenantKey {
  return keyOf({ tenantId }, 'held', assetId);
}

/** Where a file lies once it may be shown; `/files/<key>` serves this place. */
export function assetKey(tenantId: string, { id, fileName }: { id: string; fileName: string }): TenantKey {
  return keyOf({ tenantId }, 'asset', `${id}.${extensionOf(fileName)}`);
}

/** Where a smaller version of a picture lies, in a modern format. */
export function versionKey(tenantId: string, id: string, width: number): TenantKey {
  return keyOf({ tenantId }, 'asset', `${id}-${width}.webp`);
}

/** True when people of the site may be shown the file. */
export function isReady(state: AssetState): boolean {
  return state === 'clean' || state === 'inspected' || state === 'not_scanned';
}

/** The file's address, or null while nobody may see it. */
export function assetUrl(tenantId: string, asset: { id: string; fileName: string; state: AssetState }): string | null {
  return isReady(asset.state) ? `/files/${assetKey(tenantId, asset)}` : null;
}
