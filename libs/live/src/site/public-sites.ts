import type { PublishedRows } from '@jiyue/tenancy';

/** The site behind a host. */
export interface PublicSite {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly host: string;
  readonly domain: string | null;
  readonly level: string;
  readonly kind: string;
  readonly state: string;
  readonly notice: string | null;
  readonly sponsor: string;
  readonly operator: string | null;
  readonly icpNumber: string | null;
  readonly policeNumber: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly theme: string;
}

/** A neighbouring site, and how it is related. */
export interface Relative {
  readonly name: string;
  readonly host: string;
  readonly relation: 'parent' | 'child' | 'sibling';
}

// A sub-site shows the present numbers of the site that carries it, unless it has its own.
const NUMBER = (column: string): string => `coalesce(s.${column}, carrier.${column})`;
const SITE = `s.tenant_id as id, s.code, s.name, s.short_name as "shortName", s.host, s.domain,
  s.level, s.kind, s.state, s.notice, s.sponsor, s.operator, ${NUMBER('icp_number')} as "icpNumber",
  ${NUMBER('police_number')} as "policeNumber", s.address, s.phone, s.theme
  from live_site s left join live_site carrier on carrier.tenant_id = s.parent_id and s.kind = 'SUB_SITE'`;
const RELATIVES = 400;

/** Reads of the sites that citizens can open. */
export class PublicSites {
  constructor(private readonly db: PublishedRows) {}

  /** The site that answers on exactly this host, or that did before it got the host it has now. */
  async at(host: string): Promise<PublicSite | null> {
    const asked = [host.toLowerCase()];
    const [site] = await this.db.live<PublicSite>(`select ${SITE} where s.host = $1`, asked);
    return site ?? (await this.formerlyAt(asked));
  }

  private async formerlyAt(asked: readonly string[]): Promise<PublicSite | null> {
    const former = `select tenant_id from live_former_host where host = $1 and until > now()
      order by until desc limit 1`;
    const [site] = await this.db.live<PublicSite>(`select ${SITE} where s.tenant_id = (${former})`, [...asked]);
    return site ?? null;
  }

  /** Parent, children and siblings in one statement. */
  relatives({ id }: Pick<PublicSite, 'id'>): Promise<Relative[]> {
    return this.db.live<Relative>(
      `select name, host, relation from (
           select p.name, p.host, p.code, 'parent' as relation from live_site s join live_site p on p.tenant_id = s.parent_id
            where s.tenant_id = $1
           union all select name, host, code, 'child' from live_site where parent_id = $1
           union all select b.name, b.host, b.code, 'sibling' from live_site s join live_site b on b.parent_id = s.parent_id
            where s.tenant_id = $1 and b.tenant_id <> $1
         ) s order by code limit ${RELATIVES}`,
      [id],
    );
  }
}
