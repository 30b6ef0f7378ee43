import { deadLinks } from '@jiyue/checks';
import type { Database, Scope } from '@jiyue/tenancy';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** The page of an article, by its path or with its host. */
const PAGE = new RegExp(`^(?:https?://([^/:?#]+)(?::\\d+)?)?/(?:[^?#]*/)?(${UUID})\\.html(?:[?#].*)?$`);

// what is kept for the record is there, and an address that leads on is not dead
const GONE = `
  select page.id from unnest($1::uuid[]) page (id)
   where not exists (select from content_article a where a.id = page.id
     and (a.live_revision is not null or a.archived_at is not null or a.withdraw_kind = 'redirect'))`;

/** Links of a text to pages of its own site that citizens do not get, in the open transaction. */
export function goneLinks(db: Database, scope: Scope, body: string) {
  return deadLinks(body, 'linkGone', async (hrefs) => {
    const pages = await ownPages(db, scope, hrefs);
    if (pages.size === 0) return new Map();
    const found = await db.manager.query<{ id: string }[]>(GONE, [[...new Set(pages.values())]]);
    const gone = new Set(found.map(({ id }) => id));
    return new Map([...pages].filter(([, id]) => gone.has(id)).map(([href]) => [href, {}]));
  });
}

/** Ids of articles by the address that leads to their page on this site. */
async function ownPages(db: Database, { tenantId }: Scope, hrefs: readonly string[]): Promise<Map<string, string>> {
  const pages = hrefs.flatMap((href) => {
    const [, host = '', id] = PAGE.exec(href) ?? [];
    return id ? [{ href, host, id }] : [];
  });
  if (pages.length === 0) return new Map();
  const [site] = await db.manager.query<{ host: string; domain: string | null }[]>(
    'select host, domain from site where id = $1',
    [tenantId],
  );
  const own = ['', site?.host, site?.domain];
  return new Map(pages.filter(({ host }) => own.includes(host)).map(({ href, id }) => [href, id]));
}
