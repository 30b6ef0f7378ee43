import { randomUUID } from 'node:crypto';
import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const WRITERS = each('column', 'site-admin', 'editor', 'contractor');
const window = { articleId: '$draft.id', windowId: randomUUID() };

/** Who has an article open for writing. */
export const presenceOperations: Operations = {
  noteEditing: {
    asks: 'edit Article',
    may: WRITERS,
    args: { input: { ...window, device: 'computer', browser: 'chrome' } },
  },
  leaveEditing: { asks: 'edit Article', may: WRITERS, args: { input: window } },
};

/** A window at some article of the site. */
export const PRESENCE_ROW = `
  insert into content_presence (tenant_id, article_id, window_id, person_id, person_name, device, browser, began_at, seen_at)
  select a.tenant_id, a.id, gen_random_uuid(), gen_random_uuid(), $2, 'computer', 'chrome', now(), now()
    from content_article a where a.tenant_id = $1 limit 1`;
