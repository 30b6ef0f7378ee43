import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import { ConsentAlreadyGiven, ConsentNotFound, SiteNotFound } from '../auth.errors.js';

/** A home site's agreement that one of its people may hold grants on another site. */
export interface Consent {
  readonly personId: string;
  readonly siteId: string;
  readonly givenAt: Date;
}

const COLUMNS = `person_id as "personId", site_id as "siteId", given_at as "givenAt"`;

/** Consents that the site gave about its own people. */
@Injectable()
export class ConsentRepository {
  constructor(private readonly db: Database) {}

  async give(personId: string, siteId: string, givenBy: string): Promise<Consent> {
    await this.requireSite(siteId);
    const [consent] = await this.db.manager.query<Consent[]>(
      `insert into auth_consent (person_id, site_id, given_by) values ($1, $2, $3)
       on conflict do nothing returning ${COLUMNS}`,
      [personId, siteId, givenBy],
    );
    if (!consent) throw new ConsentAlreadyGiven();
    return consent;
  }

  async withdraw(personId: string, siteId: string): Promise<Consent> {
    const [consent] = await this.db.manager.query<Consent[]>(
      `select ${COLUMNS} from auth_consent where person_id = $1 and site_id = $2 for update`,
      [personId, siteId],
    );
    if (!consent) throw new ConsentNotFound();
    await this.db.manager.query('delete from auth_consent where person_id = $1 and site_id = $2', [personId, siteId]);
    return consent;
  }

  private async requireSite(siteId: string): Promise<void> {
    const found = await this.db.manager.query<object[]>('select 1 from site where id = $1', [siteId]);
    if (found.length === 0) throw new SiteNotFound();
  }
}
