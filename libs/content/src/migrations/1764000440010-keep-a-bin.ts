import { ROLE } from '@jiyue/tenancy';
import { workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SCHEDULED', 'LIVE_IN_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN'`;

// The workflow of articles as it was on this day; a test says when a newer migration has to write newer ones.
const RULES: readonly string[] = [
  'DRAFT edit DRAFT writes',
  'DRAFT submit IN_REVIEW writes',
  'DRAFT submit APPROVED writes',
  'DRAFT withdraw DRAFT',
  'DRAFT scheduleWithdrawal DRAFT',
  'DRAFT discard PUBLISHED',
  'DRAFT bin BINNED',
  'IN_REVIEW recall DRAFT',
  'IN_REVIEW return RETURNED never-writer',
  'IN_REVIEW approve IN_REVIEW never-writer judges never-urgent',
  'IN_REVIEW approve APPROVED never-writer judges never-urgent',
  'IN_REVIEW remind IN_REVIEW',
  'IN_REVIEW forward IN_REVIEW never-writer never-urgent',
  'IN_REVIEW consult IN_REVIEW never-writer never-urgent',
  'IN_REVIEW opine IN_REVIEW never-writer',
  'IN_REVIEW publishUrgently LIVE_IN_REVIEW never-writer never-passer judges urgent',
  'IN_REVIEW withdraw IN_REVIEW',
  'IN_REVIEW scheduleWithdrawal IN_REVIEW',
  'RETURNED edit DRAFT writes',
  'RETURNED submit IN_REVIEW writes',
  'RETURNED submit APPROVED writes',
  'RETURNED withdraw RETURNED',
  'RETURNED scheduleWithdrawal RETURNED',
  'RETURNED discard PUBLISHED',
  'RETURNED bin BINNED',
  'APPROVED recall DRAFT',
  'APPROVED return RETURNED never-writer',
  'APPROVED remind APPROVED',
  'APPROVED forward APPROVED never-writer never-urgent',
  'APPROVED publish PUBLISHED never-writer never-passer judges',
  'APPROVED schedule SCHEDULED never-writer never-passer',
  'APPROVED withdraw APPROVED',
  'APPROVED scheduleWithdrawal APPROVED',
  'APPROVED ask IN_REVIEW',
  'APPROVED ask APPROVED',
  'SCHEDULED recall DRAFT',
  'SCHEDULED publish PUBLISHED never-writer never-passer judges',
  'SCHEDULED schedule SCHEDULED never-writer never-passer',
  'SCHEDULED unschedule APPROVED',
  'SCHEDULED withdraw SCHEDULED',
  'SCHEDULED scheduleWithdrawal SCHEDULED',
  'SCHEDULED ask IN_REVIEW',
  'SCHEDULED ask APPROVED',
  'SCHEDULED lapse APPROVED',
  'LIVE_IN_REVIEW approve LIVE_IN_REVIEW never-writer judges never-urgent',
  'LIVE_IN_REVIEW approve PUBLISHED never-writer judges never-urgent',
  'LIVE_IN_REVIEW reject RETURNED never-writer never-urgent',
  'LIVE_IN_REVIEW remind LIVE_IN_REVIEW',
  'LIVE_IN_REVIEW forward LIVE_IN_REVIEW never-writer never-urgent',
  'LIVE_IN_REVIEW consult LIVE_IN_REVIEW never-writer never-urgent',
  'LIVE_IN_REVIEW opine LIVE_IN_REVIEW never-writer',
  'LIVE_IN_REVIEW withdraw WITHDRAWN',
  'LIVE_IN_REVIEW scheduleWithdrawal LIVE_IN_REVIEW',
  'PUBLISHED edit DRAFT writes',
  'PUBLISHED withdraw WITHDRAWN',
  'PUBLISHED archive ARCHIVED',
  'PUBLISHED scheduleWithdrawal PUBLISHED',
  'ARCHIVED withdraw WITHDRAWN',
  'ARCHIVED restore PUBLISHED never-writer judges',
  'WITHDRAWN edit DRAFT writes',
  'WITHDRAWN restore PUBLISHED never-writer judges',
  'WITHDRAWN bin BINNED',
  'BINNED retrieve DRAFT',
  'BINNED retrieve RETURNED',
  'BINNED retrieve WITHDRAWN',
  'BINNED empty EMPTIED',
];

/**
 * What is not live lies in the bin until it is taken out, and stands where it stood then. What was never public is emptied;
 * its older wordings, which nothing else deletes, go with it. What was public is never emptied.
 */
export class KeepABin1764000440010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_article add column binned_from text, drop constraint content_article_state_check;
      alter table content_article
        add constraint content_article_state_check check (state in (${STATES}, 'BINNED', 'EMPTIED')),
        add constraint content_article_bin_check check (
          (binned_from is not null) = (state in ('BINNED', 'EMPTIED'))
          and binned_from in ('DRAFT', 'RETURNED', 'WITHDRAWN')
          and (state not in ('BINNED', 'EMPTIED') or live_revision is null)
          and (state <> 'EMPTIED' or published_at is null));
      create index content_article_to_empty on content_article (tenant_id, state_at)
        where state = 'BINNED' and published_at is null;
      alter table content_revision drop constraint content_revision_state_check;
      alter table content_revision add constraint content_revision_state_check
        check (state in (${STATES}, 'EMPTIED', 'REPLACED', 'DISCARDED'));
    `);
    await runner.query(workflowRules('Article', RULES));
    await this.guard(runner);
  }

  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function content_check_bin() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if new.state = 'BINNED' and new.binned_from is distinct from old.state
            or old.state = 'BINNED' and new.state <> 'EMPTIED' and new.state is distinct from old.binned_from then
          raise exception 'what leaves the bin stands where it stood before' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger content_bin before update on content_article for each row
        when (old.state is distinct from new.state and 'BINNED' in (old.state, new.state))
        execute function content_check_bin();
      create function content_keep_wording() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if current_user = '${ROLE.api}' and not exists (select from content_article a
            where a.tenant_id = old.tenant_id and a.id = old.article_id and a.state = 'EMPTIED') then
          raise exception 'no wording is lost of what was not emptied' using errcode = 'check_violation';
        end if;
        return old;
      end $$;
      create trigger content_wording_kept before delete on content_wording for each row
        execute function content_keep_wording();
      grant delete on content_wording to ${ROLE.api};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
