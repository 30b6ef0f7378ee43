import { systemActor } from '@jiyue/auth';
import { ColumnShowcase, SANITISER_VERSION } from '@jiyue/content';
import { LiveModel } from '@jiyue/live';
import { Journal } from '@jiyue/platform';
import { LoadSeeded } from '@jiyue/sites';
import { Database, pathUnder, type Scope, Site } from '@jiyue/tenancy';
import type { INestApplicationContext } from '@nestjs/common';
import { personName } from '../province/names.js';
import { LOAD_ARTICLES } from './article.sql.js';
import { idOf } from './ids.js';
import { type LoadColumn, type LoadSite, planColumns } from './plan.js';
import type { TextPool } from './texts.js';

/** Articles written by one statement: more only makes the transaction's memory larger. */
const BATCH = 5_000;
const AUTHORS = 5;
const POSTS = ['site-admin', 'editor', 'reviewer', 'secrecy', 'publisher'] as const;

/** What every site of a load shares. */
export interface LoadSettings {
  readonly seed: number;
  readonly columns: number;
  readonly pool: TextPool;
  readonly newest: Date;
  readonly hostSuffix: string;
}

/**
 * Writes load data as the runtime role, one site a transaction at a time: row security holds here as everywhere. What
 * commands would do a million times is done by statements over sets; the live model is written with it.
 */
export class Loader {
  private readonly db: Database;
  private readonly journal: Journal;
  private readonly live: LiveModel;
  private readonly columns: ColumnShowcase;

  constructor(
    app: INestApplicationContext,
    private readonly settings: LoadSettings,
  ) {
    this.db = app.get(Database, { strict: false });
    this.journal = app.get(Journal, { strict: false });
    this.live = app.get(LiveModel, { strict: false });
    this.columns = app.get(ColumnShowcase, { strict: false });
  }

  /** Loads a site with everything on it; in batches, each its own transaction. Skips what an earlier run finished. */
  async site(site: LoadSite, onArticles: (count: number) => void): Promise<void> {
    const columns = planColumns(this.settings.seed, site.id, this.settings.columns);
    const done = await this.ground(site, columns);
    for (let from = done; from < site.articles; from += BATCH) {
      const to = Math.min(from + BATCH, site.articles);
      await this.articles(site, columns, { from: from + 1, to });
      onArticles(to - from);
    }
    if (done >= site.articles) onArticles(site.articles);
  }

  /** Unit, site, people and columns, unless they stand; answers how many articles there are. */
  private async ground(site: LoadSite, columns: readonly LoadColumn[]): Promise<number> {
    const scope = scopeOf(site);
    const known = await this.db.read(scope, () => this.articleCount(site.id));
    if (known !== null) return known;
    await this.db.write(scope, async () => {
      await this.addUnitAndSite(site);
      await this.addPeople(site);
      await this.addColumns(site, columns);
      const row = await this.db.manager.findOneByOrFail(Site, { id: site.id });
      await this.live.showSite(scope, row);
      await this.columns.refresh(scope);
      await this.tell(scope, site, { columns: columns.length, articles: 0 });
    });
    return 0;
  }

  private async articleCount(siteId: string): Promise<number | null> {
    const [row] = await this.db.manager.query<{ count: number }[]>(
      'select (select count(*)::int from content_article) as count from site where id = $1',
      [siteId],
    );
    return row?.count ?? null;
  }

  private async addUnitAndSite({ id, unitId, parent, level, divisionCode, name, shortName }: LoadSite): Promise<void> {
    const manager = this.db.manager;
    const paths = parent ? pathsOf(parent) : { unit: null, site: null };
    await manager.query(
      `insert into unit (id, parent_id, path, name, short_name, kind, level, division_code)
       values ($1, $2, $3, $4, $5, 'government', $6, $7)`,
      [unitId, parent?.unitId ?? null, pathUnder(paths.unit, unitId), name, shortName, level, divisionCode],
    );
    const six = divisionCode.padEnd(6, '0');
    await manager.query(
      `insert into site (id, parent_id, path, code, name, short_name, level, kind, state, host, domain, sponsor_unit_id,
         icp_number, police_number, address, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'portal', 'live', $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[id, parent?.id ?? null, pathUnder(paths.site, id), `${six}0001`, name, shortName, level],
        ...[`${divisionCode}.${this.settings.hostSuffix}`, `www.d${divisionCode}.gov.cn`, unitId],
        ...[`样ICP备${six}01号-1`, `样公网安备${six}00000001号`, shortName, this.settings.newest],
      ],
    );
  }

  /** Nothing live is without a present person: administrator, editor, reviewers and publisher of the site. */
  private async addPeople(site: LoadSite): Promise<void> {
    const { seed } = this.settings;
    const { unitId } = site;
    const people = POSTS.map((role) => personOf(seed, site, role));
    const columns = [people.map(({ id }) => id), people.map(({ name }) => name)];
    await this.db.manager.query(
      `insert into auth_person (id, unit_id, username, name, kind)
       select p.id, $4, p.username, p.name, 'staff' from unnest($1::uuid[], $2::text[], $3::text[]) as p (id, name, username)`,
      [...columns, people.map(({ username }) => username), unitId],
    );
    await this.db.manager.query(
      `insert into auth_member (person_id, name, unit_id, kind)
       select p.id, p.name, $3, 'staff' from unnest($1::uuid[], $2::text[]) as p (id, name)`,
      [...columns, unitId],
    );
    await this.db.manager.query(
      `insert into auth_grant (id, person_id, person_kind, role, granted_by)
       select g.id, g.person_id, 'staff', g.role, $4 from unnest($1::uuid[], $2::uuid[], $3::text[]) as g (id, person_id, role)`,
      [people.map(({ id }) => idOf(seed, id, 'grant')), columns[0], people.map(({ role }) => role), LOADER.userId],
    );
  }

  private async addColumns({ unitId }: LoadSite, columns: readonly LoadColumn[]): Promise<void> {
    for (const c of columns) {
      await this.db.manager.query(
        `insert into content_column (id, parent_id, lineage, slug, path, name, description, keywords, type, position,
           operator_unit_id, cadence_days, home_kind, home_position)
         values ($1, $2, $3, $4, $5, $6, $6, $6, '新闻动态', $7, $8, 14, $9, $10)`,
        [c.id, c.parentId, c.lineage, c.slug, c.path, c.name, c.position, unitId, c.homeKind, c.homePosition],
      );
    }
  }

  private async articles(
    site: LoadSite,
    columns: readonly LoadColumn[],
    { from, to }: { from: number; to: number },
  ): Promise<void> {
    const { seed, pool, newest } = this.settings;
    const leaves = columns.filter(({ id }) => !columns.some(({ parentId }) => parentId === id));
    const authors = Array.from({ length: AUTHORS }, (_, i) => `${site.divisionCode} author ${i}`);
    const texts = [pool.titles, pool.sentences].flatMap((pieces) => [
      pieces.map(({ text }) => text),
      pieces.map(({ words }) => words),
    ]);
    const scope = scopeOf(site);
    const deciders = (['reviewer', 'publisher'] as const).map((role) => personOf(seed, site, role));
    await this.db.write(scope, async () => {
      await this.db.manager.query(`set local statement_timeout = 0`);
      await this.db.manager.query(LOAD_ARTICLES, [
        ...[from, to, seed, leaves.map(({ id }) => id), leaves.map(({ path }) => path), site.unitId, site.name],
        ...[authors.map((name) => idOf(seed, name)), authors.map(personName), ...texts, newest, SANITISER_VERSION],
        ...[
          pool.bodies.map(({ html }) => html),
          pool.bodies.map(({ text }) => text),
          pool.bodies.map(({ words }) => words),
        ],
        ...[deciders.map(({ id }) => id), deciders.map(({ name }) => name)],
      ]);
      if (to === site.articles) await this.finish(scope);
      await this.tell(scope, site, { columns: 0, articles: to - from + 1 });
    });
  }

  private async finish(scope: Scope): Promise<void> {
    await this.live.recount(scope);
    await this.columns.refresh(scope);
  }

  private async tell(scope: Scope, site: LoadSite, given: { columns: number; articles: number }): Promise<void> {
    const payload = { seed: this.settings.seed, ...given };
    await this.journal.record(scope, LoadSeeded, payload, { subjectId: site.id, title: site.name });
  }
}

const LOADER = systemActor('测试数据装载');

/** Whoever holds a post on a site. */
function personOf(seed: number, { id, divisionCode }: LoadSite, role: (typeof POSTS)[number]) {
  const name = personName(`${divisionCode} ${role}`);
  return { id: idOf(seed, id, role), role, username: `d${divisionCode}-${role}`, name };
}

function scopeOf({ id }: LoadSite): Scope {
  return { tenantId: id, actor: LOADER, requestId: `load-${id}`, now: new Date() };
}

function pathsOf(site: LoadSite): { unit: string; site: string } {
  const above = site.parent ? pathsOf(site.parent) : { unit: null, site: null };
  return { unit: pathUnder(above.unit, site.unitId), site: pathUnder(above.site, site.id) };
}
