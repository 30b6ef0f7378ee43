import type { LiveChange, LiveFile, LiveItem } from '@jiyue/live';
import { plainText, sanitise, SANITISER_VERSION } from '../article/sanitise.js';
import type { AssetState } from '../asset/asset.entity.js';
import { assetUrl } from '../asset/asset.files.js';
import { kindOf } from '../kind/kinds.js';
import { livePart, type PointedAt } from '../kind/live-part.js';
import { type FieldValues, filesIn } from '../kind/values.js';
import { withPictures } from './pictures.js';

/** The revision that goes live, as the working data knows it. */
export interface PublishedText {
  readonly tenantId: string;
  readonly id: string;
  readonly columnId: string;
  /** Further columns whose lists show it, as they are now. */
  readonly alsoIn: readonly string[];
  readonly unitId: string | null;
  readonly revision: number;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
  readonly attachmentIds: readonly string[];
  /** What was changed since it was published, newest first. */
  readonly changes: readonly LiveChange[];
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  /** Where it stands in lists. */
  readonly isPinned: boolean;
  readonly weight: number;
}

/** A file of the text. */
export interface PublishedFile {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly size: number;
  readonly state: AssetState;
  readonly width: number | null;
  readonly height: number | null;
  /** What a picture shows, in words. */
  readonly alt: string;
  /** Widths of the smaller versions of a picture. */
  readonly widths: readonly number[];
}

/** What a text points at: its files, and names of units by id. */
export interface Referred {
  readonly files: readonly PublishedFile[];
  readonly names: ReadonlyMap<string, string>;
}

const FILE = /\/files\/[0-9a-f-]{36}\/asset\/([0-9a-f-]{36})\./g;

/** Ids of the files that the text shows, links to, offers or bears in a field. */
export function fileIdsOf({ kind, body, fields, attachmentIds }: Omit<PublishedText, 'alsoIn'>): string[] {
  const mentioned = [...body.matchAll(FILE)].flatMap(([, id]) => id ?? []);
  return [...new Set([...attachmentIds, ...filesIn(kindOf(kind), fields), ...mentioned])];
}

/** What citizens read of an article. The body is cleaned once more: rules may have become stricter since it was written. */
export function articleItem(text: PublishedText, { files, names }: Referred): LiveItem {
  const body = sanitise(text.body);
  const shown = files.flatMap((file) => liveFile(text, file));
  const { id, columnId, unitId, revision, title, publishedAt, updatedAt, archivedAt } = text;
  const { isPinned, weight, alsoIn, changes } = text;
  const kind = kindOf(text.kind);
  const { coverId, ...said } = livePart(kind, text.fields, { names, files: fieldFiles(files, shown) });
  return {
    ...{ id, kind: kind.base, columnId, unitId, revision, title, publishedAt, updatedAt, archivedAt, ...said },
    ...{ isPinned, weight, alsoIn, changes },
    body: withPictures(body, text.tenantId, files),
    sanitiser: SANITISER_VERSION,
    plain: plainText(body),
    coverUrl: shown.find((file) => file.id === coverId)?.url ?? null,
    files: shown,
  };
}

// The files that citizens may fetch, with what only their own rows say.
function fieldFiles(files: readonly PublishedFile[], shown: readonly LiveFile[]): PointedAt['files'] {
  return new Map(
    shown.map(({ id, name, url, size, mimeType }) => {
      const { alt = '', width = null, height = null } = files.find((file) => file.id === id) ?? {};
      return [id, { name, url, size, mimeType, alt, width, height }];
    }),
  );
}

// People of the site may look at a file that nobody looked into; citizens may not.
function liveFile({ tenantId, attachmentIds }: PublishedText, file: PublishedFile): LiveFile[] {
  const url = file.state === 'clean' || file.state === 'inspected' ? assetUrl(tenantId, file) : null;
  if (!url) return [];
  const at = attachmentIds.indexOf(file.id);
  const { id, fileName: name, size, mimeType } = file;
  return [{ id, name, url, size, mimeType, position: at < 0 ? null : at + 1 }];
}
