import { keyOf, type TenantKey } from '@jiyue/tenancy';
import { AssetTooLarge, AssetTypeRefused } from '../content.errors.js';
import type { AssetState } from './asset.entity.js';

const MB = 1024 * 1024;

interface FileKind {
  readonly mime: string;
  readonly limit: number;
  /** Types that the bytes may show; empty for text, which has no signature. */
  readonly magic: readonly string[];
}

const kind = (mime: string, megabytes: number, magic: readonly string[] = [mime]): FileKind => ({
  mime,
  limit: megabytes * MB,
  magic,
});
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OLD_OFFICE = ['application/x-cfb'];

// Drawings with script in them (SVG) are refused: a picture must never be a program.
const KINDS: Readonly<Record<string, FileKind>> = {
  jpg: kind('image/jpeg', 10),
  jpeg: kind('image/jpeg', 10),
  png: kind('image/png', 10),
  gif: kind('image/gif', 10),
  webp: kind('image/webp', 10),
  pdf: kind('application/pdf', 50),
  docx: kind(`${OFFICE}.wordprocessingml.document`, 50),
  xlsx: kind(`${OFFICE}.spreadsheetml.sheet`, 50),
  pptx: kind(`${OFFICE}.presentationml.presentation`, 50),
  doc: kind('application/msword', 50, OLD_OFFICE),
  xls: kind('application/vnd.ms-excel', 50, OLD_OFFICE),
  txt: kind('text/plain', 5, []),
  zip: kind('application/zip', 100),
  mp4: kind('video/mp4', 500, ['video/mp4', 'video/x-m4v', 'video/quicktime']),
  mp3: kind('audio/mpeg', 100),
};

/** The extension of a file name, lower case, without the dot. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{2,5})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The type we store a file under, from its name; refuses what is not on the list or too large. */
export function requireAllowed(fileName: string, size: number): string {
  const found = KINDS[extensionOf(fileName)];
  if (!found) throw new AssetTypeRefused({ extension: extensionOf(fileName) });
  if (size > found.limit) throw new AssetTooLarge({ limit: found.limit });
  return found.mime;
}

/** True when the bytes show the type that the name promises; `detected` is null for bytes without a signature. */
export function matchesName(fileName: string, detected: string | null): boolean {
  const magic = KINDS[extensionOf(fileName)]?.magic ?? [];
  return magic.length === 0 ? detected === null : detected !== null && magic.includes(detected);
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

/** True when citizens may be given the file. */
export function isReady(state: AssetState): boolean {
  return state === 'clean' || state === 'not_scanned';
}

/** The file's address, or null while nobody may see it. */
export function assetUrl(tenantId: string, asset: { id: string; fileName: string; state: AssetState }): string | null {
  return isReady(asset.state) ? `/files/${assetKey(tenantId, asset)}` : null;
}
