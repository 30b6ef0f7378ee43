import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { ClockHandler } from '../jobs/jobs.js';
import { Metrics } from '../metrics.js';
import { AnchorBook } from './anchor.js';
import { type Query, verifyJournal } from './verify.js';

/** What the nightly verification works with: a query of the jobs role, the folder of anchors, where a finding is told. */
export interface TrailWatch {
  readonly query: Query;
  readonly anchors: string;
  readonly log: Pick<Logger, 'error' | 'info'>;
}

/** Injection token of {@link TrailWatch}. */
export const TRAIL_WATCH = Symbol('trail watch');

/** Verifies every trail each night. A finding is logged with its site and number and raises `jiyue_trail_findings`. */
@Injectable()
export class NightlyVerification implements ClockHandler {
  constructor(
    @Inject(TRAIL_WATCH) private readonly watch: TrailWatch,
    private readonly metrics: Metrics,
  ) {}

  async tick(): Promise<void> {
    const { query, anchors: folder, log } = this.watch;
    const { anchors, brokenFiles } = await new AnchorBook(folder).read();
    const { rows, chains, findings } = await verifyJournal(query, anchors);
    for (const finding of findings) log.error(finding, 'audit trail falsified');
    for (const file of brokenFiles) log.error({ file }, 'anchors falsified');
    this.metrics.trailFindings.set(findings.length + brokenFiles.length);
    log.info({ rows, chains, findings: findings.length }, 'audit trail verified');
  }
}
