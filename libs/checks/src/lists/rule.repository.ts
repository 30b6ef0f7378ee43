import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CheckRuleStale } from '../checks.errors.js';
import type { CheckAction, CheckClass } from '../finding.js';
import { type ListPlace, RULE_TABLE } from './list-place.js';

export type RuledActions = Readonly<Partial<Record<CheckClass, CheckAction>>>;

/** What is said about classes in one place, and the version of its words. */
export interface CheckRule {
  readonly actions: RuledActions;
  readonly version: number;
  readonly wordsVersion: number;
}

const NONE: CheckRule = { actions: {}, version: 0, wordsVersion: 0 };
const KEYS: Readonly<Record<ListPlace, string>> = { PROVINCE: 'id', SITE: 'tenant_id' };
const BOTH = `
  select 'PROVINCE' as place, actions, version, words_version as "wordsVersion" from checks_province_rule
  union all select 'SITE', actions, version, words_version from checks_site_rule`;

/** Rules of the province and of the site in the open transaction. */
@Injectable()
export class RuleRepository {
  constructor(private readonly db: Database) {}

  async both(): Promise<Readonly<Record<ListPlace, CheckRule>>> {
    const rows = await this.db.manager.query<(CheckRule & { place: ListPlace })[]>(BOTH);
    const of = (place: ListPlace): CheckRule => rows.find((row) => row.place === place) ?? NONE;
    return { PROVINCE: of('PROVINCE'), SITE: of('SITE') };
  }

  /** Saves what is done if nobody else did since `version`; throws `CHECKS.RULE_STALE` otherwise. */
  async save(place: ListPlace, version: number, actions: RuledActions): Promise<CheckRule> {
    const saved = await this.db.manager.query<unknown[]>(
      `insert into ${RULE_TABLE[place]} as old (actions, version) values ($1, 1)
       on conflict (${KEYS[place]}) do update set actions = $1, version = old.version + 1 where old.version = $2
       returning version`,
      [actions, version],
    );
    const now = (await this.both())[place];
    if (saved.length === 0 || now.version !== version + 1) throw new CheckRuleStale({ version: now.version });
    return now;
  }

  /** The words have changed: every process reads them anew. Changes of one list wait for each other here. */
  async wordsChanged(place: ListPlace): Promise<void> {
    await this.db.manager.query(
      `insert into ${RULE_TABLE[place]} as old (words_version) values (1)
       on conflict (${KEYS[place]}) do update set words_version = old.words_version + 1`,
    );
  }
}
