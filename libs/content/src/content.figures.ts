import type { Figures } from '@jiyue/platform';
import { DUE_AT, IS_BLANK } from './column/freshness.js';
import {
  ArticlePublished,
  ArticlePublishedUrgently,
  ArticleRejected,
  ArticleSubmitted,
  ArticleWithdrawn,
} from './content.events.js';

/**
 * What columns and articles give to reports: output by unit, and columns that must be kept fresh (Art. 3). A correction of
 * what was published before is no output.
 */
export const contentFigures: Figures = {
  output: {
    published: [ArticlePublished.name, ArticlePublishedUrgently.name],
    submitted: [ArticleSubmitted.name],
    withdrawn: [ArticleWithdrawn.name, ArticleRejected.name],
  },
  unitOf: 'select tenant_id, id as subject_id, unit_id from content_article',
  due: `select c.tenant_id, c.operator_unit_id as unit_id, c.last_published_at as last_at, ${DUE_AT} as due_at,
      ${IS_BLANK} as is_blank from content_column c where c.is_visible`,
};
