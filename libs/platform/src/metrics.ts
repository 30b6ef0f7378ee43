import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobDesk } from './jobs/dead-letters.js';

/** The process's metrics, as Prometheus reads them at `/metrics`. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'jiyue_request_seconds',
    help: 'Time to answer, by route and status class',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  /** Falsifications that the last nightly verification of the audit trail found; any at all is an alarm. */
  readonly trailFindings = new Gauge({
    name: 'jiyue_trail_findings',
    help: 'Falsifications found by the last verification of the audit trail',
    registers: [this.registry],
  });
  /** How late what was ordered for a time was done; more than five seconds is an alarm. */
  readonly lateness = new Histogram({
    name: 'jiyue_schedule_lateness_seconds',
    help: 'Time from the moment an act was ordered for to its being done, by act',
    labelNames: ['act'],
    buckets: [0.5, 1, 2, 3, 5, 10, 30, 60, 300, 3600],
    registers: [this.registry],
  });
  private refresh: () => Promise<void> = () => Promise.resolve();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Adds what lies in the queues, looked up when a scraper asks. A dead letter is an alarm: see deploy/alerts.yaml. */
  watchJobs(desk: Pick<JobDesk, 'deadCount' | 'queues'>): void {
    const registers = [this.registry];
    const dead = new Gauge({ name: 'jiyue_dead_letters', help: 'Jobs that failed to the last retry', registers });
    const labelNames = ['queue', 'state'];
    const jobs = new Gauge({ name: 'jiyue_jobs', help: 'Jobs by queue and state', labelNames, registers });
    const overdue = new Gauge({
      name: 'jiyue_jobs_overdue_seconds',
      help: 'How long the longest waiting job of a queue could have been done already',
      labelNames: ['queue'],
      registers,
    });
    this.refresh = async () => {
      dead.set(await desk.deadCount());
      for (const { queue, waiting, running, overdueSeconds } of await desk.queues()) {
        jobs.set({ queue, state: 'waiting' }, waiting);
        jobs.set({ queue, state: 'running' }, running);
        overdue.set({ queue }, overdueSeconds);
      }
    };
  }

  /** The text form for a scraper. */
  async text(): Promise<string> {
    await this.refresh();
    return this.registry.metrics();
  }
}
