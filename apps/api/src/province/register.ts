import { ScopeFactory } from '@jiyue/auth';
import { Database, type Scope, type SiteState } from '@jiyue/tenancy';
import type { INestApplicationContext } from '@nestjs/common';

/** A place as the register already knows it. */
export interface KnownPlace {
  readonly unitId: string;
  readonly site: { readonly id: string; readonly state: SiteState; readonly version: number } | null;
}

interface Row {
  code: string;
  unitId: string;
  siteId: string | null;
  state: SiteState | null;
  version: number | null;
}

/** What of a province stands already, by division code: drafts included, seen as its operator. */
export async function knownPlaces(
  app: INestApplicationContext,
  scope: Scope,
  code: string,
): Promise<Map<string, KnownPlace>> {
  const db = app.get(Database, { strict: false });
  const reach = await app.get(ScopeFactory, { strict: false }).supervision(scope, ['operator']);
  const rows = await db.supervise(reach, () =>
    db.manager.query<Row[]>(
      `select u.division_code as code, u.id as "unitId", s.id as "siteId", s.state, s.version
         from unit u left join site s on s.sponsor_unit_id = u.id and s.state <> 'closed'
        where u.kind <> 'department' and starts_with(u.division_code, $1)`,
      [code],
    ),
  );
  return new Map(rows.map((row) => [row.code, placeOf(row)]));
}

function placeOf({ unitId, siteId, state, version }: Row): KnownPlace {
  return { unitId, site: siteId && state ? { id: siteId, state, version: version ?? 1 } : null };
}

/** The portal of a province and its government, when it was founded before. */
export async function foundedProvince(
  app: INestApplicationContext,
  scope: Scope,
  code: string,
): Promise<{ siteId: string; unitId: string } | null> {
  const db = app.get(Database, { strict: false });
  const [row] = await db.read(scope, () =>
    db.manager.query<{ id: string; registeredBy: string }[]>(
      `select id, registered_by as "registeredBy" from unit where kind = 'government' and division_code = $1`,
      [code],
    ),
  );
  return row ? { siteId: row.registeredBy, unitId: row.id } : null;
}
