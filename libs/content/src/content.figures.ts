import type { Figures } from '@jiyue/platform';
import { ArticlePublished, ArticleSubmitted, ArticleWithdrawn } from './content.events.js';

/** What columns and articles give to reports: output by unit, and columns that must be kept fresh (Art. 3). */
export const contentFigures: Figures = {
  output: { published: ArticlePublished.name, submitted: ArticleSubmitted.name, withdrawn: ArticleWithdrawn.name },
  unitOf: 'select tenant_id, id as subject_id, unit_id from content_article',
  due: `select tenant_id, operator_unit_id as unit_id, last_published_at as last_at,
      coalesce(last_published_at, created_at) + make_interval(days => cadence_days) as due_at
    from content_column where is_visible`,
};
