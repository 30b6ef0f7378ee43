import type { LiveItem } from './live-item.js';
import { liveRow } from './live-row.js';

/** The parameters of the statement that puts an item. */
export function itemParams(item: LiveItem, path: string): unknown[] {
  const row = liveRow(item);
  return [
    ...[row.id, row.kind, row.columnId, row.unitId, row.revision, path, row.title, row.summary, row.coverUrl],
    ...[row.publishedAt, row.updatedAt, row.body, row.sanitiser, JSON.stringify(row.fields)],
    ...[JSON.stringify(row.tags), row.plain],
    ...[row.words.title, row.words.body, JSON.stringify(row.files), row.archivedAt, row.line],
    ...[row.isPinned, row.weight, row.archivedAt ? [] : row.alsoIn],
    JSON.stringify(row.changes),
  ];
}
