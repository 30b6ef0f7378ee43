import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';

/** The site behind a host. */
export interface PublicSite {
  readonly id: string;
  readonly parentId: string | null;
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

const SITE = `tenant_id as id, parent_id as "parentId", code, name, short_name as "shortName", host, domain, level, kind, state,
  notice, sponsor, operator, icp_number as "icpNumber", police_number as "policeNumber", address, phone, theme`;
const RELATIVES = 400;

/** Reads of the sites that citizens can open. */
@Injectable()
export class PublicSites {
  constructor(private readonly db: Database) {}

  /** The site that answers on exactly this host. */
  async at(host: string): Promise<PublicSite | null> {
    const [site] = await this.db.live<PublicSite>(`select ${SITE} from live_site where host = $1`, [
      host.toLowerCase(),
    ]);
    return site ?? null;
  }

  /** Parent, children and siblings in one statement. */
  relatives({ id, parentId }: Pick<PublicSite, 'id' | 'parentId'>): Promise<Relative[]> {
    return this.db.live<Relative>(
      `select name, host, relation from (
           select name, host, code, 'parent' as relation from live_site where tenant_id = $2
           union all select name, host, code, 'child' from live_site where parent_id = $1
           union all select name, host, code, 'sibling' from live_site where parent_id = $2 and tenant_id <> $1
         ) s order by code limit ${RELATIVES}`,
      [id, parentId],
    );
  }
}
