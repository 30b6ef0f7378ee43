import type { LiveFile, LiveItem } from '@jiyue/live';
import { plainText, sanitise, SANITISER_VERSION } from '../article/sanitise.js';
import type { AssetState } from '../asset/asset.entity.js';
import { assetUrl } from '../asset/asset.files.js';
import { kindOf } from '../kind/kinds.js';
import { livePart } from '../kind/live-part.js';
import { type FieldValues, filesIn } from '../kind/values.js';
import { withPictures } from './pictures.js';

/** The revision that goes live, as the working data knows it. */
export interface PublishedText {
  readonly tenantId: string;
  readonly id: string;
  readonly columnId: string;
  readonly unitId: string | null;
  readonly revision: number;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
  readonly attachmentIds: readonly string[];
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
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
  /** Widths of the smaller versions of a picture. */
  readonly widths: readonly number[];
}

const FILE = /\/files\/[0-9a-f-]{36}\/asset\/([0-9a-f-]{36})\./g;

/** Ids of the files that the text shows, links to, offers or bears in a field. */
export function fileIdsOf({ kind, body, fields, attachmentIds }: PublishedText): string[] {
  const mentioned = [...body.matchAll(FILE)].flatMap(([, id]) => id ?? []);
  return [...new Set([...attachmentIds, ...filesIn(kindOf(kind), fields), ...mentioned])];
}

/** What citizens read of an article. The body is cleaned once more: rules may have become stricter since it was written. */
export function articleItem(text: PublishedText, files: readonly PublishedFile[]): LiveItem {
  const body = sanitise(text.body);
  const shown = files.flatMap((file) => liveFile(text, file));
  const { id, kind, columnId, unitId, revision, title, publishedAt, updatedAt, archivedAt } = text;
  const { coverId, summary, fields, tags, searched } = livePart(kindOf(kind), text.fields);
  return {
    ...{ id, kind, columnId, unitId, revision, title, summary, publishedAt, updatedAt, archivedAt, fields },
    ...{ tags, searched },
    body: withPictures(body, text.tenantId, files),
    sanitiser: SANITISER_VERSION,
    plain: plainText(body),
    coverUrl: shown.find((file) => file.id === coverId)?.url ?? null,
    files: shown,
  };
}

// People of the site may look at a file that nobody looked into; citizens may not.
function liveFile({ tenantId, attachmentIds }: PublishedText, file: PublishedFile): LiveFile[] {
  const url = file.state === 'clean' || file.state === 'inspected' ? assetUrl(tenantId, file) : null;
  if (!url) return [];
  const at = attachmentIds.indexOf(file.id);
  const { id, fileName: name, size, mimeType } = file;
  return [{ id, name, url, size, mimeType, position: at < 0 ? null : at + 1 }];
}
