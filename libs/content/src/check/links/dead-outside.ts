import { shanghaiDay } from '@jiyue/kernel';
import { deadLinks, type Finding } from '@jiyue/checks';
import type { Database, Scope } from '@jiyue/tenancy';

// A network without a way out reaches nobody: silence says something only where others answered on the same days.
const DEAD = `
  select l.address, l.looked_at as "lookedAt" from content_outside_link l
   where l.digest in (select sha256(convert_to(href, 'UTF8')) from unnest($1::text[]) href)
     and l.looked_at > $2::timestamptz - interval '7 days'
     and (l.status in (404, 410) or l.status is null and exists (
           select from content_outside_link other
            where other.status is not null and other.looked_at > l.looked_at - interval '1 day'))`;

/** Links of a text to other sites that did not open when they were last looked at, in the open transaction. */
export function deadOutside(db: Database, { now }: Scope, body: string): Promise<Finding[]> {
  return deadLinks(body, 'linkDead', async (hrefs) => {
    const outside = hrefs.filter((href) => /^https?:/i.test(href));
    if (outside.length === 0) return new Map();
    const dead = await db.manager.query<{ address: string; lookedAt: Date }[]>(DEAD, [outside, now]);
    return new Map(dead.map(({ address, lookedAt }) => [address, { at: shanghaiDay(lookedAt) }]));
  });
}
