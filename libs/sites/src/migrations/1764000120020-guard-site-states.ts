import { guardStates, workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The workflow of sites as it was on this day; a test says when a newer migration has to write newer ones.
const RULES = [
  'draft change draft',
  'draft open live',
  'live change live',
  'live suspend suspended',
  'live create live',
  'suspended change suspended',
  'suspended resume live',
];

/** A site moves from state to state only as its workflow says. */
export class GuardSiteStates1764000120020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workflowRules('Site', RULES));
    await runner.query(guardStates('site', 'Site'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
